/** Reading the module's own data files. */
@NullMarked
package org.depesche.extractors.entities.data;

import org.jspecify.annotations.NullMarked;
