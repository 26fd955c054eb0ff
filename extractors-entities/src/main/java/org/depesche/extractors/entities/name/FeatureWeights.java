package org.depesche.extractors.entities.name;

import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The weights of features by their keys: sixteen bytes a feature, one for each {@link NameLabel} but {@link NameLabel#OUTSIDE}, whose weight is
 * nought. Keys are sorted; their upper bits lead to a short stretch of them. Immutable and thread safe.
 */
final class FeatureWeights {

    /** How many weights a feature has. */
    static final int WEIGHTS = NameLabel.COUNT - 1;

    /** What every weight is raised by, so that none is below nought. */
    static final int RAISED = 128;
    /** Every other byte, each with room for the sums of a word's features. */
    private static final long LANES = 0x00ff00ff00ff00ffL;

    private static final int BUCKET_BITS = 17;
    private static final int BUCKET_SHIFT = 32 - BUCKET_BITS;
    private static final int FILTER_BITS = 21;
    private static final int FILTER_SHIFT = 32 - FILTER_BITS;

    private final int[] keys;
    private final int[] starts;
    /** One bit for each value of the upper bits of a key: most features have no weights, and this says so in little memory. */
    private final long[] filter = new long[1 << (FILTER_BITS - 6)];
    /** Two numbers a feature: eight raised weights each, the first in the lowest byte. */
    private final long[] weights;

    private FeatureWeights(int[] keys, long[] weights) {
        this.keys = keys;
        this.weights = weights;
        this.starts = SortedKeys.starts(keys, BUCKET_SHIFT, 1 << BUCKET_BITS);
        for (int key : keys) {
            int sign = key >>> FILTER_SHIFT;
            filter[sign >>> 6] |= 1L << sign;
        }
    }

    /** Weights of keys that are sorted as numbers without sign, {@link #WEIGHTS} bytes a key. */
    static FeatureWeights of(int[] keys, byte[] weights) {
        long[] packed = new long[keys.length * 2];
        for (int i = 0; i < packed.length * 8; i++) {
            packed[i / 8] |= (long) (weights[i] + RAISED) << (i % 8 * 8);
        }
        return new FeatureWeights(keys.clone(), packed);
    }

    /** Adds the weights of the first features, which are used up. */
    void add(long[] features, int count, FeatureSum sum) {
        long first = sum.first;
        long second = sum.second;
        long third = sum.third;
        long fourth = sum.fourth;
        int some = 0;
        // no branch here: looks into memory do not wait for each other
        for (int i = 0; i < count; i++) {
            int key = NameModel.key(features[i]);
            int sign = key >>> FILTER_SHIFT;
            features[some] = key;
            some += (int) (filter[sign >>> 6] >>> sign) & 1;
        }
        int found = 0;
        for (int i = 0; i < some; i++) {
            int key = (int) features[i];
            int bucket = key >>> BUCKET_SHIFT;
            int end = starts[bucket + 1];
            for (int at = starts[bucket]; at < end; at++) {
                if (keys[at] == key) {
                    long left = weights[at * 2];
                    long right = weights[at * 2 + 1];
                    first += left & LANES;
                    second += (left >>> 8) & LANES;
                    third += right & LANES;
                    fourth += (right >>> 8) & LANES;
                    found++;
                    break;
                }
            }
        }
        sum.first = first;
        sum.second = second;
        sum.third = third;
        sum.fourth = fourth;
        sum.found += found;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(keys.length);
        for (int key : keys) {
            out.writeInt(key);
        }
        for (long eight : weights) {
            out.writeLong(eight);
        }
    }

    static FeatureWeights read(ModelInput in) throws IOException {
        int[] keys = in.ints(in.number());
        return new FeatureWeights(keys, in.longs(keys.length * 2));
    }
}
