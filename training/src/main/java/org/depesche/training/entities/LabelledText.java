package org.depesche.training.entities;

import org.depesche.extractors.entities.name.NameLabel;
import org.depesche.extractors.entities.token.Words;

/**
 * A text with its labels. A word has a set of labels that are right, one bit each: more than one where its corpus does not tell.
 *
 * @param words the words
 * @param right the right labels of each word
 * @param weight how much the text counts
 */
record LabelledText(Words words, int[] right, float weight) {

    static final int ALL = (1 << NameLabel.COUNT) - 1;
}
