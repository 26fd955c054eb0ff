/** Time expressions: a grammar over words, and the calendar. */
@NullMarked
package org.depesche.extractors.entities.date;

import org.jspecify.annotations.NullMarked;
