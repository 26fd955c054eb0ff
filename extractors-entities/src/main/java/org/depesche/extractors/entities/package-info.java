/** The extractors of entities and of time expressions. */
@NullMarked
package org.depesche.extractors.entities;

import org.jspecify.annotations.NullMarked;
