package org.depesche.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.depesche.cli.input.Articles;
import org.depesche.cli.input.Inputs;
import org.depesche.cli.output.Destination;
import org.depesche.cli.output.Report;
import org.depesche.cli.terminal.Messages;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Pipeline;
import org.depesche.readers.Readers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractionRunTest {

    private static final int ARTICLES = 300;

    /** Gives one line of JSON after the other and counts them. */
    private static final class Lines extends InputStream {

        private final byte[] line =
                ("{\"text\":\"" + "Ebbe und Flut. ".repeat(7000) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        private int at;
        int given;

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (given == ARTICLES) {
                return -1;
            }
            int count = Math.min(length, line.length - at);
            System.arraycopy(line, at, bytes, offset, count);
            at += count;
            if (at == line.length) {
                at = 0;
                given++;
            }
            return count;
        }
    }

    private static final Report REPORT = new Report() {
        @Override
        public String article(Extraction extraction) {
            return extraction.article().id();
        }
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 16})
    void holdsNoMoreThanAWindowOfTheInputWhateverTheThreads(int threads) throws Exception {
        Lines lines = new Lines();
        List<Integer> ahead = new ArrayList<>();
        Destination destination = new Destination() {
            @Override
            public boolean holds(String id) {
                return false;
            }

            @Override
            public void passOver() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void put(String id, String article) {
                ahead.add(lines.given - ahead.size());
            }

            @Override
            public void finish() {
                ahead.add(lines.given - ARTICLES);
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Messages messages = new Messages(new PrintStream(err, true, StandardCharsets.UTF_8), false);
        Tally tally;
        try (Articles articles = new Articles(
                new Inputs(List.of("-"), false), Readers.standard(), "jsonl", lines, UnaryOperator.identity())) {
            tally = new ExtractionRun(Pipeline.builder().build(), messages, threads, Progress.unseen())
                    .run(articles, () -> new ExtractionRun.Output(REPORT, destination));
        }

        assertThat(tally.articles()).isEqualTo(ARTICLES);
        assertThat(ahead).hasSize(ARTICLES + 1).allMatch(articles -> articles <= 45);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
