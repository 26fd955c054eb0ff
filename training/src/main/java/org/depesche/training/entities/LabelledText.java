package org.depesche.training.entities;

import org.depesche.extractors.entities.token.Words;

/** A text with its labels. A word has a set of labels that are right, one bit each: more than one where its corpus does not tell. */
final class LabelledText {

    private final Words words;
    private final int[] right;
    private final float weight;
    private final int domain;

    /** A text; {@code weight} says how much it counts, {@code domain} whose rules its labels follow: 0 those of the model. */
    LabelledText(Words words, int[] right, float weight, int domain) {
        this.domain = domain;
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

    int domain() {
        return domain;
    }

    float weight() {
        return weight;
    }
}
