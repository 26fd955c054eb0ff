package org.depesche.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that adds, at moments of chance: {@code -Dkills=200} for a long run. */
class BankKillTest {

    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final int ARTICLES_AT_ONCE = 20;

    @TempDir
    Path folder;

    /** Adds batches for ever and says on standard output, after each, how many articles are safe. */
    static final class Adder {

        private Adder() {}

        public static void main(String[] arguments) throws Exception {
            int from = Integer.parseInt(arguments[1]);
            try (QuoteBank bank = QuoteBank.open(arguments[0])) {
                for (int i = from; ; i += ARTICLES_AT_ONCE) {
                    bank.add(BankSamples.made(i, ARTICLES_AT_ONCE));
                    System.out.println(i + ARTICLES_AT_ONCE);
                }
            }
        }
    }

    @Test
    void losesNothingThatWasReportedAsAdded() throws Exception {
        String place = folder.resolve("bank.db").toString();
        Random random = new Random(20261128);
        int safe = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int reported = killedAfter(place, safe, random.nextInt(400));
            assertThat(reported).isGreaterThanOrEqualTo(safe);
            int there = check(place, reported);
            safe = there - there % ARTICLES_AT_ONCE;
        }
        assertThat(safe).isPositive();
    }

    private int killedAfter(String place, int from, long milliseconds) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Adder.class.getName(),
                        place,
                        Integer.toString(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            // the first line shows that it is at work
            String first = out.readLine();
            assertThat(first).isNotNull();
            lines.add(first);
            Thread.sleep(milliseconds);
            // the process itself would close the streams that are still to be read
            process.toHandle().destroyForcibly();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
            }
        }
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        return Integer.parseInt(lines.get(lines.size() - 1));
    }

    /** How many articles are there: whole batches, each article with all its quotes and their words. */
    private static int check(String place, int reported) throws Exception {
        try (QuoteBank bank = QuoteBank.open(place)) {
            BankSize size = bank.size();
            assertThat(size.articles()).isGreaterThanOrEqualTo(reported);
            assertThat(size.articles() % ARTICLES_AT_ONCE).isZero();
            assertThat(size.quotes()).isEqualTo(5 * size.articles());
            int there = (int) size.articles();
            assertThat(bank.add(BankSamples.made(0, there)))
                    .extracting(Addition::outcome)
                    .containsOnly(Addition.Outcome.UNCHANGED);
            try (FoundQuotes quotes = bank.find(BankQuery.all().words("das", "ist", "punkt"), 0)) {
                int found = 0;
                while (quotes.next() != null) {
                    found++;
                }
                assertThat(found).isEqualTo(5 * there);
            }
            return there;
        }
    }
}
