package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers for the words that the lexica know, found without making strings. Case is folded character by character.
 *
 * <p>Words are added while the lexica are read; from then on it is only asked, from any thread.
 */
final class Vocabulary {

    /** The number of every word that is not known. */
    static final int UNKNOWN = 0;

    private final List<String> words = new ArrayList<>(1 << 12);
    private int[] slots = new int[1 << 13];
    /** One bit a slot that is taken: most words of a text are not listed, and these bits are few enough to stay near. */
    private long[] taken = new long[slots.length >> 6];

    Vocabulary() {
        words.add("");
    }

    /** The number of a word, given now if it is new. */
    int add(String word) {
        int known = find(word, 0, word.length());
        if (known != UNKNOWN || word.isEmpty()) {
            return known;
        }
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            folded.append(fold(word.charAt(i)));
        }
        words.add(folded.toString());
        if (words.size() * 2 > slots.length) {
            slots = new int[slots.length * 2];
            taken = new long[slots.length >> 6];
            for (int id = 1; id < words.size(); id++) {
                place(id);
            }
        } else {
            place(words.size() - 1);
        }
        return words.size() - 1;
    }

    /** The number of the word from one offset to another, or {@link #UNKNOWN}. */
    int find(CharSequence text, int from, int to) {
        int slot = hash(text, from, to) & (slots.length - 1);
        if ((taken[slot >> 6] & 1L << slot) == 0) {
            return UNKNOWN;
        }
        while (slots[slot] != UNKNOWN) {
            if (is(words.get(slots[slot]), text, from, to)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return UNKNOWN;
    }

    /** How many numbers are given, {@link #UNKNOWN} included. */
    int size() {
        return words.size();
    }

    /** Whether the text from one offset to another begins with a folded prefix. */
    static boolean startsWith(CharSequence text, int from, int to, String prefix) {
        return to - from >= prefix.length() && is(prefix, text, from, from + prefix.length());
    }

    static char fold(char c) {
        return c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
    }

    private void place(int id) {
        String word = words.get(id);
        int slot = hash(word, 0, word.length()) & (slots.length - 1);
        while (slots[slot] != UNKNOWN) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = id;
        taken[slot >> 6] |= 1L << slot;
    }

    private static boolean is(String word, CharSequence text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != fold(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(CharSequence text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + fold(text.charAt(i));
        }
        return hash ^ (hash >>> 15);
    }
}
