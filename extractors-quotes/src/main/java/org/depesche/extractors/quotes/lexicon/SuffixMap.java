package org.depesche.extractors.quotes.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values by words, found also for compounds that end in a word: <em>Regierungssprecher</em> finds what is kept for <em>Sprecher</em>. The
 * longest such word wins. Immutable and thread safe.
 *
 * @param <V> the values
 */
final class SuffixMap<V> {

    private static final int SHORTEST_SUFFIX = 3;

    private final String[] reversed;
    private final Object[] values;

    private SuffixMap(String[] reversed, Object[] values) {
        this.reversed = reversed;
        this.values = values;
    }

    static <V> SuffixMap<V> of(List<V> entries, Function<V, String> word) {
        List<V> sorted = entries.stream()
                .sorted((a, b) -> reverse(word.apply(a)).compareTo(reverse(word.apply(b))))
                .toList();
        String[] keys = sorted.stream().map(entry -> reverse(word.apply(entry))).toArray(String[]::new);
        return new SuffixMap<>(keys, sorted.toArray());
    }

    private static String reverse(String word) {
        return new StringBuilder(word.toLowerCase(Locale.ROOT)).reverse().toString();
    }

    /** The value of the longest kept word that {@code word} is or ends in; a compound needs a first part of two letters. */
    @Nullable
    V find(String word) {
        String key = reverse(word);
        for (int length = key.length(); length >= SHORTEST_SUFFIX; length--) {
            if (length == key.length() - 1) {
                continue;
            }
            int found = Arrays.binarySearch(reversed, key.substring(0, length));
            if (found >= 0) {
                @SuppressWarnings("unchecked")
                V value = (V) values[found];
                return value;
            }
        }
        return null;
    }
}
