package org.depesche.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** How many bytes of the inputs were read, of how many. Thread safe. */
final class ReadVolume {

    private static final long UNKNOWN = -1;

    private final AtomicLong read = new AtomicLong();
    private final AtomicLong total = new AtomicLong(UNKNOWN);

    void add(long bytes) {
        read.addAndGet(bytes);
    }

    void total(long bytes) {
        total.set(bytes);
    }

    /** The share that was read, from 0 to 1; NaN while the whole is not known. */
    double fraction() {
        long whole = total.get();
        return whole <= 0 ? Double.NaN : Math.min(1, read.get() / (double) whole);
    }

    /** Counts what is read from a stream. */
    InputStream count(InputStream stream) {
        return new Counted(stream, new AtomicLong());
    }

    /** Counts what is read from streams of one file, each of which begins anew: every byte once. */
    InputStream count(InputStream stream, AtomicLong furthest) {
        return new Counted(stream, furthest);
    }

    private final class Counted extends FilterInputStream {

        private final AtomicLong furthest;
        private long at;

        Counted(InputStream in, AtomicLong furthest) {
            super(in);
            this.furthest = furthest;
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            advance(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = in.read(bytes, offset, length);
            advance(Math.max(0, count));
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = in.skip(count);
            advance(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void advance(long count) {
            at += count;
            long before = furthest.get();
            if (at > before) {
                furthest.set(at);
                add(at - before);
            }
        }
    }
}
