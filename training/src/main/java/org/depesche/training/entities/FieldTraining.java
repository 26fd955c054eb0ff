package org.depesche.training.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.depesche.extractors.entities.name.NameFeatures;
import org.depesche.extractors.entities.name.NameLabel;
import org.depesche.extractors.entities.name.NameModel;
import org.depesche.extractors.entities.name.WordTable;

/**
 * Trains a conditional random field whose texts may leave labels open, by stochastic gradients with a rate for each weight (AdaGrad) and
 * weights averaged over the last rounds. On one thread, in a fixed order: the same texts give the same bits.
 */
final class FieldTraining {

    private static final int LABELS = NameLabel.COUNT;
    private static final double NEVER = -1e9;

    private final List<Chain> chains = new ArrayList<>();
    private final FeatureIndex index = new FeatureIndex();
    private final float rate;
    private final float decay;
    private final float dropout;
    private float[] weights = new float[0];
    private float[] squares = new float[0];
    private final float[] transitions = new float[LABELS * LABELS];
    private final float[] transitionSquares = new float[LABELS * LABELS];
    private double[] sums = new double[0];
    private final double[] transitionSums = new double[LABELS * LABELS];
    private int averaged;
    private long seed = 42;

    /** A row of words that can be in names: their features, the labels they may get and those that are right. */
    private static final class Chain {

        private final int[][] features;
        private final int[] allowed;
        private final int[] right;
        private final float weight;

        Chain(int[][] features, int[] allowed, int[] right, float weight) {
            this.features = features;
            this.allowed = allowed;
            this.right = right;
            this.weight = weight;
        }
    }

    /**
     * A training.
     *
     * @param rate how far a step goes
     * @param decay how strongly weights are drawn to nought
     * @param dropout which part of the features is left out of each step, so that none is relied on alone
     */
    FieldTraining(float rate, float decay, float dropout) {
        this.dropout = dropout;
        this.rate = rate;
        this.decay = decay;
    }

    /** Takes in a text. */
    void add(LabelledText text, WordTable table) {
        NameFeatures features = new NameFeatures(text.words(), table);
        long[] found = new long[NameFeatures.MOST];
        int size = text.words().size();
        int word = 0;
        while (word < size) {
            if (features.allowed(word) == 1) {
                word++;
                continue;
            }
            int first = word;
            while (word < size
                    && features.allowed(word) != 1
                    && !(word > first && text.words().breakBefore(word))) {
                word++;
            }
            int[][] ids = new int[word - first][];
            int[] allowed = new int[word - first];
            int[] right = new int[word - first];
            for (int at = first; at < word; at++) {
                int count = features.collect(at, found);
                ids[at - first] = new int[count];
                for (int i = 0; i < count; i++) {
                    ids[at - first][i] = index.count(NameModel.key(found[i]));
                }
                allowed[at - first] = features.allowed(at);
                right[at - first] = text.right(at) & allowed[at - first];
            }
            if (possible(right)) {
                chains.add(new Chain(ids, allowed, right, text.weight()));
            }
        }
    }

    /** Whether some row of labels is right; a name that begins in a word that can be in none leaves its rest without. */
    private static boolean possible(int[] right) {
        int reach = 1;
        for (int at = 0; at < right.length; at++) {
            int next = 0;
            for (int label = 0; label < LABELS; label++) {
                if ((right[at] >>> label & 1) != 0) {
                    for (int before = 0; before < LABELS; before++) {
                        if ((reach >>> before & 1) != 0 && NameLabel.follows(before, label)) {
                            next |= 1 << label;
                        }
                    }
                }
            }
            reach = next;
        }
        return reach != 0;
    }

    /** Trains; says after each round how it goes. */
    void train(int rounds, int averagedRounds, int least) {
        weights = new float[index.size() * LABELS];
        squares = new float[index.size() * LABELS];
        sums = new double[index.size() * LABELS];
        for (Chain chain : chains) {
            for (int at = 0; at < chain.features.length; at++) {
                chain.features[at] = Arrays.stream(chain.features[at])
                        .filter(id -> index.times(id) >= least)
                        .toArray();
            }
        }
        int[] order = new int[chains.size()];
        Arrays.setAll(order, i -> i);
        for (int round = 0; round < rounds; round++) {
            shuffle(order);
            double loss = 0;
            for (int each : order) {
                loss += step(chains.get(each));
            }
            if (round >= rounds - averagedRounds) {
                averaged++;
                for (int i = 0; i < weights.length; i++) {
                    sums[i] += weights[i];
                }
                for (int i = 0; i < transitions.length; i++) {
                    transitionSums[i] += transitions[i];
                }
            }
            System.err.printf(
                    "round %d: loss %.1f, %d chains, %d features%n", round + 1, loss, chains.size(), index.size());
        }
    }

    private void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = (int) (next() * (i + 1));
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    private double step(Chain chain) {
        int length = chain.features.length;
        int[][] present = thin(chain.features);
        float scale = 1 / (1 - dropout);
        double[] emission = new double[length * LABELS];
        for (int at = 0; at < length; at++) {
            for (int id : present[at]) {
                for (int label = 0; label < LABELS; label++) {
                    emission[at * LABELS + label] += weights[id * LABELS + label] * scale;
                }
            }
        }
        double[] expected = new double[length * LABELS];
        double[] moves = new double[LABELS * LABELS];
        double all = expect(emission, chain.allowed, expected, moves, -1);
        double right = expect(emission, chain.right, expected, moves, 1);
        for (int at = 0; at < length; at++) {
            for (int label = 0; label < LABELS; label++) {
                float gradient = (float) expected[at * LABELS + label] * chain.weight * scale;
                if (Math.abs(gradient) < 1e-4f) {
                    continue;
                }
                for (int id : present[at]) {
                    update(weights, squares, id * LABELS + label, gradient);
                }
            }
        }
        for (int i = 0; i < moves.length; i++) {
            if (Math.abs(moves[i]) > 1e-6) {
                update(transitions, transitionSquares, i, (float) moves[i] * chain.weight);
            }
        }
        return (all - right) * chain.weight;
    }

    private int[][] thin(int[][] features) {
        if (dropout == 0) {
            return features;
        }
        int[][] thin = new int[features.length][];
        for (int at = 0; at < features.length; at++) {
            int[] all = features[at];
            int[] some = new int[all.length];
            int count = 0;
            for (int id : all) {
                if (next() >= dropout) {
                    some[count++] = id;
                }
            }
            thin[at] = Arrays.copyOf(some, count);
        }
        return thin;
    }

    /** A number from 0 to 1 that looks like chance and is always the same. */
    private double next() {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        return (seed >>> 40) / (double) (1 << 24);
    }

    private void update(float[] values, float[] history, int at, float gradient) {
        float step = gradient - decay * values[at];
        history[at] += step * step;
        values[at] += rate * step / (float) (1e-3 + Math.sqrt(history[at]));
    }

    /** Adds, times the sign, how often labels and moves are expected among the open labels; gives the logarithm of the sum over all rows. */
    private double expect(double[] emission, int[] open, double[] expected, double[] moves, int sign) {
        int length = open.length;
        double[] forward = new double[length * LABELS];
        double[] backward = new double[length * LABELS];
        double[] terms = new double[LABELS];
        for (int at = 0; at < length; at++) {
            for (int label = 0; label < LABELS; label++) {
                if ((open[at] >>> label & 1) == 0) {
                    forward[at * LABELS + label] = NEVER;
                } else if (at == 0) {
                    forward[label] = NameLabel.isInside(label) ? NEVER : transitions[label] + emission[label];
                } else {
                    for (int before = 0; before < LABELS; before++) {
                        terms[before] = NameLabel.follows(before, label)
                                ? forward[(at - 1) * LABELS + before] + transitions[before * LABELS + label]
                                : NEVER;
                    }
                    forward[at * LABELS + label] = sum(terms) + emission[at * LABELS + label];
                }
            }
        }
        for (int at = length - 1; at >= 0; at--) {
            for (int label = 0; label < LABELS; label++) {
                if (at == length - 1) {
                    backward[at * LABELS + label] = transitions[label * LABELS];
                    continue;
                }
                for (int after = 0; after < LABELS; after++) {
                    terms[after] = NameLabel.follows(label, after) && (open[at + 1] >>> after & 1) != 0
                            ? backward[(at + 1) * LABELS + after]
                                    + transitions[label * LABELS + after]
                                    + emission[(at + 1) * LABELS + after]
                            : NEVER;
                }
                backward[at * LABELS + label] = sum(terms);
            }
        }
        for (int label = 0; label < LABELS; label++) {
            terms[label] = forward[(length - 1) * LABELS + label] + backward[(length - 1) * LABELS + label];
        }
        double total = sum(terms);
        for (int at = 0; at < length; at++) {
            for (int label = 0; label < LABELS; label++) {
                double here = forward[at * LABELS + label];
                if (here <= NEVER / 2) {
                    continue;
                }
                double share = StrictMath.exp(here + backward[at * LABELS + label] - total);
                expected[at * LABELS + label] += sign * share;
                if (at == 0) {
                    moves[label] += sign * share;
                }
                if (at == length - 1) {
                    moves[label * LABELS] += sign * share;
                    continue;
                }
                for (int after = 0; after < LABELS; after++) {
                    if (NameLabel.follows(label, after) && (open[at + 1] >>> after & 1) != 0) {
                        moves[label * LABELS + after] += sign
                                * StrictMath.exp(here
                                        + transitions[label * LABELS + after]
                                        + emission[(at + 1) * LABELS + after]
                                        + backward[(at + 1) * LABELS + after]
                                        - total);
                    }
                }
            }
        }
        return total;
    }

    private static double sum(double[] terms) {
        double top = NEVER;
        for (double term : terms) {
            top = Math.max(top, term);
        }
        if (top <= NEVER / 2) {
            return NEVER;
        }
        double sum = 0;
        for (double term : terms) {
            if (term > top - 30) {
                sum += StrictMath.exp(term - top);
            }
        }
        return top + StrictMath.log(sum);
    }

    float[] transitions() {
        float[] average = new float[transitionSums.length];
        for (int i = 0; i < average.length; i++) {
            average[i] = (float) (transitionSums[i] / averaged);
        }
        return average;
    }

    /** The features that are worth keeping, sorted by key: keys, and {@link NameLabel#COUNT} weights each. */
    Kept kept(float least) {
        int[] keys = index.keys();
        List<Integer> ids = new ArrayList<>();
        for (int id = 0; id < keys.length; id++) {
            for (int label = 0; label < LABELS; label++) {
                if (Math.abs(sums[id * LABELS + label] / averaged) >= least) {
                    ids.add(id);
                    break;
                }
            }
        }
        ids.sort((a, b) -> Integer.compare(keys[a], keys[b]));
        int[] sorted = new int[ids.size()];
        byte[] rounded = new byte[ids.size() * LABELS];
        for (int i = 0; i < sorted.length; i++) {
            int id = ids.get(i);
            sorted[i] = keys[id];
            for (int label = 0; label < LABELS; label++) {
                double value = sums[id * LABELS + label] / averaged / NameModel.STEP;
                rounded[i * LABELS + label] = (byte) Math.max(-127, Math.min(127, StrictMath.round(value)));
            }
        }
        return new Kept(sorted, rounded);
    }

    /** Keys and weights of features. */
    static final class Kept {

        private final int[] keys;
        private final byte[] weights;

        Kept(int[] keys, byte[] weights) {
            this.keys = keys;
            this.weights = weights;
        }

        int[] keys() {
            return keys;
        }

        byte[] weights() {
            return weights;
        }
    }
}
