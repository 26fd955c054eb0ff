package org.depesche.training.linguistics;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.linguistics.Analysis;

/**
 * Measures load time, heap and speed of the analysis on one thread, and whether time grows in proportion to length. Usage: {@code MeasureSpeed
 * ARTICLES [SECONDS]}.
 */
public final class MeasureSpeed {

    private static final int MEGABYTE = 1_000_000;

    private MeasureSpeed() {}

    /**
     * Prints the figures.
     *
     * @param arguments the articles in JSON lines, and how long to run
     * @throws IOException if they cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        List<String> texts =
                new ArrayList<>(Articles.texts(Path.of(arguments[0])).values());
        double seconds = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 10;
        long before = heap();
        long start = System.nanoTime();
        Analysis first = Analysis.of("Es regnet.", "de");
        double load = (System.nanoTime() - start) / 1e9;
        long after = heap();
        System.out.printf(
                Locale.ROOT, "load and first sentence: %.3f s, heap: %.1f MB%n", load, (after - before) / 1e6);
        long tokens = first.tokens().size();
        double best = 0;
        double bestProcessor = 0;
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        int rounds = 0;
        while (System.nanoTime() < end) {
            long roundStart = System.nanoTime();
            long processorStart = processor.getCurrentThreadCpuTime();
            tokens = 0;
            for (String text : texts) {
                tokens += Analysis.of(text, "de").tokens().size();
            }
            best = Math.max(best, tokens / ((System.nanoTime() - roundStart) / 1e9));
            bestProcessor =
                    Math.max(bestProcessor, tokens / ((processor.getCurrentThreadCpuTime() - processorStart) / 1e9));
            rounds++;
        }
        System.out.printf(
                Locale.ROOT,
                "%d tokens, %d rounds, best round: %.0f tokens/s, per second of processor time: %.0f%n",
                tokens,
                rounds,
                best,
                bestProcessor);
        StringBuilder long1 = new StringBuilder();
        while (long1.length() < MEGABYTE) {
            for (String text : texts) {
                long1.append(text).append("\n\n");
            }
        }
        String small = long1.substring(0, MEGABYTE);
        String large = small.repeat(10);
        System.out.printf(Locale.ROOT, "1 MB: %.2f s, 10 MB: %.2f s%n", time(small), time(large));
        String line = small.replace('\n', ' ').replace('.', ' ');
        System.out.printf(
                Locale.ROOT,
                "one line without full stops, 1 MB: %.2f s, 10 MB: %.2f s%n",
                time(line),
                time(line.repeat(10)));
    }

    private static double time(String text) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long start = System.nanoTime();
            Analysis.of(text, "de");
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }
}
