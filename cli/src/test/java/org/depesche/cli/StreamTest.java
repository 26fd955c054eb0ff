package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How the command line treats the streams that it stands between. */
class StreamTest {

    private static final String ARTICLE = "{\"text\":\"Auf Juist ist der Inselflieger gelandet.\"}\n";

    /** Makes one line after the other, and counts them. */
    private static final class Lines extends InputStream {

        final AtomicInteger given = new AtomicInteger();
        private final int count;
        private final byte[] line;
        private int at;

        Lines(int count, String line) {
            this.count = count;
            this.line = line.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            if (given.get() >= count) {
                return -1;
            }
            int value = line[at++] & 0xff;
            if (at == line.length) {
                at = 0;
                given.incrementAndGet();
            }
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            for (int i = 0; i < length; i++) {
                int value = read();
                if (value < 0) {
                    return i == 0 ? -1 : i;
                }
                bytes[offset + i] = (byte) value;
            }
            return length;
        }
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }

    @Test
    void endsQuietlyWhereNobodyReadsOnAndReadsNoFurther() {
        Lines lines = new Lines(1_000_000, ARTICLE);

        CommandLineRun run =
                CommandLineRun.into(failing("Broken pipe"), lines, "extract", "--from", "jsonl", "--to", "jsonl");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(lines.given.get()).isLessThan(20_000);
    }

    @Test
    void saysWhereTheDiskIsFull() {
        CommandLineRun run = CommandLineRun.into(
                failing("No space left on device"), CommandLineRun.bytes(ARTICLE), "extract", "--from", "jsonl");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errLines())
                .containsExactly("depesche: standard output: cannot be written: No space left on device");
    }

    @Test
    void writesUtf8WithPlainLineEndsWhateverThePlatform() {
        CommandLineRun run = CommandLineRun.fed("{\"id\":\"ä\",\"text\":\"Straße 🌊\"}", "extract", "--with-text");

        assertThat(run.out()).contains("Straße 🌊").doesNotContain("\r");
    }
}
