package org.depesche.linguistics;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of words in small letters, found by words and stretches of a text in whatever case without making a string of them. Not thread
 * safe while it is filled; then thread safe if its values are.
 *
 * @param <V> what is known of a word
 */
public final class FoldedWords<V> {

    private static final int ROOM = 64;

    private @Nullable String[] words = new String[ROOM];
    private @Nullable Object[] values = new Object[ROOM];
    private int size;
    private int longest;

    /** Knows of no word yet. */
    public FoldedWords() {}

    /**
     * Takes over a map.
     *
     * @param map values by words in small letters
     * @throws IllegalArgumentException if a word has a letter that is not small
     */
    public FoldedWords(Map<String, ? extends V> map) {
        map.forEach(this::put);
    }

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
     * @return what was put for it as {@link String#toLowerCase(Locale)} makes it in no language, or null
     */
    public @Nullable V get(CharSequence text, int from, int to) {
        if (to - from > longest) {
            return null;
        }
        int hash = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (isOwnWay(c)) {
                String small = text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
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
     * @throws IllegalArgumentException if a letter of it is not small
     */
    public void put(String word, V value) {
        if (!word.equals(word.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not in small letters: " + word);
        }
        if (size * 3 > words.length) {
            grow();
        }
        int slot = slot(word.hashCode(), word, 0, word.length());
        size += words[slot] == null ? 1 : 0;
        words[slot] = word;
        values[slot] = value;
        longest = Math.max(longest, word.length());
    }

    /**
     * Adds what is known of a word of which nothing was known.
     *
     * @param word the word in small letters
     * @param value what is known of it
     * @throws IllegalArgumentException if a letter of it is not small
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
    private int slot(int hash, CharSequence text, int from, int to) {
        int slot = ((hash * 0x9e3779b9) >>> 8) & words.length - 1;
        String word = words[slot];
        while (word != null && !same(word, text, from, to)) {
            slot = slot + 1 & words.length - 1;
            word = words[slot];
        }
        return slot;
    }

    private static boolean same(String word, CharSequence text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = text.charAt(from + i);
            if (word.charAt(i) != c && word.charAt(i) != small(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a letter may become two, or another one at the end of a word, or is half of one: strings alone make these small as they should. */
    private static boolean isOwnWay(char c) {
        return c == 'İ' || c == 'Σ' || Character.isSurrogate(c);
    }

    private static char small(char c) {
        return (c >= 'a' && c <= 'z') ? c : Character.toLowerCase(c);
    }

    @SuppressWarnings("unchecked") // nothing else is put in
    private @Nullable V value(int slot) {
        return (V) values[slot];
    }
}
