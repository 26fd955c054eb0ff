package org.depesche.extractors.entities.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.depesche.extractors.entities.data.DataFile;

/**
 * A linear-chain conditional random field over {@link NameLabel}s with hashed features, weights in steps of one sixteenth, and a layer of
 * hidden units beside them. Immutable and thread safe.
 */
public final class NameModel {

    /** Weights are whole numbers of this part of one. */
    public static final float STEP = 1f / 16;

    private static final int MAGIC = 0x44504e33;
    private static final String FILE = "names-de.model";

    private final String about;
    private final WordTable table;
    private final FrequentForms frequent = new FrequentForms();
    private final HiddenLayer hidden;
    private final float[] transitions;
    private final FeatureWeights weights;

    private NameModel(String about, WordTable table, HiddenLayer hidden, float[] transitions, FeatureWeights weights) {
        this.about = about;
        this.hidden = hidden;
        this.table = table;
        this.transitions = transitions;
        this.weights = weights;
    }

    /**
     * A model.
     *
     * @param about what it was made from, under which licences
     * @param table what is known of words
     * @param hidden the hidden units
     * @param transitions a weight for each label after each other, {@link NameLabel#COUNT} by {@link NameLabel#COUNT}, rows the label before
     * @param keys keys of features ({@link #key}), sorted as numbers without sign, each once
     * @param weights for each key a weight for each {@link NameLabel} but {@link NameLabel#OUTSIDE} in {@link #STEP}s
     * @return a model
     */
    public static NameModel of(
            String about, WordTable table, HiddenLayer hidden, float[] transitions, int[] keys, byte[] weights) {
        return new NameModel(about, table, hidden, transitions.clone(), FeatureWeights.of(keys, weights));
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

    FeatureWeights weights() {
        return weights;
    }

    /** The features of no text yet, with what the model remembers of frequent words. */
    NameFeatures features() {
        return new NameFeatures(table, new WordForms(table, frequent));
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
     * Writes the model.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        byte[] text = about.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
        table.write(out);
        hidden.write(out);
        for (float transition : transitions) {
            out.writeFloat(transition);
        }
        weights.write(out);
    }

    /**
     * Reads a model.
     *
     * @param in what {@link #write} wrote
     * @return the model
     * @throws IOException if reading fails or this is no model
     */
    public static NameModel read(InputStream in) throws IOException {
        ModelInput input = new ModelInput(in);
        if (input.number() != MAGIC) {
            throw new IOException("not a model of names");
        }
        String about = new String(input.bytes(input.number()), StandardCharsets.UTF_8);
        WordTable table = WordTable.read(input);
        HiddenLayer hidden = HiddenLayer.read(input);
        float[] transitions = input.floats(NameLabel.COUNT * NameLabel.COUNT);
        return new NameModel(about, table, hidden, transitions, FeatureWeights.read(input));
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
            try (InputStream in = DataFile.open(FILE)) {
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the model of names", e);
            }
        }
    }
}
