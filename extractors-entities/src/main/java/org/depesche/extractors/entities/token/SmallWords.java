package org.depesche.extractors.entities.token;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of words in small letters, found by words and stretches of a text in any case without making a string of them. Not thread safe while it is filled.
 *
 * @param <V> what is known of a word
 */
public final class SmallWords<V> {

    /** From this letter on, the first that is two when made small, letters are made small by the string alone. */
    private static final char UNUSUAL = '\u0130';

    private @Nullable String[] words = new String[64];
    private @Nullable Object[] values = new Object[64];
    private int size;

    /** Knows of no word yet. */
    public SmallWords() {}

    /**
     * What is known of a word.
     *
     * @param word a word in any case
     * @return what was put for it in small letters, or null
     */
    public @Nullable V get(String word) {
        return get(word, 0, word.length());
    }

    /**
     * What is known of a stretch of a text.
     *
     * @param text a text in any case
     * @param from where the stretch begins
     * @param to where it ends
     * @return what was put for it in small letters, or null
     */
    public @Nullable V get(String text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c >= UNUSUAL) {
                String small = text.substring(from, to).toLowerCase(Locale.ROOT);
                return value(slot(small.hashCode(), small, 0, small.length()));
            }
            hash = 31 * hash + small(c);
        }
        return value(slot(hash, text, from, to));
    }

    /**
     * Adds what is known of a word, in place of what was known before.
     *
     * @param word the word in small letters
     * @param value what is known of it
     */
    public void put(String word, V value) {
        if (size * 3 > words.length) {
            grow();
        }
        int slot = slot(word.hashCode(), word, 0, word.length());
        size += words[slot] == null ? 1 : 0;
        words[slot] = word;
        values[slot] = value;
    }

    /**
     * Adds what is known of a word of which nothing was known.
     *
     * @param word the word in small letters
     * @param value what is known of it
     */
    public void putIfAbsent(String word, V value) {
        if (get(word) == null) {
            put(word, value);
        }
    }

    /**
     * Every word of which something is known.
     *
     * @return the words in small letters, in no order
     */
    public String[] words() {
        return Arrays.stream(words).filter(word -> word != null).toArray(String[]::new);
    }

    private void grow() {
        @Nullable String[] oldWords = words;
        @Nullable Object[] oldValues = values;
        words = new String[oldWords.length * 2];
        values = new Object[words.length];
        for (int i = 0; i < oldWords.length; i++) {
            String word = oldWords[i];
            if (word != null) {
                int slot = slot(word.hashCode(), word, 0, word.length());
                words[slot] = word;
                values[slot] = oldValues[i];
            }
        }
    }

    /** The slot of the word, or the empty one where it would be. */
    private int slot(int hash, String text, int from, int to) {
        int slot = ((hash * 0x9e3779b9) >>> 8) & words.length - 1;
        String word = words[slot];
        while (word != null && !same(word, text, from, to)) {
            slot = slot + 1 & words.length - 1;
            word = words[slot];
        }
        return slot;
    }

    private static boolean same(String word, String text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = text.charAt(from + i);
            if (word.charAt(i) != (c < UNUSUAL ? small(c) : c)) {
                return false;
            }
        }
        return true;
    }

    private static char small(char c) {
        return (c >= 'a' && c <= 'z') ? c : Character.toLowerCase(c);
    }

    @SuppressWarnings("unchecked")
    private @Nullable V value(int slot) {
        return (V) values[slot];
    }
}
