package org.depesche.linguistics;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A function of words that remembers what it gave for those asked not long ago.
 *
 * <p>A table of fixed size in which the latest word of a place drives out the one before it. Thread safe without locks where the
 * function is: an entry is immutable, and one that another thread does not see yet is computed twice. The function has to give the same
 * for the same word at all times.
 *
 * @param <V> what is known of a word, nullable where nothing may be known of one
 */
public final class WordMemo<V extends @Nullable Object> {

    private static final int LONGEST = 40;

    private final Function<String, ? extends V> function;
    /** Entries, and words as they are for which the function gave null: those are most of what some functions are asked for. */
    private final @Nullable Object[] entries;

    private record Entry<V extends @Nullable Object>(String word, V value) {}

    /**
     * Remembers nothing yet.
     *
     * @param bits the table has two to this number of places, 1 to 20
     * @param function what is remembered
     */
    public WordMemo(int bits, Function<String, ? extends V> function) {
        this.function = function;
        this.entries = new Object[1 << bits];
    }

    /**
     * What the function gives.
     *
     * @param word the word
     * @return what is known of it
     */
    public V of(String word) {
        if (word.length() > LONGEST) {
            return function.apply(word);
        }
        int place = place(word.hashCode(), entries.length);
        Object held = entries[place];
        if (held instanceof Entry<?> entry && entry.word.equals(word)) {
            return value(entry);
        }
        if (word.equals(held)) {
            return nothing();
        }
        V value = function.apply(word);
        entries[place] = value == null ? word : new Entry<>(word, value);
        return value;
    }

    @SuppressWarnings("unchecked")
    private V value(Entry<?> entry) {
        return (V) entry.value;
    }

    /** What the function gave for a word that stands for itself. */
    @SuppressWarnings("NullAway")
    private V nothing() {
        return null;
    }

    /**
     * The place of a hash in a table of this kind.
     *
     * @param hash any hash
     * @param size the size of the table, a power of two
     * @return from 0 to {@code size - 1}
     */
    public static int place(int hash, int size) {
        int mixed = hash * 0x9e3779b9;
        return (mixed >>> 15 ^ mixed) & size - 1;
    }
}
