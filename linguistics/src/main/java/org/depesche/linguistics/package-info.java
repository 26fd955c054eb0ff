/**
 * What is known of the words of an article: tokens, sentences, quotation marks, word forms, clauses, verb groups and noun phrases.
 *
 * <p>{@link org.depesche.linguistics.Analysis} is the entrance. Everything here is immutable and may be shared between threads. All
 * offsets are UTF-16 code units into the text of the article, half-open.
 */
@NullMarked
package org.depesche.linguistics;

import org.jspecify.annotations.NullMarked;
