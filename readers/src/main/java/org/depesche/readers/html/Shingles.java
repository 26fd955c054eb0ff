package org.depesche.readers.html;

import java.util.Arrays;

/** The runs of four words of a text, as sorted hashes. Immutable. */
final class Shingles {

    private static final int LENGTH = 4;

    private final int[] sorted;

    private Shingles(int[] sorted) {
        this.sorted = sorted;
    }

    static Shingles of(String normal) {
        int[] hashes = hashes(normal);
        Arrays.sort(hashes);
        return new Shingles(hashes);
    }

    private static int[] hashes(String normal) {
        int[] words = WordSet.wordHashes(normal);
        int[] hashes = new int[Math.max(0, words.length - LENGTH + 1)];
        for (int i = 0; i < hashes.length; i++) {
            int hash = 1;
            for (int j = i; j < i + LENGTH; j++) {
                hash = 1_000_003 * hash + words[j];
            }
            hashes[i] = hash;
        }
        return hashes;
    }

    /** The share of another text's runs that stand in this one; -1 where it is shorter than a run. */
    float share(String normal) {
        int[] own = hashes(normal);
        int found = 0;
        for (int hash : own) {
            found += Arrays.binarySearch(sorted, hash) >= 0 ? 1 : 0;
        }
        return own.length == 0 ? -1 : found / (float) own.length;
    }
}
