package org.depesche.extractors.entities.name;

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

    /** The flags that say in which lists of names something stands. */
    public static final int LISTED = 0xff;

    /** A given name of any sex. */
    public static final int GIVEN = GIVEN_FEMALE | GIVEN_MALE;

    private static final int PERSONS = GIVEN | SURNAME;
    private static final int PLACES = CITY | PLACE;
    private static final int ORGANIZATIONS = ORGANIZATION | COMPANY | CLUB;
    private static final int FLAG_SHIFT = 12;
    private static final int CLUSTER = (1 << FLAG_SHIFT) - 1;
    private static final int CHECK_BITS = 8;
    private static final long KEY = (1L << (32 + CHECK_BITS)) - 1;
    private static final int BUCKET_BITS = 17;
    private static final int BUCKET_SHIFT = 32 - BUCKET_BITS;
    private static final int NONE = -1;

    private final int[] keys;
    private final int[] starts;
    private final short[] clusters;
    private final short[] flags;
    private final int[] rows;
    private final short[] coarse;

    /** Keys by their upper 32 bits, sorted without sign, and beside the columns their lower {@link #CHECK_BITS} bits. */
    private final byte[] checks;

    private WordTable(int[] keys, byte[] checks, short[] clusters, short[] flags, int[] rows, short[] coarse) {
        this.keys = keys;
        this.checks = checks;
        this.clusters = clusters;
        this.flags = flags;
        this.rows = rows;
        this.coarse = coarse;
        this.starts = SortedKeys.starts(keys, BUCKET_SHIFT, 1 << BUCKET_BITS);
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
        int[] keys = new int[all.size()];
        byte[] checks = new byte[all.size()];
        short[] cluster = new short[all.size()];
        short[] known = new short[all.size()];
        int[] rows = new int[all.size()];
        int i = 0;
        for (Map.Entry<Long, Integer> entry : all.entrySet()) {
            keys[i] = (int) (entry.getKey() >>> CHECK_BITS);
            checks[i] = (byte) (long) entry.getKey();
            cluster[i] = (short) cluster(entry.getValue());
            known[i] = (short) flags(entry.getValue());
            rows[i++] = rowOf.getOrDefault(entry.getKey(), 0);
        }
        return new WordTable(keys, checks, cluster, known, rows, coarse.clone());
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
        return hash & KEY;
    }

    /**
     * What is known of a word or phrase.
     *
     * @param hash its number
     * @return cluster and flags, 0 where nothing is known
     */
    public int value(long hash) {
        return valueAt(slot(hash));
    }

    /**
     * The row of a word's vector.
     *
     * @param hash its number
     * @return from 1, or 0 where the word has none
     */
    public int row(long hash) {
        return rowAt(slot(hash));
    }

    /** The place of a word, -1 where nothing is known of it. */
    int slot(long hash) {
        int key = (int) ((hash & KEY) >>> CHECK_BITS);
        byte check = (byte) hash;
        int bucket = key >>> BUCKET_SHIFT;
        int end = starts[bucket + 1];
        for (int at = starts[bucket]; at < end; at++) {
            if (keys[at] == key && checks[at] == check) {
                return at;
            }
        }
        return NONE;
    }

    int valueAt(int slot) {
        return slot < 0 ? 0 : (flags[slot] & 0xffff) << FLAG_SHIFT | clusters[slot];
    }

    int rowAt(int slot) {
        return slot < 0 ? 0 : rows[slot];
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

    /** The one type of name that the lists of a word or phrase agree on: 0 person, 1 place, 2 organisation; -1 for none or several. */
    static int listedType(int flags) {
        int lists = flags & LISTED;
        if (lists == 0) {
            return -1;
        }
        return (lists & ~PERSONS) == 0 ? 0 : (lists & ~PLACES) == 0 ? 1 : (lists & ~ORGANIZATIONS) == 0 ? 2 : -1;
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

    void write(DataOutputStream out) throws IOException {
        out.writeInt(coarse.length);
        writeShorts(out, coarse);
        out.writeInt(keys.length);
        for (int key : keys) {
            out.writeInt(key);
        }
        out.write(checks);
        writeShorts(out, clusters);
        writeShorts(out, flags);
        for (int row : rows) {
            out.writeInt(row);
        }
    }

    private static void writeShorts(DataOutputStream out, short[] column) throws IOException {
        for (short each : column) {
            out.writeShort(each);
        }
    }

    static WordTable read(ModelInput in) throws IOException {
        short[] coarse = in.shorts(in.number());
        int size = in.number();
        return new WordTable(in.ints(size), in.bytes(size), in.shorts(size), in.shorts(size), in.ints(size), coarse);
    }
}
