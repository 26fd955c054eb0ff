/** Structure from layout: which lines of a text are headline, paragraph, credit, note. */
@NullMarked
package org.depesche.readers.layout;

import org.jspecify.annotations.NullMarked;
