package org.depesche.readers.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Objects;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.Limits;
import org.depesche.readers.ReadProblem;
import org.depesche.readers.ReadResult;
import org.depesche.readers.decoding.TextDecoder;
import org.jspecify.annotations.Nullable;

/** Walks over lines. Lines end at a line feed: no other byte of UTF-8 is one, so a broken line does no harm to the next. */
final class JsonLinesCursor implements ArticleCursor {

    private final ArticleInput input;
    private final InputStream bytes;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(8192);
    private final byte[] buffer = new byte[64 * 1024];
    private int next;
    private int filled;
    private long number;
    private long position;
    private boolean tooLong;
    private boolean ended;

    JsonLinesCursor(ArticleInput input) throws IOException {
        this.input = input;
        this.bytes = input.open();
    }

    /** Begins at the input's start; the lines before it are counted, since articles are named after their lines. */
    static ArticleCursor open(ArticleInput input) throws IOException {
        JsonLinesCursor cursor = new JsonLinesCursor(input);
        try {
            if (cursor.passOver(input.start())) {
                return cursor;
            }
        } catch (IOException e) {
            cursor.close();
            throw e;
        }
        cursor.close();
        String message = "no line at byte " + input.start() + ": the input is shorter";
        return ArticleCursor.of(List.of(new ReadProblem(input.name(), "", message)));
    }

    private boolean passOver(long start) throws IOException {
        while (position < start) {
            filled = bytes.readNBytes(buffer, 0, (int) Math.min(buffer.length, start - position));
            if (filled == 0) {
                return false;
            }
            for (int i = 0; i < filled; i++) {
                number += buffer[i] == '\n' ? 1 : 0;
            }
            position += filled;
        }
        filled = 0;
        return true;
    }

    @Override
    public @Nullable ReadResult next() {
        while (!ended) {
            try {
                readLine();
            } catch (IOException e) {
                ended = true;
                return new ReadProblem(input.name(), "line " + number, "cannot be read: " + e.getMessage());
            }
            if (tooLong) {
                return problem("larger than " + Limits.ARTICLE_BYTES / (1024 * 1024) + " MB");
            }
            ReadResult result = read();
            if (result != null) {
                return result;
            }
        }
        return null;
    }

    private @Nullable ReadResult read() {
        String text;
        try {
            text = input.encoding() == null
                    ? TextDecoder.utf8(line.toByteArray())
                    : TextDecoder.decode(line.toByteArray(), Objects.requireNonNull(input.encoding()));
        } catch (CharacterCodingException e) {
            return problem(String.valueOf(e.getMessage()) + " of the line");
        }
        if (text.isBlank()) {
            return null;
        }
        return ArticleObject.read(text, input, "line " + number, input.name() + "#" + number);
    }

    private ReadProblem problem(String message) {
        return new ReadProblem(input.name(), "line " + number, message);
    }

    private void readLine() throws IOException {
        line.reset();
        tooLong = false;
        number++;
        while (true) {
            if (next == filled) {
                filled = bytes.read(buffer);
                next = 0;
                if (filled < 0) {
                    filled = 0;
                    ended = true;
                    return;
                }
            }
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong |= (long) line.size() + end - next > Limits.ARTICLE_BYTES;
            if (!tooLong) {
                line.write(buffer, next, end - next);
            }
            boolean complete = end < filled;
            position += (complete ? end + 1 : end) - next;
            next = complete ? end + 1 : end;
            if (complete) {
                return;
            }
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
