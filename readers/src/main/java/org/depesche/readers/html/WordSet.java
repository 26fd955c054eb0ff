package org.depesche.readers.html;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A normal text ({@link PageText#normal}) that is compared with others word by word; its words are looked at when first needed. Not thread safe. */
final class WordSet {

    private static final int LONGER = 12;

    final String normal;
    private int @Nullable [] hashes;

    WordSet(String normal) {
        this.normal = normal;
    }

    /** Share of the words that two texts have in common, seen from the longer one; 1 for equal texts, 0 where one is over twelve times as long. */
    float similarity(WordSet other) {
        if (normal.equals(other.normal)) {
            return 1;
        }
        WordSet shorter = normal.length() <= other.normal.length() ? this : other;
        WordSet longer = shorter == this ? other : this;
        int few = shorter.normal.length();
        int many = longer.normal.length();
        if (few < 3 || many > LONGER * few) {
            return 0;
        }
        if (longer.normal.contains(shorter.normal)) {
            return few / (float) many;
        }
        int[] one = shorter.hashes();
        int[] two = longer.hashes();
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < two.length; ) {
            if (one[i] == two[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < two[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common / (float) Math.max(1, two.length);
    }

    /** The hashes of the words, sorted, each once. */
    private int[] hashes() {
        int[] known = hashes;
        if (known == null) {
            known = distinct(wordHashes(normal));
            hashes = known;
        }
        return known;
    }

    private static int[] distinct(int[] all) {
        Arrays.sort(all);
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            if (count == 0 || all[count - 1] != all[i]) {
                all[count++] = all[i];
            }
        }
        return Arrays.copyOf(all, count);
    }

    /** The hash of each word of a normal text, in order. */
    static int[] wordHashes(String normal) {
        int[] hashes = new int[normal.length() / 2 + 1];
        int count = 0;
        int hash = 0;
        for (int i = 1; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (c == ' ') {
                hashes[count++] = hash;
                hash = 0;
            } else {
                hash = 31 * hash + c;
            }
        }
        return Arrays.copyOf(hashes, count);
    }
}
