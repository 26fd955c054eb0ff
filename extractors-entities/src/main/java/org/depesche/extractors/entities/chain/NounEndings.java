package org.depesche.extractors.entities.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nouns by which words end, in small letters: a tree of letters read from the end. Filled once, then only read.
 *
 * @param <T> what a noun stands for
 */
final class NounEndings<T> {

    private static final int LONGEST_WORD = 60;
    private static final int ROOTS = 256;

    private char[] letter = new char[1024];
    private int[] child = new int[1024];
    private int[] sibling = new int[1024];
    private int[] value = new int[1024];
    /** The nodes of last letters by the letter, for most of them. */
    private final int[] root = new int[ROOTS];

    private int size = 1;
    private final List<T> values = new ArrayList<>();

    /** Adds a noun; the first value of a noun stays. */
    void put(String noun, T of) {
        int node = 0;
        for (int i = noun.length() - 1; i >= 0; i--) {
            int next = next(node, noun.charAt(i));
            node = next == 0 ? add(node, noun.charAt(i)) : next;
        }
        if (value[node] == 0) {
            values.add(of);
            value[node] = values.size();
        }
    }

    private int add(int node, char c) {
        if (size == letter.length) {
            letter = Arrays.copyOf(letter, size * 2);
            child = Arrays.copyOf(child, size * 2);
            sibling = Arrays.copyOf(sibling, size * 2);
            value = Arrays.copyOf(value, size * 2);
        }
        letter[size] = c;
        sibling[size] = child[node];
        child[node] = size;
        if (node == 0 && c < ROOTS) {
            root[c] = size;
        }
        return size++;
    }

    private int next(int node, char c) {
        if (node == 0 && c < ROOTS) {
            return root[c];
        }
        int at = child[node];
        while (at != 0 && letter[at] != c) {
            at = sibling[at];
        }
        return at;
    }

    /**
     * A noun at the end of a word.
     *
     * @param value what it stands for
     * @param from where it begins in the word
     */
    record Match<T>(T value, int from) {}

    /** The values of all nouns that a word is or ends with, the shortest first. */
    List<T> all(String word) {
        List<T> all = new ArrayList<>();
        int length = word.length();
        int node = 0;
        for (int from = length - 1; from >= Math.max(0, length - LONGEST_WORD); from--) {
            node = next(node, Character.toLowerCase(word.charAt(from)));
            if (node == 0) {
                break;
            }
            if (value[node] > 0 && ends(word, 0, from, length)) {
                all.add(values.get(value[node] - 1));
            }
        }
        return all;
    }

    /** Whether what begins at an offset of a word may be the noun at its end. */
    private static boolean ends(String text, int start, int from, int end) {
        return from == start || (from - start >= 2 && (text.charAt(from - 1) == '-' || end - from >= 4));
    }

    /** Whether a word from one offset to another is or ends with a noun: whether {@link #find} finds one. */
    boolean endsWithAny(String text, int start, int end) {
        if (end - start > LONGEST_WORD) {
            return false;
        }
        int node = 0;
        for (int from = end - 1; from >= start; from--) {
            node = next(node, Character.toLowerCase(text.charAt(from)));
            if (node == 0) {
                return false;
            }
            if (value[node] > 0 && ends(text, start, from, end)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The longest noun that a word is or ends with. Before it stand two letters or a hyphen with something; a noun of less than four
     * letters is a part of a compound only after a hyphen: -rat, -star and -graf end too many other words.
     */
    @Nullable
    Match<T> find(String word) {
        int length = word.length();
        if (length > LONGEST_WORD) {
            return null;
        }
        int node = 0;
        Match<T> found = null;
        for (int from = length - 1; from >= 0; from--) {
            node = next(node, Character.toLowerCase(word.charAt(from)));
            if (node == 0) {
                break;
            }
            if (value[node] > 0 && ends(word, 0, from, length)) {
                found = new Match<>(values.get(value[node] - 1), from);
            }
        }
        return found;
    }
}
