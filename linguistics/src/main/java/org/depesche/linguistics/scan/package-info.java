/** From characters to tokens, pairs of quotation marks and sentences, with nothing but punctuation and a list of abbreviations. */
@NullMarked
package org.depesche.linguistics.scan;

import org.jspecify.annotations.NullMarked;
