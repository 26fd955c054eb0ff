package org.depesche.core.json;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes lone surrogates as JSON escapes, so that text which UTF-8 cannot carry survives. They occur in strings only, where an
 * escape means the same.
 */
final class SurrogateEscapingWriter extends Writer {

    private final Writer out;

    /** A high surrogate that ended the last chunk, or 0. */
    private char pending;

    SurrogateEscapingWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(char[] chars, int offset, int count) throws IOException {
        int end = offset + count;
        int from = offset;
        for (int i = offset; i < end; i++) {
            char c = chars[i];
            if (pending != 0) {
                if (Character.isLowSurrogate(c)) {
                    out.write(pending);
                    pending = 0;
                    out.write(c);
                    from = i + 1;
                    continue;
                }
                escape(pending);
                pending = 0;
            }
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(chars[i + 1])) {
                i++;
                continue;
            }
            out.write(chars, from, i - from);
            from = i + 1;
            if (Character.isHighSurrogate(c) && i + 1 == end) {
                pending = c;
            } else {
                escape(c);
            }
        }
        out.write(chars, from, end - from);
    }

    private void escape(char surrogate) throws IOException {
        out.write("\\u");
        out.write(Integer.toHexString(surrogate));
    }

    private void settle() throws IOException {
        if (pending != 0) {
            escape(pending);
            pending = 0;
        }
    }

    /** Passes on what is whole; a high surrogate at the end still waits for its partner. */
    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        settle();
        out.close();
    }
}
