package org.depesche.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One document on a stream, in UTF-8. Each article leaves at once, so that whoever reads the stream need not wait for the next. */
public final class StreamDestination implements Destination {

    private final String name;
    private final OutputStream out;
    private final Document report;
    private boolean isBegun;

    /**
     * A document.
     *
     * @param name what messages call the stream
     * @param out the stream; not closed
     * @param report what stands around the articles
     */
    public StreamDestination(String name, OutputStream out, Document report) {
        this.name = name;
        this.out = out;
        this.report = report;
    }

    @Override
    public boolean holds(String id) {
        return false;
    }

    @Override
    public void put(String id, String article) throws OutputException {
        write((isBegun ? report.separator() : report.opening()) + article);
        isBegun = true;
    }

    @Override
    public void passOver() {
        // its place is not kept
    }

    @Override
    public void finish() throws OutputException {
        if (isBegun) {
            write(report.closing());
        }
    }

    private void write(String text) throws OutputException {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new OutputException(name, e);
        }
    }

    @Override
    public void close() {
        // the stream is its owner's
    }
}
