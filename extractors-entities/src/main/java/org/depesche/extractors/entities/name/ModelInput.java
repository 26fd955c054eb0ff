package org.depesche.extractors.entities.name;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Reads columns of numbers, the highest byte first, straight into arrays of their own. Not thread safe. */
final class ModelInput {

    private static final int ROOM = 1 << 16;

    private final InputStream in;
    private final byte[] room = new byte[ROOM];
    private final ByteBuffer buffer = ByteBuffer.wrap(room);

    ModelInput(InputStream in) {
        this.in = in;
    }

    int number() throws IOException {
        fill(Integer.BYTES);
        return buffer.getInt(0);
    }

    byte[] bytes(int count) throws IOException {
        byte[] column = new byte[count];
        fill(column, count);
        return column;
    }

    short[] shorts(int count) throws IOException {
        short[] column = new short[count];
        inParts(count, Short.BYTES, (from, part) -> buffer.asShortBuffer().get(column, from, part));
        return column;
    }

    int[] ints(int count) throws IOException {
        int[] column = new int[count];
        inParts(count, Integer.BYTES, (from, part) -> buffer.asIntBuffer().get(column, from, part));
        return column;
    }

    long[] longs(int count) throws IOException {
        long[] column = new long[count];
        inParts(count, Long.BYTES, (from, part) -> buffer.asLongBuffer().get(column, from, part));
        return column;
    }

    float[] floats(int count) throws IOException {
        float[] column = new float[count];
        inParts(count, Float.BYTES, (from, part) -> buffer.asFloatBuffer().get(column, from, part));
        return column;
    }

    /** Takes a part of a column out of the buffer. */
    private interface Part {
        void take(int from, int count);
    }

    /** Fills the buffer as often as it takes for so many numbers of a size. */
    private void inParts(int count, int size, Part column) throws IOException {
        int most = ROOM / size;
        for (int from = 0; from < count; from += most) {
            int part = Math.min(most, count - from);
            fill(part * size);
            column.take(from, part);
        }
    }

    private void fill(int count) throws IOException {
        fill(room, count);
    }

    private void fill(byte[] into, int count) throws IOException {
        if (in.readNBytes(into, 0, count) < count) {
            throw new EOFException("the model of names is cut off");
        }
    }
}
