package org.depesche.training.entities;

import org.depesche.extractors.entities.token.Words;

/** A text with its labels. A word has a set of labels that are right, one bit each: more than one where its corpus does not tell. */
final class LabelledText {

    private final Words words;
    private final int[] right;
    private final float weight;

    /** A text; {@code weight} says how much it counts. */
    LabelledText(Words words, int[] right, float weight) {
        this.words = words;
        this.right = right;
        this.weight = weight;
    }

    Words words() {
        return words;
    }

    int right(int word) {
        return right[word];
    }

    float weight() {
        return weight;
    }
}
