package org.depesche.extractors.entities.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of single words and of names of several words, by their numbers: a cluster of words used alike, and flags that say in which
 * name lists a word stands. Words are kept by 40 bits of {@link WordHash}, so a word in 10,000,000 unknown ones may be taken for another.
 * Immutable and thread safe.
 */
public final class WordTable {

    /** A woman's given name. */
    public static final int GIVEN_FEMALE = 1;
    /** A man's given name. */
    public static final int GIVEN_MALE = 1 << 1;
    /** A family name. */
    public static final int SURNAME = 1 << 2;
    /** A city or town. */
    public static final int CITY = 1 << 3;
    /** A country, region, river, mountain or other place. */
    public static final int PLACE = 1 << 4;
    /** A party, authority, medium or other organisation. */
    public static final int ORGANIZATION = 1 << 5;
    /** A company. */
    public static final int COMPANY = 1 << 6;
    /** A sports club. */
    public static final int CLUB = 1 << 7;
    /** A small word that stands inside of names (<i>von</i>, <i>für</i>). */
    public static final int PARTICLE = 1 << 8;
    /** The word is more often written with a small letter. */
    public static final int USUALLY_LOWER = 1 << 9;
    /** The first word of a name of several words. */
    public static final int PHRASE_START = 1 << 10;

    /** Where in the flags it stands what the word mostly is in a large raw text, as a smaller model read it: see {@link #habit}. */
    public static final int HABIT_SHIFT = 11;

    /** How many bits a habit has. */
    public static final int HABIT_BITS = 5;

    private static final int FLAG_SHIFT = 12;
    private static final int CLUSTER = (1 << FLAG_SHIFT) - 1;
    private static final long KEY = (1L << 40) - 1;

    private final long[] keys;
    private final int[] values;
    private final int[] rows;
    private final short[] coarse;
    private final int mask;

    private WordTable(long[] sorted, int[] sortedValues, int[] sortedRows, short[] coarse) {
        int capacity = Integer.highestOneBit(Math.max(16, sorted.length * 2 - 1)) << 1;
        this.keys = new long[capacity];
        this.values = new int[capacity];
        this.rows = new int[capacity];
        this.coarse = coarse;
        this.mask = capacity - 1;
        for (int i = 0; i < sorted.length; i++) {
            int slot = (int) sorted[i] & mask;
            while (keys[slot] != 0) {
                slot = slot + 1 & mask;
            }
            keys[slot] = sorted[i];
            values[slot] = sortedValues[i];
            rows[slot] = sortedRows[i];
        }
    }

    /**
     * A table.
     *
     * @param clusters words and their clusters, from 1
     * @param vectors words and the rows of their vectors ({@link WordVectors}), from 1
     * @param flags words and their flags
     * @param phrases numbers of names of several words ({@link #phrase}) and their flags
     * @param coarse the coarse cluster of each cluster, by its number
     * @return a table
     */
    public static WordTable of(
            Map<String, Integer> clusters,
            Map<String, Integer> vectors,
            Map<String, Integer> flags,
            Map<Long, Integer> phrases,
            short[] coarse) {
        SortedMap<Long, Integer> rowOf = new TreeMap<>();
        vectors.forEach((word, row) -> rowOf.merge(key(WordHash.of(word)), row, Math::min));
        SortedMap<Long, Integer> all = new TreeMap<>();
        clusters.forEach((word, cluster) -> all.merge(key(WordHash.of(word)), cluster, Math::min));
        rowOf.keySet().forEach(key -> all.putIfAbsent(key, 0));
        flags.forEach((word, value) -> all.merge(key(WordHash.of(word)), value << FLAG_SHIFT, (a, b) -> a | b));
        phrases.forEach((hash, value) -> all.merge(key(hash), value << FLAG_SHIFT, (a, b) -> a | b));
        long[] keys = new long[all.size()];
        int[] values = new int[all.size()];
        int[] rows = new int[all.size()];
        int i = 0;
        for (Map.Entry<Long, Integer> entry : all.entrySet()) {
            keys[i] = entry.getKey();
            rows[i] = rowOf.getOrDefault(entry.getKey(), 0);
            values[i++] = entry.getValue();
        }
        return new WordTable(keys, values, rows, coarse.clone());
    }

    /**
     * The number of a name of several words, built word by word.
     *
     * @param before the number so far, that of the first word at the start
     * @param word the number of the next word
     * @return 64 bits
     */
    public static long phrase(long before, long word) {
        return WordHash.pair(before, word);
    }

    private static long key(long hash) {
        long key = hash & KEY;
        return key == 0 ? 1 : key;
    }

    /**
     * What is known of a word or phrase.
     *
     * @param hash its number
     * @return cluster and flags, 0 where nothing is known
     */
    public int value(long hash) {
        return values[slot(hash)];
    }

    /**
     * The row of a word's vector.
     *
     * @param hash its number
     * @return from 1, or 0 where the word has none
     */
    public int row(long hash) {
        return rows[slot(hash)];
    }

    /** The place of a word, an empty one where nothing is known of it. */
    int slot(long hash) {
        long key = key(hash);
        int slot = (int) key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    int valueAt(int slot) {
        return values[slot];
    }

    int rowAt(int slot) {
        return rows[slot];
    }

    /**
     * The flags in a value.
     *
     * @param value what {@link #value} gave
     * @return the flags
     */
    public static int flags(int value) {
        return value >>> FLAG_SHIFT;
    }

    /**
     * What a word mostly is: in the lower three bits 0 unknown, 1 to 4 a type of name, 5 derived or with a name in it, 7 no name; above them
     * how mostly, from 0 to 3.
     *
     * @param flags the word's flags
     * @return the habit
     */
    public static int habit(int flags) {
        return flags >>> HABIT_SHIFT & (1 << HABIT_BITS) - 1;
    }

    /**
     * The cluster in a value.
     *
     * @param value what {@link #value} gave
     * @return from 1, or 0 where the word has none
     */
    public static int cluster(int value) {
        return value & CLUSTER;
    }

    /**
     * The coarse cluster of a cluster.
     *
     * @param cluster from 0
     * @return the coarse cluster, 0 for 0
     */
    public int coarse(int cluster) {
        return coarse[cluster];
    }

    /**
     * Writes the table: sorted keys as differences, then values.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void write(DataOutputStream out) throws IOException {
        SortedMap<Long, Integer> sorted = new TreeMap<>();
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                sorted.put(keys[slot], slot);
            }
        }
        out.writeInt(coarse.length);
        for (short each : coarse) {
            out.writeShort(each);
        }
        out.writeInt(sorted.size());
        long last = 0;
        for (long key : sorted.keySet()) {
            writeVariable(out, key - last);
            last = key;
        }
        for (int slot : sorted.values()) {
            out.writeShort(cluster(values[slot]));
        }
        for (int slot : sorted.values()) {
            out.writeShort(flags(values[slot]));
        }
        for (int slot : sorted.values()) {
            writeVariable(out, rows[slot]);
        }
    }

    /**
     * Reads a table.
     *
     * @param in what {@link #write} wrote
     * @return the table
     * @throws IOException if reading fails
     */
    public static WordTable read(DataInputStream in) throws IOException {
        short[] coarse = new short[in.readInt()];
        for (int i = 0; i < coarse.length; i++) {
            coarse[i] = in.readShort();
        }
        int size = in.readInt();
        long[] keys = new long[size];
        long last = 0;
        for (int i = 0; i < size; i++) {
            last += readVariable(in);
            keys[i] = last;
        }
        int[] values = new int[size];
        for (int i = 0; i < size; i++) {
            values[i] = in.readUnsignedShort();
        }
        for (int i = 0; i < size; i++) {
            values[i] |= in.readUnsignedShort() << FLAG_SHIFT;
        }
        int[] rows = new int[size];
        for (int i = 0; i < size; i++) {
            rows[i] = (int) readVariable(in);
        }
        return new WordTable(keys, values, rows, coarse);
    }

    static void writeVariable(DataOutputStream out, long number) throws IOException {
        long rest = number;
        while (rest > 0x7f) {
            out.writeByte((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    static long readVariable(DataInputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (long) (next & 0x7f) << shift;
            if (next < 0x80) {
                return number;
            }
        }
        throw new IOException("a number that does not end");
    }
}
