package org.depesche.cli.cluster;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.depesche.cli.output.Destination;
import org.depesche.cli.output.OutputException;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Extraction;
import org.depesche.extractors.provenance.wire.WireFingerprint;

/**
 * Articles in a temporary file, by number, so that memory holds no more than the place of each. The file goes with the process, however it
 * ends, where the system allows that, and else when the store is closed. Not thread safe.
 */
public final class CopyStore implements Closeable {

    private final FileChannel file;
    private final FingerprintTaker fingerprints;
    private final ExtractionJson json = ExtractionJson.standard();
    private long[] starts = new long[1 << 9];
    private int size;

    private CopyStore(FileChannel file, FingerprintTaker fingerprints) {
        this.file = file;
        this.fingerprints = fingerprints;
    }

    /** Takes the fingerprints of articles in the order of their numbers. */
    @FunctionalInterface
    public interface FingerprintTaker {

        /**
         * Takes the next fingerprint.
         *
         * @param fingerprint the fingerprint of the next article
         */
        void take(WireFingerprint fingerprint);
    }

    /**
     * An empty store.
     *
     * @param fingerprints is given the fingerprint of every article
     * @return a store
     * @throws OutputException if no temporary file can be made
     */
    public static CopyStore open(FingerprintTaker fingerprints) throws OutputException {
        try {
            Path path = Files.createTempFile("depesche-", ".jsonl");
            FileChannel file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            return new CopyStore(file, fingerprints);
        } catch (IOException e) {
            throw new OutputException("temporary file", e);
        }
    }

    /**
     * Takes what {@link FingerprintReport} made of articles; closing it leaves the store open.
     *
     * @return a destination that gives articles their numbers, from 0
     */
    public Destination destination() {
        return new Intake();
    }

    /**
     * How many articles there are.
     *
     * @return the number that the next article gets
     */
    public int size() {
        return size;
    }

    /**
     * Reads an article.
     *
     * @param number its number
     * @return the article with what was found in it
     * @throws OutputException if the temporary file cannot be read
     */
    public Extraction read(int number) throws OutputException {
        ByteBuffer bytes = ByteBuffer.allocate((int) (starts[number + 1] - starts[number]));
        try {
            long at = starts[number];
            while (bytes.hasRemaining()) {
                int count = file.read(bytes, at);
                if (count < 0) {
                    throw new IOException("it is shorter than what was written");
                }
                at += count;
            }
            return json.read(new String(bytes.array(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new OutputException("temporary file", e);
        }
    }

    private void add(String part) throws OutputException {
        int lineBreak = part.indexOf(FingerprintReport.LINE_BREAK);
        fingerprints.take(WireFingerprint.parse(part.substring(0, lineBreak)));
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        ByteBuffer bytes = ByteBuffer.wrap(part.substring(lineBreak + 1).getBytes(StandardCharsets.UTF_8));
        long at = starts[size];
        try {
            while (bytes.hasRemaining()) {
                at += file.write(bytes, at);
            }
        } catch (IOException e) {
            throw new OutputException("temporary file", e);
        }
        starts[++size] = at;
    }

    @Override
    public void close() throws OutputException {
        try {
            file.close();
        } catch (IOException e) {
            throw new OutputException("temporary file", e);
        }
    }

    private final class Intake implements Destination {

        @Override
        public boolean holds(String id) {
            return false;
        }

        @Override
        public void put(String id, String article) throws OutputException {
            add(article);
        }

        @Override
        public void passOver() {
            // it has no number
        }

        @Override
        public void finish() {
            // the articles are read later
        }

        @Override
        public void close() {
            // the articles are read later
        }
    }
}
