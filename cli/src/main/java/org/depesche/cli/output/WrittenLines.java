package org.depesche.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The lines that an earlier run wrote before it ended too soon, read one after the other beside the articles of this run. The last one may
 * be half a line. Not thread safe.
 */
final class WrittenLines implements Closeable {

    private static final JsonFactory JSON = new JsonFactory();

    private final Path file;
    private final InputStream in;
    private long whole;

    private WrittenLines(Path file, InputStream in, long whole) {
        this.file = file;
        this.in = in;
        this.whole = whole;
    }

    /** The lines from an offset in bytes on, which is no later than the end of the file. */
    static WrittenLines open(Path file, long start) throws OutputException {
        try {
            InputStream in = Files.newInputStream(file);
            in.skipNBytes(start);
            return new WrittenLines(file, new BufferedInputStream(in, 1 << 16), start);
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
    }

    /** Whether a whole line follows; it has to be that of the article. */
    boolean next(String id) throws OutputException {
        byte[] line = line();
        if (line == null) {
            return false;
        }
        if (!id.equals(idOf(line))) {
            throw foreign();
        }
        return true;
    }

    /** Sees to it that no article was written that this run does not have. */
    void expectEnd() throws OutputException {
        if (line() != null) {
            throw foreign();
        }
    }

    /** Closes the file and cuts half a line off its end. */
    void cutOff() throws OutputException {
        close();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(whole);
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
    }

    private OutputException foreign() {
        return new OutputException(
                file.toString(),
                "holds other articles than the input; --resume needs the inputs and options of the run that began it");
    }

    private byte @Nullable [] line() throws OutputException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            for (int b = in.read(); b >= 0; b = in.read()) {
                line.write(b);
                if (b == '\n') {
                    whole += line.size();
                    return line.toByteArray();
                }
            }
            return null;
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
    }

    /** The id, which is the first member of what is written. */
    private static @Nullable String idOf(byte[] line) {
        try (JsonParser json = JSON.createParser(line)) {
            boolean hasId = json.nextToken() == JsonToken.START_OBJECT
                    && "id".equals(json.nextFieldName())
                    && json.nextToken() == JsonToken.VALUE_STRING;
            return hasId ? json.getText() : null;
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void close() throws OutputException {
        try {
            in.close();
        } catch (IOException e) {
            throw new OutputException(file.toString(), e);
        }
    }
}
