package org.depesche.extractors.entities.name;

/** Sorted keys: where those with the same upper bits begin. */
final class SortedKeys {

    private SortedKeys() {}

    /** Where the keys of each bucket begin, the bucket being the bits above {@code shift}; one more than there are buckets. */
    static int[] starts(int[] keys, int shift, int buckets) {
        int[] starts = new int[buckets + 1];
        int bucket = 0;
        for (int at = 0; at < keys.length; at++) {
            int own = keys[at] >>> shift;
            while (bucket < own) {
                starts[++bucket] = at;
            }
        }
        while (bucket < buckets) {
            starts[++bucket] = keys.length;
        }
        return starts;
    }
}
