package org.depesche.extractors.entities.name;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import org.depesche.extractors.entities.data.DataFile;

/**
 * A linear-chain conditional random field over {@link NameLabel}s with hashed features, weights in steps of one sixteenth, and a layer of
 * hidden units beside them. Immutable and thread safe.
 */
public final class NameModel {

    /** Weights are whole numbers of this part of one. */
    public static final float STEP = 1f / 16;

    private static final int RAISED = 128;
    private static final int LANES = (NameLabel.COUNT + 3) / 4;
    private static final int MAGIC = 0x44504e32;

    private final String about;
    private final WordTable table;
    private final float[] transitions;
    /** Pairs of key and row, the row from 1, side by side so that one look into memory gives both. */
    private final int[] slots;

    /** A row's weights, four to a number in lanes of 16 bits, each raised by {@link #RAISED} so that sums of a word's features stay in their lane. */
    private final long[] lanes;

    private final HiddenLayer hidden;
    private final int mask;

    private NameModel(
            String about, WordTable table, HiddenLayer hidden, float[] transitions, int[] keys, byte[] weights) {
        this.about = about;
        this.hidden = hidden;
        this.table = table;
        this.transitions = transitions;
        int capacity = Integer.highestOneBit(Math.max(16, keys.length * 2 - 1)) << 1;
        this.slots = new int[capacity * 2];
        this.mask = capacity - 1;
        this.lanes = new long[keys.length * LANES];
        for (int i = 0; i < keys.length; i++) {
            for (int label = 0; label < NameLabel.COUNT; label++) {
                long raised = (long) weights[i * NameLabel.COUNT + label] + RAISED;
                lanes[i * LANES + label / 4] |= raised << (label % 4 * 16);
            }
        }
        for (int i = 0; i < keys.length; i++) {
            int slot = slot(keys[i]);
            while (slots[slot + 1] != 0) {
                slot = (slot + 2) & (mask * 2 + 1);
            }
            slots[slot] = keys[i];
            slots[slot + 1] = i + 1;
        }
    }

    private int slot(int key) {
        return (((key * 0x9e3779b1) >>> 7) & mask) * 2;
    }

    /**
     * A model.
     *
     * @param about what it was made from, under which licences
     * @param table what is known of words
     * @param hidden the hidden units
     * @param transitions a weight for each label after each other, {@link NameLabel#COUNT} by {@link NameLabel#COUNT}, rows the label before
     * @param keys sorted keys of features ({@link #key}), each once
     * @param weights for each key {@link NameLabel#COUNT} weights in {@link #STEP}s
     * @return a model
     */
    public static NameModel of(
            String about, WordTable table, HiddenLayer hidden, float[] transitions, int[] keys, byte[] weights) {
        return new NameModel(about, table, hidden, transitions.clone(), keys, weights);
    }

    /**
     * The key of a feature.
     *
     * @param feature what {@link NameFeatures#collect} gave
     * @return 32 bits of it
     */
    public static int key(long feature) {
        return (int) (feature >>> 32);
    }

    /**
     * What the model was made from.
     *
     * @return sources and licences
     */
    public String about() {
        return about;
    }

    /**
     * What is known of words.
     *
     * @return the table
     */
    public WordTable table() {
        return table;
    }

    HiddenLayer hidden() {
        return hidden;
    }

    /**
     * How likely one label is after another, before a look at the words.
     *
     * @param before the label before
     * @param label the label
     * @return a weight
     */
    public float transition(int before, int label) {
        return transitions[before * NameLabel.COUNT + label];
    }

    /**
     * Adds up the weights of features.
     *
     * @param features the features
     * @param count how many of them, at most {@link NameFeatures#MOST}
     * @param scores set to the sums
     */
    public void score(long[] features, int count, float[] scores) {
        long sum0 = 0;
        long sum1 = 0;
        long sum2 = 0;
        long sum3 = 0;
        long sum4 = 0;
        int found = 0;
        for (int i = 0; i < count; i++) {
            int key = key(features[i]);
            int slot = slot(key);
            while (slots[slot + 1] != 0) {
                if (slots[slot] == key) {
                    int row = (slots[slot + 1] - 1) * LANES;
                    sum0 += lanes[row];
                    sum1 += lanes[row + 1];
                    sum2 += lanes[row + 2];
                    sum3 += lanes[row + 3];
                    sum4 += lanes[row + 4];
                    found++;
                    break;
                }
                slot = (slot + 2) & (mask * 2 + 1);
            }
        }
        for (int lane = 0; lane < 4; lane++) {
            int shift = lane * 16;
            scores[lane] = lane(sum0, shift, found);
            scores[lane + 4] = lane(sum1, shift, found);
            scores[lane + 8] = lane(sum2, shift, found);
            scores[lane + 12] = lane(sum3, shift, found);
        }
        scores[16] = lane(sum4, 0, found);
    }

    private static float lane(long sum, int shift, int found) {
        return ((int) ((sum >>> shift) & 0xffff) - found * RAISED) * STEP;
    }

    /**
     * Writes a model.
     *
     * @param out where to
     * @param about what it was made from
     * @param table what is known of words
     * @param hidden as {@link #of}
     * @param transitions as {@link #of}
     * @param keys as {@link #of}
     * @param weights as {@link #of}
     * @throws IOException if writing fails
     */
    public static void write(
            DataOutputStream out,
            String about,
            WordTable table,
            HiddenLayer hidden,
            float[] transitions,
            int[] keys,
            byte[] weights)
            throws IOException {
        out.writeInt(MAGIC);
        out.writeUTF(about);
        table.write(out);
        hidden.write(out);
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
        out.writeInt(keys.length);
        long last = Integer.MIN_VALUE;
        for (int key : keys) {
            WordTable.writeVariable(out, key - last);
            last = key;
        }
        for (int label = 0; label < NameLabel.COUNT; label++) {
            for (int i = 0; i < keys.length; i++) {
                out.writeByte(weights[i * NameLabel.COUNT + label]);
            }
        }
    }

    /**
     * Reads a model.
     *
     * @param in what {@link #write} wrote
     * @return the model
     * @throws IOException if reading fails or this is no model
     */
    public static NameModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("not a model of names");
        }
        String about = data.readUTF();
        WordTable table = WordTable.read(data);
        HiddenLayer hidden = HiddenLayer.read(data);
        float[] transitions = new float[NameLabel.COUNT * NameLabel.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = data.readFloat();
        }
        int[] keys = new int[data.readInt()];
        long last = Integer.MIN_VALUE;
        for (int i = 0; i < keys.length; i++) {
            last += WordTable.readVariable(data);
            keys[i] = (int) last;
        }
        byte[] weights = new byte[keys.length * NameLabel.COUNT];
        byte[] column = new byte[keys.length];
        for (int label = 0; label < NameLabel.COUNT; label++) {
            data.readFully(column);
            for (int i = 0; i < keys.length; i++) {
                weights[i * NameLabel.COUNT + label] = column[i];
            }
        }
        return new NameModel(about, table, hidden, transitions, keys, weights);
    }

    /**
     * The model in the jar.
     *
     * @return the model, read once
     */
    public static NameModel german() {
        return German.MODEL;
    }

    private static final class German {
        static final NameModel MODEL = load();

        private static NameModel load() {
            try (InputStream in = new BufferedInputStream(
                    new GZIPInputStream(DataFile.open("names-de.model.gz"), 1 << 16), 1 << 16)) {
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the model of names", e);
            }
        }
    }
}
