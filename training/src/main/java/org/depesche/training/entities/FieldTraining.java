package org.depesche.training.entities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.depesche.extractors.entities.name.HiddenLayer;
import org.depesche.extractors.entities.name.NameFeatures;
import org.depesche.extractors.entities.name.NameLabel;
import org.depesche.extractors.entities.name.NameModel;
import org.depesche.extractors.entities.name.WordTable;
import org.depesche.extractors.entities.name.WordVectors;

/**
 * Trains a conditional random field whose texts may leave labels open, by stochastic gradients with a rate for each weight (AdaGrad) and
 * weights averaged over the last rounds. On one thread, in a fixed order: the same texts give the same bits.
 */
final class FieldTraining {

    private static final int LABELS = NameLabel.COUNT;

    private static final float SHRINK = 0.02f;

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
    private long seed;
    private final WordVectors vectors;
    private final List<HiddenLayer> layers = new ArrayList<>();
    private final ChainSums chainSums = new ChainSums();
    private final BitSet domainOnly = new BitSet();
    private float[] emission = new float[0];
    private float[] units = new float[0];
    private final float[] gradient = new float[LABELS];

    /** A row of words that can be in names: their features, the labels they may get and those that are right. */
    private static final class Chain {

        private final int[][] features;
        private final int[] allowed;
        private final int[] right;
        private final float weight;
        /** The vectors and traits of its words, and of {@link HiddenLayer#REACH} more before and after it. */
        private final int[] rows;

        private final long[] traits;

        Chain(int[][] features, int[] allowed, int[] right, float weight, int[] rows, long[] traits) {
            this.rows = rows;
            this.traits = traits;
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
     * @param vectors the vectors of words
     * @param dropout which part of the features is left out of each step, so that none is relied on alone
     */
    FieldTraining(float rate, float decay, float dropout, WordVectors vectors) {
        this.vectors = vectors;
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
                boolean special = text.domain() != 0;
                ids[at - first] = new int[special ? count * 2 : count];
                for (int i = 0; i < count; i++) {
                    int key = NameModel.key(found[i]);
                    ids[at - first][i] = index.count(key);
                    if (special) {
                        int id = index.count(key * 31 + text.domain() * 0x5bd1e995);
                        domainOnly.set(id);
                        ids[at - first][count + i] = id;
                    }
                }
                allowed[at - first] = features.allowed(at);
                right[at - first] = text.right(at) & allowed[at - first];
            }
            if (possible(right)) {
                int reached = word - first + 2 * HiddenLayer.REACH;
                int[] rows = new int[reached];
                long[] traits = new long[reached];
                for (int i = 0; i < reached; i++) {
                    rows[i] = features.row(first - HiddenLayer.REACH + i);
                    traits[i] = features.traits(first - HiddenLayer.REACH + i);
                }
                chains.add(new Chain(ids, allowed, right, text.weight(), rows, traits));
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

    /** Trains several models that differ by chance alone, to be taken together as their mean; says after each round how it goes. */
    void train(int models, int rounds, int averagedRounds, int least) {
        sums = new double[index.size() * LABELS];
        for (Chain chain : chains) {
            for (int at = 0; at < chain.features.length; at++) {
                chain.features[at] = Arrays.stream(chain.features[at])
                        .filter(id -> index.times(id) >= least)
                        .toArray();
            }
        }
        for (int model = 0; model < models; model++) {
            begin(model);
            HiddenTraining hidden = new HiddenTraining(vectors, 4711 + model);
            train(hidden, rounds, averagedRounds);
            layers.add(hidden.layer());
        }
    }

    private void begin(int model) {
        seed = 42L + model;
        weights = new float[index.size() * LABELS];
        squares = new float[index.size() * LABELS];
        Arrays.fill(transitions, 0);
        Arrays.fill(transitionSquares, 0);
        for (int i = 0; i < transitions.length; i++) {
            chainSums.move(i / LABELS, i % LABELS, 0);
        }
    }

    private void train(HiddenTraining hidden, int rounds, int averagedRounds) {
        int[] order = new int[chains.size()];
        Arrays.setAll(order, i -> i);
        for (int round = 0; round < rounds; round++) {
            shuffle(order);
            double loss = 0;
            for (int each : order) {
                loss += step(chains.get(each), hidden);
            }
            hidden.shrink(SHRINK);
            if (round >= rounds - averagedRounds) {
                hidden.average();
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

    private double step(Chain chain, HiddenTraining hidden) {
        int length = chain.features.length;
        int[][] present = thin(chain.features);
        float scale = 1 / (1 - dropout);
        if (emission.length < length * LABELS) {
            emission = new float[length * LABELS];
            units = new float[length * HiddenTraining.UNITS];
        }
        Arrays.fill(emission, 0, length * LABELS, 0);
        for (int at = 0; at < length; at++) {
            for (int id : present[at]) {
                for (int label = 0; label < LABELS; label++) {
                    emission[at * LABELS + label] += weights[id * LABELS + label];
                }
            }
            for (int label = 0; label < LABELS; label++) {
                emission[at * LABELS + label] *= scale;
            }
            hidden.forward(chain.rows, chain.traits, at, units, at * HiddenTraining.UNITS, emission, at * LABELS);
        }
        chainSums.begin(emission, length);
        double all = chainSums.add(chain.allowed, -1);
        double right = chainSums.add(chain.right, 1);
        for (int at = 0; at < length; at++) {
            boolean learns = false;
            for (int label = 0; label < LABELS; label++) {
                float part = (float) chainSums.expected[at * LABELS + label] * chain.weight;
                gradient[label] = Math.abs(part) < 1e-4f ? 0 : part;
                learns |= gradient[label] != 0;
                if (gradient[label] != 0) {
                    for (int id : present[at]) {
                        update(weights, squares, id * LABELS + label, part * scale);
                    }
                }
            }
            if (learns) {
                hidden.learn(chain.rows, chain.traits, at, units, at * HiddenTraining.UNITS, gradient);
            }
        }
        for (int i = 0; i < transitions.length; i++) {
            if (Math.abs(chainSums.moves[i]) > 1e-6) {
                update(transitions, transitionSquares, i, (float) chainSums.moves[i] * chain.weight);
                chainSums.move(i / LABELS, i % LABELS, transitions[i]);
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

    HiddenLayer hidden() {
        return HiddenLayer.mean(layers);
    }

    float[] transitions() {
        float[] average = new float[transitionSums.length];
        for (int i = 0; i < average.length; i++) {
            average[i] = (float) (transitionSums[i] / averaged);
        }
        return average;
    }

    /** The features that are worth keeping, sorted by key: keys, and a weight for each label but {@link NameLabel#OUTSIDE}, which has nought. */
    Kept kept(float least) {
        int[] keys = index.keys();
        List<Integer> ids = new ArrayList<>();
        for (int id = domainOnly.nextClearBit(0); id < keys.length; id = domainOnly.nextClearBit(id + 1)) {
            for (int label = 0; label < LABELS; label++) {
                if (Math.abs(sums[id * LABELS + label] / averaged) >= least) {
                    ids.add(id);
                    break;
                }
            }
        }
        ids.sort((a, b) -> Integer.compareUnsigned(keys[a], keys[b]));
        int[] sorted = new int[ids.size()];
        byte[] rounded = new byte[ids.size() * (LABELS - 1)];
        for (int i = 0; i < sorted.length; i++) {
            int id = ids.get(i);
            sorted[i] = keys[id];
            double outside = sums[id * LABELS + NameLabel.OUTSIDE];
            for (int label = 1; label < LABELS; label++) {
                double value = (sums[id * LABELS + label] - outside) / averaged / NameModel.STEP;
                rounded[i * (LABELS - 1) + label - 1] = (byte) Math.max(-127, Math.min(127, StrictMath.round(value)));
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
