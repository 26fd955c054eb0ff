package org.depesche.linguistics.lexicon;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map from words to values that is asked with a stretch of a text, whatever the case of its letters, and makes no string for that. Letters
 * are folded one by one: {@code İ} is an {@code i} here, while {@link String#toLowerCase(java.util.Locale)} makes two characters of it. Immutable
 * and thread safe if its values are.
 *
 * @param <V> the values
 */
public final class FoldedWords<V> {

    private static final int SPREAD = 0x9e3779b1;

    private final @Nullable String[] words;
    private final Object[] values;
    private final int mask;
    private final int longest;

    /**
     * Takes a copy of a map.
     *
     * @param map values by words in small letters, letter by letter as {@link Character#toLowerCase(char)} makes them
     * @throws IllegalArgumentException if a word has a letter that is not small
     */
    public FoldedWords(Map<String, ? extends V> map) {
        int capacity = Math.max(4, Integer.highestOneBit(map.size()) * 4);
        words = new String[capacity];
        values = new Object[capacity];
        mask = capacity - 1;
        int most = 0;
        for (Map.Entry<String, ? extends V> entry : map.entrySet()) {
            String word = entry.getKey();
            if (!equal(word, word, 0, word.length())) {
                throw new IllegalArgumentException("not in small letters: " + word);
            }
            int place = place(word, 0, word.length());
            while (words[place] != null) {
                place = place + 1 & mask;
            }
            words[place] = word;
            values[place] = entry.getValue();
            most = Math.max(most, word.length());
        }
        longest = most;
    }

    /**
     * The value of a word.
     *
     * @param text any text
     * @param start where the word starts in it
     * @param end where it ends
     * @return null where it is not listed
     */
    @SuppressWarnings("unchecked") // the constructor puts nothing else in
    public @Nullable V get(CharSequence text, int start, int end) {
        if (end - start > longest) {
            return null;
        }
        int place = place(text, start, end);
        String word;
        while ((word = words[place]) != null) {
            if (equal(word, text, start, end)) {
                return (V) values[place];
            }
            place = place + 1 & mask;
        }
        return null;
    }

    private int place(CharSequence text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + Character.toLowerCase(text.charAt(at));
        }
        hash *= SPREAD;
        return (hash ^ hash >>> 15) & mask;
    }

    private static boolean equal(String word, CharSequence text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) != Character.toLowerCase(text.charAt(start + at))) {
                return false;
            }
        }
        return true;
    }
}
