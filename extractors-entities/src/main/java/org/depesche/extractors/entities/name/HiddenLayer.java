package org.depesche.extractors.entities.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A layer of hidden units between the vectors and traits of the words around a word and its labels: a word is read with two words on each side. What a frequent
 * word gives to the units is computed once. Thread safe.
 */
public final class HiddenLayer {

    /** How many hidden units there are. */
    public static final int UNITS = 64;
    /** How many words before a word, and as many after it, are looked at. */
    public static final int REACH = 2;
    /** How many words are looked at. */
    public static final int WINDOW = 2 * REACH + 1;
    /** How many traits a word can have. */
    public static final int TRAITS = 60;

    /** The traits of what lies before or after the text. */
    static final long OUTSIDE = 1;

    private static final int KINDS = 6;
    private static final int LISTS = 8;
    private static final int HABITS = 1 << WordTable.HABIT_BITS;
    private static final int PHRASE_LISTS = 5;
    private static final int PHRASE_HABITS = 4;
    private static final int HABIT = KINDS + LISTS;
    private static final int START = HABIT + HABITS;
    private static final int HEAD = START + 1;
    private static final int PHRASE = HEAD + 1;
    private static final int PHRASE_HABIT = PHRASE + PHRASE_LISTS;
    private static final int QUOTED = PHRASE_HABIT + PHRASE_HABITS;
    private static final int REMEMBERED = 6000;

    private final WordVectors vectors;
    private final float[] vectorWeights;
    private final float[] traitWeights;
    private final float[] bias;
    private final float[] labelWeights;
    private final AtomicReferenceArray<float[]> remembered = new AtomicReferenceArray<>(REMEMBERED * WINDOW);

    private HiddenLayer(
            WordVectors vectors, float[] vectorWeights, float[] traitWeights, float[] bias, float[] labelWeights) {
        this.vectors = vectors;
        this.vectorWeights = vectorWeights;
        this.traitWeights = traitWeights;
        this.bias = bias;
        this.labelWeights = labelWeights;
    }

    /**
     * A layer.
     *
     * @param vectors the words' vectors
     * @param vectorWeights for each place in the window and each dimension a weight for each unit
     * @param traitWeights for each place in the window and each trait a weight for each unit
     * @param bias one a unit
     * @param labelWeights for each unit a weight for each {@link NameLabel}
     * @return the layer
     */
    public static HiddenLayer of(
            WordVectors vectors, float[] vectorWeights, float[] traitWeights, float[] bias, float[] labelWeights) {
        return new HiddenLayer(
                vectors, vectorWeights.clone(), traitWeights.clone(), bias.clone(), labelWeights.clone());
    }

    /** The traits of a word, one bit each: its kind, its lists, its habit, where it stands, the lists and the habit of a phrase it is in. */
    static long traits(int kind, int flags, int habit, int phrase, boolean sentenceStart, boolean head) {
        int type = WordTable.habit(phrase) & 7;
        return 1L << kind
                | (flags & ((1L << LISTS) - 1)) << KINDS
                | 1L << (HABIT + habit)
                | (sentenceStart ? 1L << START : 0)
                | (head ? 1L << HEAD : 0)
                | ((phrase >>> 3) & 31L) << PHRASE
                | (type == 0 || type > PHRASE_HABITS ? 0 : 1L << (PHRASE_HABIT + type - 1));
    }

    /** The trait of a word between marks that are close together: the first, the last, or one between. */
    static long quoted(int place, int length) {
        return length == 0 ? 0 : 1L << (QUOTED + (place == 1 ? 0 : place == length ? 1 : 2));
    }

    /** Adds to the scores of the labels what the hidden units say; {@code units} is room to compute in. */
    void score(NameFeatures features, int word, float[] units, float[] scores) {
        System.arraycopy(bias, 0, units, 0, UNITS);
        for (int place = 0; place < WINDOW; place++) {
            int at = word + place - REACH;
            addVector(place, features.row(at), units);
            for (long rest = features.traits(at); rest != 0; rest &= rest - 1) {
                add(traitWeights, (place * TRAITS + Long.numberOfTrailingZeros(rest)) * UNITS, units);
            }
        }
        for (int unit = 0; unit < UNITS; unit++) {
            float value = units[unit];
            if (value > 0) {
                int from = unit * NameLabel.COUNT;
                for (int label = 0; label < NameLabel.COUNT; label++) {
                    scores[label] += value * labelWeights[from + label];
                }
            }
        }
    }

    private void addVector(int place, int row, float[] units) {
        if (row == 0) {
            return;
        }
        if (row > REMEMBERED) {
            multiply(place, row, units);
            return;
        }
        int slot = (row - 1) * WINDOW + place;
        float[] given = remembered.get(slot);
        if (given == null) {
            given = new float[UNITS];
            multiply(place, row, given);
            remembered.set(slot, given);
        }
        add(given, 0, units);
    }

    private void multiply(int place, int row, float[] units) {
        for (int dimension = 0; dimension < WordVectors.DIMENSIONS; dimension++) {
            float value = vectors.value(row, dimension);
            int from = (place * WordVectors.DIMENSIONS + dimension) * UNITS;
            for (int unit = 0; unit < UNITS; unit++) {
                units[unit] += value * vectorWeights[from + unit];
            }
        }
    }

    private static void add(float[] weights, int from, float[] units) {
        for (int unit = 0; unit < UNITS; unit++) {
            units[unit] += weights[from + unit];
        }
    }

    void write(DataOutputStream out) throws IOException {
        vectors.write(out);
        for (float[] weights : new float[][] {vectorWeights, traitWeights, bias, labelWeights}) {
            for (float weight : weights) {
                out.writeFloat(weight);
            }
        }
    }

    static HiddenLayer read(DataInputStream in) throws IOException {
        WordVectors vectors = WordVectors.read(in);
        return new HiddenLayer(
                vectors,
                floats(in, WINDOW * WordVectors.DIMENSIONS * UNITS),
                floats(in, WINDOW * TRAITS * UNITS),
                floats(in, UNITS),
                floats(in, UNITS * NameLabel.COUNT));
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = in.readFloat();
        }
        return floats;
    }
}
