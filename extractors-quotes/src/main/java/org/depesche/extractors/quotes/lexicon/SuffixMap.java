package org.depesche.extractors.quotes.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values by words, found also for compounds that end in a word: <em>Regierungssprecher</em> finds what is kept for <em>Sprecher</em>. The
 * longest such word wins. Looking up makes no objects. Immutable and thread safe.
 *
 * @param <V> the values
 */
final class SuffixMap<V> {

    private static final int SHORTEST_SUFFIX = 3;

    /** Open addressing by the hash of a word read from its end. */
    private final @Nullable String[] words;

    private final @Nullable Object[] values;

    private SuffixMap(int capacity) {
        words = new String[capacity];
        values = new Object[capacity];
    }

    /** A map of entries; of two with the same word the later one is kept. */
    static <V> SuffixMap<V> of(List<V> entries, Function<V, String> word) {
        SuffixMap<V> map = new SuffixMap<>(Integer.highestOneBit(Math.max(4, entries.size())) * 4);
        for (V entry : entries) {
            String key = word.apply(entry).toLowerCase(Locale.ROOT);
            int hash = 0;
            for (int i = key.length() - 1; i >= 0; i--) {
                hash = hash * 31 + key.charAt(i);
            }
            int slot = map.slot(hash, key, 0, key.length());
            map.words[slot] = key;
            map.values[slot] = entry;
        }
        return map;
    }

    /** The value of the longest kept word that {@code word} is or ends in; a compound needs a first part of two letters. */
    @Nullable
    V find(String word) {
        return find(word, word.length());
    }

    /** The same for a word without what follows {@code end}. */
    @Nullable
    V find(String word, int end) {
        Object found = null;
        int hash = 0;
        for (int from = end - 1; from >= 0; from--) {
            hash = hash * 31 + Character.toLowerCase(word.charAt(from));
            if (end - from < SHORTEST_SUFFIX || from == 1) {
                continue;
            }
            int slot = slot(hash, word, from, end);
            if (words[slot] != null) {
                found = values[slot];
            }
        }
        @SuppressWarnings("unchecked")
        V value = (V) found;
        return value;
    }

    /** Where a part of a word is kept, or the empty place for it. */
    private int slot(int hash, String word, int from, int end) {
        int slot = (hash ^ (hash >>> 15)) & (words.length - 1);
        int length = end - from;
        while (true) {
            String kept = words[slot];
            if (kept == null || (kept.length() == length && kept.regionMatches(true, 0, word, from, length))) {
                return slot;
            }
            slot = (slot + 1) & (words.length - 1);
        }
    }
}
