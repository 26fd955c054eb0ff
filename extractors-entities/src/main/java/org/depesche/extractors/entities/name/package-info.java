/** The recogniser of names: what is known of words, the features, the model and its decoding. */
@NullMarked
package org.depesche.extractors.entities.name;

import org.jspecify.annotations.NullMarked;
