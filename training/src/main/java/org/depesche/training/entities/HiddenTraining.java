package org.depesche.training.entities;

import java.util.Arrays;
import org.depesche.extractors.entities.name.HiddenLayer;
import org.depesche.extractors.entities.name.NameLabel;
import org.depesche.extractors.entities.name.WordVectors;

/** Trains a {@link HiddenLayer} by the gradients of its labels, with a rate for each unit and place (AdaGrad), units left out at random. */
final class HiddenTraining {

    /** How many hidden units there are. */
    static final int UNITS = 64;

    private static final int LABELS = NameLabel.COUNT;
    private static final int DIMENSIONS = WordVectors.DIMENSIONS;
    private static final int TRAITS = HiddenLayer.TRAITS;
    private static final float RATE = 0.02f;
    private static final float LABEL_RATE = 0.05f;
    private static final float TRAIT_RATE = 0.05f;
    private static final float LEFT_OUT = 0.3f;
    private static final float SPREAD = 0.15f;

    private final WordVectors vectors;
    private final float[] vectorWeights = new float[HiddenLayer.WINDOW * DIMENSIONS * UNITS];
    private final float[] vectorSquares = new float[HiddenLayer.WINDOW * UNITS];
    private final float[] traitWeights = new float[HiddenLayer.WINDOW * TRAITS * UNITS];
    private final float[] traitSquares = new float[HiddenLayer.WINDOW * TRAITS * UNITS];
    private final float[] bias = new float[UNITS];
    private final float[] biasSquares = new float[UNITS];
    private final float[] labelWeights = new float[UNITS * LABELS];
    private final float[] labelSquares = new float[UNITS * LABELS];
    private final float[][] trained = {vectorWeights, traitWeights, bias, labelWeights};
    private final double[][] sums = new double[trained.length][];
    private final float[] backward = new float[UNITS];
    private final float[] pace = new float[UNITS];
    private int averaged;
    private long seed;

    /** A training; {@code seed} says where the weights begin and which units are left out. */
    HiddenTraining(WordVectors vectors, long seed) {
        this.vectors = vectors;
        this.seed = seed;
        for (int i = 0; i < trained.length; i++) {
            sums[i] = new double[trained[i].length];
        }
        spread(vectorWeights, SPREAD);
        spread(traitWeights, SPREAD);
        spread(labelWeights, SPREAD);
        Arrays.fill(vectorSquares, 1e-3f);
        Arrays.fill(traitSquares, 1e-3f);
        Arrays.fill(biasSquares, 1e-3f);
        Arrays.fill(labelSquares, 1e-3f);
    }

    private void spread(float[] weights, float most) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (next() * 2 - 1) * most;
        }
    }

    private double next() {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        return (seed >>> 40) / (double) (1 << 24);
    }

    /** Computes the units of a word into {@code units} from {@code from} on, some left out, and adds to the scores of its labels. */
    void forward(int[] rows, long[] traits, int first, float[] units, int from, float[] scores, int scoresFrom) {
        System.arraycopy(bias, 0, units, from, UNITS);
        for (int place = 0; place < HiddenLayer.WINDOW; place++) {
            int row = rows[first + place];
            if (row != 0) {
                for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
                    add(
                            vectorWeights,
                            (place * DIMENSIONS + dimension) * UNITS,
                            vectors.value(row, dimension),
                            units,
                            from);
                }
            }
            for (long rest = traits[first + place]; rest != 0; rest &= rest - 1) {
                add(traitWeights, (place * TRAITS + Long.numberOfTrailingZeros(rest)) * UNITS, 1, units, from);
            }
        }
        for (int unit = 0; unit < UNITS; unit++) {
            boolean out = next() < LEFT_OUT;
            float value = units[from + unit];
            units[from + unit] = out || value <= 0 ? 0 : value / (1 - LEFT_OUT);
            value = units[from + unit];
            if (value > 0) {
                for (int label = 0; label < LABELS; label++) {
                    scores[scoresFrom + label] += value * labelWeights[unit * LABELS + label];
                }
            }
        }
    }

    private static void add(float[] weights, int from, float times, float[] units, int unitsFrom) {
        for (int unit = 0; unit < UNITS; unit++) {
            units[unitsFrom + unit] += times * weights[from + unit];
        }
    }

    /** Learns from a word for which {@link #forward} was run: the gradient of each label's score. */
    void learn(int[] rows, long[] traits, int first, float[] units, int from, float[] gradient) {
        for (int unit = 0; unit < UNITS; unit++) {
            float value = units[from + unit];
            float sum = 0;
            if (value > 0) {
                for (int label = 0; label < LABELS; label++) {
                    int at = unit * LABELS + label;
                    sum += gradient[label] * labelWeights[at];
                    step(labelWeights, labelSquares, at, gradient[label] * value, LABEL_RATE);
                }
                sum /= 1 - LEFT_OUT;
                step(bias, biasSquares, unit, sum, TRAIT_RATE);
            }
            backward[unit] = sum;
        }
        for (int place = 0; place < HiddenLayer.WINDOW; place++) {
            for (long rest = traits[first + place]; rest != 0; rest &= rest - 1) {
                int at = (place * TRAITS + Long.numberOfTrailingZeros(rest)) * UNITS;
                for (int unit = 0; unit < UNITS; unit++) {
                    float part = backward[unit];
                    traitSquares[at + unit] += part * part;
                    traitWeights[at + unit] += TRAIT_RATE * part / (float) Math.sqrt(traitSquares[at + unit]);
                }
            }
            int row = rows[first + place];
            if (row != 0) {
                for (int unit = 0; unit < UNITS; unit++) {
                    vectorSquares[place * UNITS + unit] += backward[unit] * backward[unit];
                    pace[unit] = RATE * backward[unit] / (float) Math.sqrt(vectorSquares[place * UNITS + unit]);
                }
                for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
                    add(vectorWeights, (place * DIMENSIONS + dimension) * UNITS, vectors.value(row, dimension));
                }
            }
        }
    }

    private void add(float[] weights, int from, float times) {
        for (int unit = 0; unit < UNITS; unit++) {
            weights[from + unit] += times * pace[unit];
        }
    }

    private static void step(float[] weights, float[] squares, int at, float gradient, float rate) {
        squares[at] += gradient * gradient;
        weights[at] += rate * gradient / (float) Math.sqrt(squares[at]);
    }

    /** Draws all weights a little to nought, once a round. */
    void shrink(float by) {
        for (float[] weights : new float[][] {vectorWeights, traitWeights, labelWeights}) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] *= 1 - by;
            }
        }
    }

    /** Takes the weights as they are into the mean. */
    void average() {
        averaged++;
        for (int i = 0; i < trained.length; i++) {
            for (int j = 0; j < trained[i].length; j++) {
                sums[i][j] += trained[i][j];
            }
        }
    }

    /** The layer with the mean weights. */
    HiddenLayer layer() {
        float[][] mean = new float[trained.length][];
        for (int i = 0; i < trained.length; i++) {
            mean[i] = new float[sums[i].length];
            for (int j = 0; j < mean[i].length; j++) {
                mean[i][j] = (float) (sums[i][j] / averaged);
            }
        }
        return HiddenLayer.of(vectors, mean[0], mean[1], mean[2], aboveOutside(mean[3]));
    }

    /** The weights of all labels but {@link NameLabel#OUTSIDE}, less its own. */
    private static float[] aboveOutside(float[] weights) {
        float[] above = new float[UNITS * (LABELS - 1)];
        for (int unit = 0; unit < UNITS; unit++) {
            for (int label = 1; label < LABELS; label++) {
                above[unit * (LABELS - 1) + label - 1] =
                        weights[unit * LABELS + label] - weights[unit * LABELS + NameLabel.OUTSIDE];
            }
        }
        return above;
    }
}
