package org.depesche.extractors.entities.name;

import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A vector for each of the more frequent words, the most frequent word first. A value has sixteen steps, two values share a byte: with steps of a third of
 * the standard deviation that loses next to nothing (Max, 1960). Immutable and thread safe.
 */
public final class WordVectors {

    /** How many values a vector has. */
    public static final int DIMENSIONS = 128;

    /** How many bytes a vector has. */
    public static final int BYTES = DIMENSIONS / 2;

    private static final int LEVELS = 16;
    /** How many steps a value has on each side of nought for each standard deviation. */
    private static final double STEPS = 3;
    /** What a step counts as. */
    private static final float STEP = 1f / 6;

    private final byte[] packed;

    private WordVectors(byte[] packed) {
        this.packed = packed;
    }

    /**
     * Vectors.
     *
     * @param packed {@link #BYTES} bytes a row, in each the {@link #level} of one value in the lower bits and that of the next in the upper bits; rows
     *     count from 1
     * @return the vectors
     */
    public static WordVectors of(byte[] packed) {
        return new WordVectors(packed.clone());
    }

    /**
     * The step of a value.
     *
     * @param deviations the value in standard deviations of all values of its vector
     * @return from 0 to 15
     */
    public static int level(double deviations) {
        int level = (int) StrictMath.floor(deviations * STEPS) + LEVELS / 2;
        return Math.max(0, Math.min(LEVELS - 1, level));
    }

    /**
     * One value.
     *
     * @param row from 1
     * @param dimension from 0
     * @return the middle of its step, a standard deviation being a half
     */
    public float value(int row, int dimension) {
        int pair = packed[(row - 1) * BYTES + dimension / 2];
        int level = (dimension & 1) == 0 ? pair & (LEVELS - 1) : (pair >>> 4) & (LEVELS - 1);
        return (level - LEVELS / 2 + 0.5f) * STEP;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(packed.length);
        out.write(packed);
    }

    static WordVectors read(ModelInput in) throws IOException {
        return new WordVectors(in.bytes(in.number()));
    }
}
