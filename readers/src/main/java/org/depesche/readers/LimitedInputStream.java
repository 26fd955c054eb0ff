package org.depesche.readers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails with a clear message when more than an allowed number of bytes is read. Not thread safe. */
public final class LimitedInputStream extends FilterInputStream {

    private final long limit;
    private long left;

    /**
     * A stream with a limit.
     *
     * @param in where the bytes come from; closed with this stream
     * @param limit how many bytes may be read
     */
    public LimitedInputStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
        this.left = limit;
    }

    /** Allows the full number of bytes again, counted from here. */
    public void renew() {
        left = limit;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        if (count > 0) {
            count(count);
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = in.skip(count);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("larger than " + limit / (1024 * 1024) + " MB");
        }
    }
}
