/** Tokens, sentences, word forms and clauses of a language. */
@NullMarked
package org.depesche.linguistics;

import org.jspecify.annotations.NullMarked;
