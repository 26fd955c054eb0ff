package org.depesche.extractors.entities.name;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a word by its letters alone, wherever it stands: what lists, clusters and habits say of it, and, once they were asked for, the sums of
 * its features. Safe to share between threads: what is computed late is immutable and the same whoever computes it.
 */
final class WordForm {

    /** The kinds of what stands in a text; the order is that of the model's features. */
    static final byte OUTSIDE = 0;

    static final byte SIGN = 1;
    static final byte NUMBER = 2;
    static final byte CAPITALS = 3;
    static final byte CAPITALISED = 4;
    static final byte LOWER = 5;

    final byte kind;
    final long hash;
    final long lower;
    /** The kinds of its letters in a row, each run once. */
    final long shape;
    /** Its last three letters. */
    final long ending;
    /** Its last five letters. */
    final long longEnding;

    /** How long it is, {@link NameFeatures#LONGEST} at most. */
    final byte length;

    /** The row of its own vector: how rare it is; 0 where it has none. */
    final int rank;

    final int flags;
    final byte habit;
    /** Its cluster, that of what it is a kind of raised, or its kind raised. */
    final int cluster;
    /** The same of coarse clusters. */
    final int coarse;
    /** The row of its vector, or of what it is a kind of; 0 for none. */
    final int row;
    /** What kind of thing the noun is by its ending: see {@link NameHeads}. */
    final byte noun;
    /** What {@link HiddenLayer} is told of it. */
    final long traits;
    /** Which labels it may get by its letters, one bit each. */
    final int allowed;

    private final @Nullable FeatureSum[] sums = new FeatureSum[HiddenLayer.WINDOW + 1];
    private final HiddenLayer.@Nullable Part[] parts = new HiddenLayer.Part[HiddenLayer.WINDOW];

    WordForm(
            byte kind,
            long hash,
            long lower,
            long shape,
            long ending,
            long longEnding,
            byte length,
            int rank,
            int flags,
            byte habit,
            int cluster,
            int coarse,
            int row,
            byte noun,
            long traits,
            int allowed) {
        this.kind = kind;
        this.hash = hash;
        this.lower = lower;
        this.shape = shape;
        this.ending = ending;
        this.longEnding = longEnding;
        this.length = length;
        this.rank = rank;
        this.flags = flags;
        this.habit = habit;
        this.cluster = cluster;
        this.coarse = coarse;
        this.row = row;
        this.noun = noun;
        this.traits = traits;
        this.allowed = allowed;
    }

    boolean capitalised() {
        return kind == CAPITALS || kind == CAPITALISED;
    }

    /** The habit of a capitalised word, the kind of any other. */
    int habitOrKind() {
        return kind == OUTSIDE ? -1 : capitalised() ? habit : 40 + kind;
    }

    /** The lists in which it stands. */
    int lists() {
        return flags & WordTable.LISTED;
    }

    /** The sum of the features that it gives to a word, by {@link NameScores}; null where nobody has added them up so far. */
    @Nullable
    FeatureSum sum(int which) {
        return sums[which];
    }

    void keep(int which, FeatureSum sum) {
        sums[which] = sum;
    }

    /** What it gives to the hidden units at a place of the window; null where nobody has computed it so far. */
    HiddenLayer.@Nullable Part part(int place) {
        return parts[place];
    }

    void keep(int place, HiddenLayer.Part part) {
        parts[place] = part;
    }
}
