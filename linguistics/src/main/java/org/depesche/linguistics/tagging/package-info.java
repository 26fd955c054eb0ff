/** A tagger for parts of speech: an averaged perceptron over hashed features. */
@NullMarked
package org.depesche.linguistics.tagging;

import org.jspecify.annotations.NullMarked;
