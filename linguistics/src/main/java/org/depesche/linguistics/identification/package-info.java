/** Tells the language of a text. */
@NullMarked
package org.depesche.linguistics.identification;

import org.jspecify.annotations.NullMarked;
