package org.depesche.linguistics.lexicon;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.WordMemo;
import org.jspecify.annotations.Nullable;

/**
 * The word forms of a language, each with its {@linkplain #readings readings}: tag, features and base form.
 *
 * <p>Forms are not kept but fingerprints of 48 bits, so that half a million forms take four megabytes and one look-up touches one cache
 * line. A form that is not in the table is taken for one that is once in 500 million look-ups. Forms with the same readings share a
 * <em>class</em>; class 0 is that of unknown forms. Immutable and thread safe.
 */
public final class Lexicon {

    /** First bytes of a file: "DPLX" and the version of the format. */
    public static final int MAGIC = 0x44504c58;

    /** Version of the format that this class reads. */
    public static final int VERSION = 1;

    /** Class of every form that is not in the table. */
    public static final int UNKNOWN = 0;

    private static final int BUCKET_BITS = 16;
    private static final int LEMMAS = 1 << 13;
    private static final Tag[] TAGS = Tag.values();

    private final String notice;
    private final int[] readingStart;
    private final byte[] tag;
    private final byte[] cut;
    private final char[] append;
    private final int[] morphology;
    private final String[] endings;
    private final long[] tagSets;
    private final int[] bucketStart;
    private final int[] fingerprints;
    private final char[] classes;
    private final @Nullable Derived[] lemmas = new Derived[LEMMAS];

    /** A base form that was made not long ago, so that words that come again share it. */
    private record Derived(String form, int reading, String lemma) {}

    private Lexicon(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC || in.readInt() != VERSION) {
            throw new IOException("not a lexicon of version " + VERSION);
        }
        notice = in.readUTF();
        endings = new String[in.readInt()];
        for (int i = 0; i < endings.length; i++) {
            endings[i] = in.readUTF();
        }
        int classCount = in.readInt();
        readingStart = new int[classCount + 1];
        int readingCount = in.readInt();
        byte[] counts = bytes(in, classCount);
        for (int i = 0; i < classCount; i++) {
            readingStart[i + 1] = readingStart[i] + counts[i];
        }
        tag = bytes(in, readingCount);
        cut = bytes(in, readingCount);
        append = chars(in, readingCount);
        morphology = ints(in, readingCount);
        tagSets = new long[classCount];
        for (int i = 0; i < classCount; i++) {
            for (int r = readingStart[i]; r < readingStart[i + 1]; r++) {
                tagSets[i] |= 1L << tag[r];
            }
        }
        int formCount = in.readInt();
        byte[] sizes = bytes(in, 1 << BUCKET_BITS);
        bucketStart = new int[(1 << BUCKET_BITS) + 1];
        for (int i = 0; i < sizes.length; i++) {
            bucketStart[i + 1] = bucketStart[i] + sizes[i];
        }
        fingerprints = ints(in, formCount);
        classes = chars(in, formCount);
    }

    /**
     * Reads a lexicon.
     *
     * @param in a file as {@code training} writes it; is read to its end but not closed
     * @return the lexicon
     * @throws IOException if it cannot be read or is not a lexicon of this version
     */
    public static Lexicon read(InputStream in) throws IOException {
        return new Lexicon(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    }

    private static byte[] bytes(DataInputStream in, int count) throws IOException {
        byte[] bytes = new byte[count];
        in.readFully(bytes);
        return bytes;
    }

    private static int[] ints(DataInputStream in, int count) throws IOException {
        int[] ints = new int[count];
        ByteBuffer.wrap(bytes(in, count * 4)).asIntBuffer().get(ints);
        return ints;
    }

    private static char[] chars(DataInputStream in, int count) throws IOException {
        char[] chars = new char[count];
        ByteBuffer.wrap(bytes(in, count * 2)).asCharBuffer().get(chars);
        return chars;
    }

    /**
     * Sources and licences of the data.
     *
     * @return a text of several lines
     */
    public String notice() {
        return notice;
    }

    /** Start value of {@link #step}. */
    public static final long SEED = 0x5bd1e995L;

    /**
     * Takes one more character into the hash of a form, which is computed from its end to its start, so that one pass gives the hashes
     * of all its endings.
     *
     * @param hash hash of what follows the character, or {@link #SEED}
     * @param c the character
     * @return hash of the character with what follows it
     */
    public static long step(long hash, char c) {
        return (hash + c) * 0x9e3779b97f4a7c15L;
    }

    /**
     * Hash of a whole form.
     *
     * @param form characters
     * @param start where the form starts
     * @param end where it ends
     * @return its hash
     */
    public static long hash(CharSequence form, int start, int end) {
        long hash = SEED;
        for (int at = end - 1; at >= start; at--) {
            hash = step(hash, form.charAt(at));
        }
        return hash;
    }

    /**
     * The place of a form in the table: 16 bits of bucket in the upper half of the low 48 bits, then 32 bits of fingerprint.
     *
     * @param hash hash of a form
     * @return its mixed hash
     */
    public static long mix(long hash) {
        long mixed = hash ^ hash >>> 29;
        mixed *= 0xbf58476d1ce4e5b9L;
        mixed ^= mixed >>> 32;
        return mixed & 0xffffffffffffL;
    }

    /**
     * The class of a form.
     *
     * @param hash hash of the form
     * @return its class, or {@link #UNKNOWN}
     */
    public int find(long hash) {
        long mixed = mix(hash);
        int bucket = (int) (mixed >>> 32);
        int fingerprint = (int) mixed;
        int limit = bucketStart[bucket + 1];
        for (int at = bucketStart[bucket]; at < limit; at++) {
            if (fingerprints[at] == fingerprint) {
                return classes[at];
            }
        }
        return UNKNOWN;
    }

    /**
     * The class of a form.
     *
     * @param form the form
     * @return its class, or {@link #UNKNOWN}
     */
    public int find(CharSequence form) {
        return find(hash(form, 0, form.length()));
    }

    /**
     * The tags that forms of a class can have.
     *
     * @param formClass the class
     * @return a set of bits by {@link Tag#ordinal}
     */
    public long tags(int formClass) {
        return tagSets[formClass];
    }

    /**
     * First reading of a class; those of the next class follow after its last.
     *
     * @param formClass the class
     * @return number of a reading
     */
    public int readings(int formClass) {
        return readingStart[formClass];
    }

    /**
     * End of the readings of a class.
     *
     * @param formClass the class
     * @return number of the reading after its last
     */
    public int readingsEnd(int formClass) {
        return readingStart[formClass + 1];
    }

    /**
     * The tag of a reading.
     *
     * @param reading the reading
     * @return its tag
     */
    public Tag tag(int reading) {
        return TAGS[tag[reading]];
    }

    /**
     * The features of a reading.
     *
     * @param reading the reading
     * @return a value of {@link org.depesche.linguistics.Morphology}
     */
    public int morphology(int reading) {
        return morphology[reading];
    }

    /**
     * The base form of a form by one of its readings.
     *
     * @param form the form, or one that ends in it
     * @param reading the reading
     * @return the form itself where the rule of the reading does not fit it
     */
    public String lemma(String form, int reading) {
        int kept = form.length() - (cut[reading] & 0xff);
        String ending = endings[append[reading]];
        if ((kept == form.length() && ending.isEmpty()) || kept < 0) {
            return form;
        }
        int place = WordMemo.place(form.hashCode() + reading, LEMMAS);
        Derived derived = lemmas[place];
        if (derived == null || derived.reading != reading || !derived.form.equals(form)) {
            derived = new Derived(form, reading, form.substring(0, kept).concat(ending));
            lemmas[place] = derived;
        }
        return derived.lemma;
    }

    /**
     * The features of all readings of a class with a tag, as one set.
     *
     * @param formClass the class
     * @param ofTag the tag
     * @return a value of {@link org.depesche.linguistics.Morphology}
     */
    public int morphology(int formClass, Tag ofTag) {
        int features = 0;
        for (int r = readingStart[formClass]; r < readingStart[formClass + 1]; r++) {
            if (tag[r] == ofTag.ordinal()) {
                features |= morphology[r];
            }
        }
        return features;
    }

    /**
     * Number of forms.
     *
     * @return forms in the table
     */
    public int size() {
        return fingerprints.length;
    }

    /**
     * Number of classes.
     *
     * @return classes, that of unknown forms counted
     */
    public int classCount() {
        return tagSets.length;
    }
}
