/** Readers that turn files of many formats into articles. */
@NullMarked
package org.depesche.readers;

import org.jspecify.annotations.NullMarked;
