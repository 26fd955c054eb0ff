package org.depesche.readers;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;

/**
 * Feeds arbitrary bytes to the readers. In an ordinary build the kept inputs under {@code FormatsFuzzTestInputs} run; with {@code JAZZER_FUZZ=1} the fuzzer looks
 * for new ones.
 */
class FormatsFuzzTest {

    private static final Readers READERS = Readers.standard();

    @FuzzTest(maxDuration = "1m")
    void html(byte[] bytes) throws IOException {
        drain(bytes, "html");
    }

    @FuzzTest(maxDuration = "1m")
    void warc(byte[] bytes) throws IOException {
        drain(bytes, "warc");
    }

    @FuzzTest(maxDuration = "1m")
    void feed(byte[] bytes) throws IOException {
        drain(bytes, "rss");
    }

    @FuzzTest(maxDuration = "1m")
    void text(byte[] bytes) throws IOException {
        drain(bytes, "text");
    }

    @FuzzTest(maxDuration = "1m")
    void json(byte[] bytes) throws IOException {
        drain(bytes, "json");
    }

    @FuzzTest(maxDuration = "1m")
    void jsonl(byte[] bytes) throws IOException {
        drain(bytes, "jsonl");
    }

    @FuzzTest(maxDuration = "1m")
    void ninjs(byte[] bytes) throws IOException {
        drain(bytes, "ninjs");
    }

    @FuzzTest(maxDuration = "1m")
    void newsml(byte[] bytes) throws IOException {
        drain(bytes, "newsml");
    }

    private static void drain(byte[] bytes, String format) throws IOException {
        try (ArticleCursor cursor = READERS.open(ArticleInput.of("x", bytes), format)) {
            for (ReadResult result = cursor.next(); result != null; result = cursor.next()) {
                if (result instanceof ReadProblem problem && problem.message().isEmpty()) {
                    throw new AssertionError("a problem without a message");
                }
            }
        }
    }
}
