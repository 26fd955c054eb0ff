package org.depesche.extractors.entities.name;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a word by its letters alone, wherever it stands: what lists, clusters and habits say of it, and, once they were asked for, the sums of
 * its features. A shared one stays with its word and is safe to share between threads: what is computed late is the same whoever computes it. Any other belongs to
 * one thread, and is set for word after word.
 */
final class WordForm {

    /** The kinds of what stands in a text; the order is that of the model's features. */
    static final byte OUTSIDE = 0;

    static final byte SIGN = 1;
    static final byte NUMBER = 2;
    static final byte CAPITALS = 3;
    static final byte CAPITALISED = 4;
    static final byte LOWER = 5;

    byte kind;
    long hash;
    long lower;
    /** The kinds of its letters in a row, each run once. */
    long shape;
    /** Its last three letters. */
    long ending;
    /** Its last five letters. */
    long longEnding;

    /** How long it is, {@link NameFeatures#LONGEST} at most. */
    byte length;

    /** The row of its own vector: how rare it is; 0 where it has none. */
    int rank;

    int flags;
    byte habit;
    /** Its cluster, that of what it is a kind of raised, or its kind raised. */
    int cluster;
    /** The same of coarse clusters. */
    int coarse;
    /** The row of its vector, or of what it is a kind of; 0 for none. */
    int row;
    /** What kind of thing the noun is by its ending: see {@link NameHeads}. */
    byte noun;
    /** What {@link HiddenLayer} is told of it. */
    long traits;
    /** Which labels it may get by its letters, one bit each. */
    int allowed;

    /** The number of the last text that it was met in. */
    int met;

    private final boolean shared;
    private final AtomicReferenceArray<@Nullable FeatureSum> sums = new AtomicReferenceArray<>(HiddenLayer.WINDOW + 1);
    private final AtomicReferenceArray<float @Nullable []> parts = new AtomicReferenceArray<>(HiddenLayer.WINDOW);
    /** Which sums are those of the word, one bit each; a shared form has no others. */
    private int sumsOfWord;

    private int partsOfWord;

    /** A form of one thread, to be {@link #begin begun} and set. */
    WordForm() {
        this.shared = false;
    }

    /** A form of the same word that may be shared. */
    WordForm(WordForm form) {
        this.shared = true;
        this.sumsOfWord = -1;
        this.partsOfWord = -1;
        this.kind = form.kind;
        this.hash = form.hash;
        this.lower = form.lower;
        this.shape = form.shape;
        this.ending = form.ending;
        this.longEnding = form.longEnding;
        this.length = form.length;
        this.rank = form.rank;
        this.flags = form.flags;
        this.habit = form.habit;
        this.cluster = form.cluster;
        this.coarse = form.coarse;
        this.row = form.row;
        this.noun = form.noun;
        this.traits = form.traits;
        this.allowed = form.allowed;
    }

    /** Forgets the sums of the word before; everything else is to be set. */
    void begin() {
        sumsOfWord = 0;
        partsOfWord = 0;
    }

    boolean is(long ofHash, byte ofKind) {
        return hash == ofHash && kind == ofKind;
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
        return (sumsOfWord >>> which & 1) == 0 ? null : sums.getAcquire(which);
    }

    /** An empty sum to be kept here once it is added up. */
    FeatureSum roomForSum(int which) {
        FeatureSum left = shared ? null : sums.getPlain(which);
        if (left == null) {
            return new FeatureSum();
        }
        left.clear();
        return left;
    }

    void keep(int which, FeatureSum sum) {
        sums.setRelease(which, sum);
        sumsOfWord |= 1 << which;
    }

    /** What it gives to the hidden units at a place of the window; null where nobody has computed it so far. */
    float @Nullable [] part(int place) {
        return (partsOfWord >>> place & 1) == 0 ? null : parts.getAcquire(place);
    }

    /** Room for a part, of any content, to be kept here once it is computed. */
    float[] roomForPart(int place, int units) {
        float[] left = shared ? null : parts.getPlain(place);
        return left == null ? new float[units] : left;
    }

    void keep(int place, float[] part) {
        parts.setRelease(place, part);
        partsOfWord |= 1 << place;
    }
}
