package org.depesche.extractors.entities.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A vector for each of the more frequent words, in bytes, the most frequent word first. Immutable and thread safe. */
public final class WordVectors {

    /** How many values a vector has. */
    public static final int DIMENSIONS = 64;

    /** What a vector of length one is multiplied by before it is rounded to bytes. */
    public static final float SCALE = 256;

    /** What a byte stands for. */
    static final float STEP = 1f / 64;

    private final byte[] values;

    private WordVectors(byte[] values) {
        this.values = values;
    }

    /**
     * Vectors.
     *
     * @param values {@link #DIMENSIONS} bytes a row; rows count from 1
     * @return the vectors
     */
    public static WordVectors of(byte[] values) {
        return new WordVectors(values.clone());
    }

    /**
     * One value.
     *
     * @param row from 1
     * @param dimension from 0
     * @return about -2 to 2
     */
    public float value(int row, int dimension) {
        return values[(row - 1) * DIMENSIONS + dimension] * STEP;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(values.length);
        out.write(values);
    }

    static WordVectors read(DataInputStream in) throws IOException {
        byte[] values = new byte[in.readInt()];
        in.readFully(values);
        return new WordVectors(values);
    }
}
