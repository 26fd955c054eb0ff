package org.depesche.extractors.entities.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A layer of hidden units between the vectors and traits of the words around a word and its labels: a word is read with two words on each side. What a form
 * gives to the units is computed once and kept with it. Immutable and thread safe.
 */
public final class HiddenLayer {

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
    private static final int OUTPUTS = NameLabel.COUNT - 1;

    private final int units;
    private final WordVectors vectors;
    private final float[] vectorWeights;
    private final float[] traitWeights;
    private final float[] bias;
    /** For each unit a weight for each label but {@link NameLabel#OUTSIDE}, which gets nought. */
    private final float[] labelWeights;

    private HiddenLayer(
            WordVectors vectors, float[] vectorWeights, float[] traitWeights, float[] bias, float[] labelWeights) {
        this.units = bias.length;
        this.vectors = vectors;
        this.vectorWeights = vectorWeights;
        this.traitWeights = traitWeights;
        this.bias = bias;
        this.labelWeights = labelWeights;
    }

    /**
     * One layer of several that were trained apart on the same vectors: it gives each label the mean of what they give.
     *
     * @param layers the layers
     * @return a layer with the units of all
     */
    public static HiddenLayer mean(List<HiddenLayer> layers) {
        int rows = WINDOW * WordVectors.DIMENSIONS;
        float[] labels = joined(layers, 1, layer -> layer.labelWeights);
        for (int i = 0; i < labels.length; i++) {
            labels[i] /= layers.size();
        }
        return new HiddenLayer(
                layers.get(0).vectors,
                joined(layers, rows, layer -> layer.vectorWeights),
                joined(layers, WINDOW * TRAITS, layer -> layer.traitWeights),
                joined(layers, 1, layer -> layer.bias),
                labels);
    }

    /** The rows of all layers, those with the same number side by side. */
    private static float[] joined(List<HiddenLayer> layers, int rows, Function<HiddenLayer, float[]> weights) {
        int length = 0;
        for (HiddenLayer layer : layers) {
            length += weights.apply(layer).length;
        }
        float[] joined = new float[length];
        int filled = 0;
        for (int row = 0; row < rows; row++) {
            for (HiddenLayer layer : layers) {
                float[] own = weights.apply(layer);
                int width = own.length / rows;
                System.arraycopy(own, row * width, joined, filled, width);
                filled += width;
            }
        }
        return joined;
    }

    /** How many hidden units there are. */
    int units() {
        return units;
    }

    /**
     * A layer.
     *
     * @param vectors the words' vectors
     * @param vectorWeights for each place in the window and each dimension a weight for each unit
     * @param traitWeights for each place in the window and each trait a weight for each unit
     * @param bias one a unit
     * @param labelWeights for each unit a weight for each {@link NameLabel} but {@link NameLabel#OUTSIDE}
     * @return the layer
     */
    public static HiddenLayer of(
            WordVectors vectors, float[] vectorWeights, float[] traitWeights, float[] bias, float[] labelWeights) {
        return new HiddenLayer(
                vectors, vectorWeights.clone(), traitWeights.clone(), bias.clone(), labelWeights.clone());
    }

    /** The traits of a form, one bit each: its kind, its lists, its habit, whether it is known by its head alone. */
    static long traits(int kind, int flags, int habit, boolean head) {
        return 1L << kind | (flags & ((1L << LISTS) - 1)) << KINDS | 1L << (HABIT + habit) | (head ? 1L << HEAD : 0);
    }

    /**
     * The traits of a place in a text: the lists and the habit of a phrase, the start of a sentence, and between marks that are close together the first word,
     * the last, or one between.
     */
    static long placeTraits(int phrase, boolean sentenceStart, int place, int length) {
        int type = WordTable.habit(phrase) & 7;
        return (sentenceStart ? 1L << START : 0)
                | ((phrase >>> 3) & 31L) << PHRASE
                | (type == 0 || type > PHRASE_HABITS ? 0 : 1L << (PHRASE_HABIT + type - 1))
                | (length == 0 ? 0 : 1L << (QUOTED + (place == 1 ? 0 : place == length ? 1 : 2)));
    }

    /** Adds to the scores of the labels what the hidden units say; {@code sums} is room for one number a unit. */
    void score(NameFeatures features, int word, float[] sums, float[] scores) {
        System.arraycopy(bias, 0, sums, 0, units);
        for (int place = 0; place < WINDOW; place++) {
            int at = word + place - REACH;
            WordForm form = features.form(at);
            float[] part = form.part(place);
            if (part == null) {
                part = form.roomForPart(place, units);
                set(part, form, place);
                form.keep(place, part);
            }
            add(part, 0, sums);
            addTraits(place, features.placeTraits(at), sums);
        }
        for (int unit = 0; unit < units; unit++) {
            float value = sums[unit];
            if (value > 0) {
                int from = unit * OUTPUTS;
                for (int output = 0; output < OUTPUTS; output++) {
                    scores[output + 1] += value * labelWeights[from + output];
                }
            }
        }
    }

    /** Sets what a form gives to the units at a place of the window. */
    private void set(float[] sums, WordForm form, int place) {
        Arrays.fill(sums, 0);
        if (form.row != 0) {
            multiply(place, form.row, sums);
        }
        addTraits(place, form.traits, sums);
    }

    private void addTraits(int place, long traits, float[] sums) {
        for (long rest = traits; rest != 0; rest &= rest - 1) {
            add(traitWeights, (place * TRAITS + Long.numberOfTrailingZeros(rest)) * units, sums);
        }
    }

    /** Four dimensions a pass, which spares most of the way to memory; each sum adds up in the order of the dimensions all the same. */
    private void multiply(int place, int row, float[] sums) {
        for (int dimension = 0; dimension < WordVectors.DIMENSIONS; dimension += 4) {
            float first = vectors.value(row, dimension);
            float second = vectors.value(row, dimension + 1);
            float third = vectors.value(row, dimension + 2);
            float fourth = vectors.value(row, dimension + 3);
            int from = (place * WordVectors.DIMENSIONS + dimension) * units;
            int to = from + units;
            int then = to + units;
            int last = then + units;
            for (int unit = 0; unit < sums.length; unit++) {
                sums[unit] = sums[unit]
                        + first * vectorWeights[from + unit]
                        + second * vectorWeights[to + unit]
                        + third * vectorWeights[then + unit]
                        + fourth * vectorWeights[last + unit];
            }
        }
    }

    private static void add(float[] weights, int from, float[] sums) {
        for (int unit = 0; unit < sums.length; unit++) {
            sums[unit] += weights[from + unit];
        }
    }

    void write(DataOutputStream out) throws IOException {
        vectors.write(out);
        out.writeInt(units);
        for (float[] weights : new float[][] {vectorWeights, traitWeights, bias, labelWeights}) {
            for (float weight : weights) {
                out.writeFloat(weight);
            }
        }
    }

    static HiddenLayer read(ModelInput in) throws IOException {
        WordVectors vectors = WordVectors.read(in);
        int units = in.number();
        return new HiddenLayer(
                vectors,
                in.floats(WINDOW * WordVectors.DIMENSIONS * units),
                in.floats(WINDOW * TRAITS * units),
                in.floats(units),
                in.floats(units * OUTPUTS));
    }
}
