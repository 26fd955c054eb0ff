package org.depesche.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Failure;
import org.depesche.core.pipeline.Pipeline;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.ReadResult;
import org.depesche.readers.Readers;

/**
 * Runs the whole way from bytes to JSON for a long time, on articles in every format, each as it is and once more broken at random, and prints every minute how much
 * the heap holds after a collection. Usage: {@code Soak MINUTES}.
 */
public final class Soak {

    private static final long MINUTE = 60_000_000_000L;
    private static final int MOST_EDITS = 20;

    private final Pipeline pipeline = Pipeline.standard();
    private final ExtractionJson json = ExtractionJson.standard().withText(true);
    private final Readers readers = Readers.standard();
    private final Random random = new Random(20260101);
    private long inputs;
    private long articles;
    private long problems;
    private long failures;
    private long faults;

    private Soak() {}

    /**
     * Runs.
     *
     * @param arguments how many minutes; 30 where nothing is said
     * @throws IOException if an input fails
     */
    public static void main(String[] arguments) throws IOException {
        int minutes = arguments.length == 0 ? 30 : Integer.parseInt(arguments[0]);
        System.exit(new Soak().run(minutes) ? 0 : 1);
    }

    private boolean run(int minutes) throws IOException {
        List<Packed> all = new ArrayList<>();
        ArticleSet set = ArticleSet.load();
        for (Carrier carrier : Carrier.values()) {
            boolean isMany = carrier == Carrier.JSONL || carrier == Carrier.RSS || carrier == Carrier.WARC;
            carrier.write(isMany ? set.articles().subList(0, 5) : set.articles())
                    .forEach(bytes -> all.add(new Packed(carrier.name().toLowerCase(Locale.ROOT), bytes)));
        }
        System.out.println("minute  inputs  articles  refused  failures  faults  heap after collection (MB)  threads");
        long start = System.nanoTime();
        for (int minute = 1; minute <= minutes; minute++) {
            while (System.nanoTime() - start < minute * MINUTE) {
                Packed packed = all.get(random.nextInt(all.size()));
                read(packed);
                read(new Packed(packed.format, broken(packed.bytes)));
            }
            System.gc();
            System.out.printf(
                    Locale.ROOT,
                    "%6d %7d %9d %8d %9d %7d %27.1f %8d%n",
                    minute,
                    inputs,
                    articles,
                    problems,
                    failures,
                    faults,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6,
                    ManagementFactory.getThreadMXBean().getThreadCount());
        }
        return faults == 0 && failures == 0;
    }

    private void read(Packed packed) throws IOException {
        inputs++;
        try (ArticleCursor cursor = readers.open(ArticleInput.of("x", packed.bytes), packed.format)) {
            for (ReadResult result = cursor.next(); result != null; result = cursor.next()) {
                if (result instanceof ReadArticle read) {
                    articles++;
                    extract(read);
                } else {
                    problems++;
                }
            }
        } catch (RuntimeException | StackOverflowError e) {
            faults++;
            e.printStackTrace();
        }
    }

    private void extract(ReadArticle read) throws IOException {
        Extraction extraction = pipeline.extract(read.article());
        for (Failure failure : extraction.failures()) {
            if (failure.stage() != Failure.Stage.REQUIRES) {
                failures++;
                System.err.println(failure);
            }
        }
        if (!json.read(json.write(extraction)).equals(extraction)) {
            throw new IllegalStateException("JSON gives another extraction back");
        }
    }

    /** A copy with bytes changed, left out, doubled or put in from elsewhere. */
    private byte[] broken(byte[] bytes) {
        byte[] copy = bytes.clone();
        for (int edits = 1 + random.nextInt(MOST_EDITS); edits > 0 && copy.length > 1; edits--) {
            int at = random.nextInt(copy.length);
            int length = Math.min(copy.length - at, 1 + random.nextInt(200));
            switch (random.nextInt(4)) {
                case 0 -> copy[at] = (byte) random.nextInt(256);
                case 1 -> copy = spliced(copy, at, at + length, new byte[0]);
                case 2 -> copy = spliced(copy, at, at, Arrays.copyOfRange(copy, at, at + length));
                default -> {
                    int from = random.nextInt(copy.length);
                    int to = Math.min(copy.length, from + 1 + random.nextInt(200));
                    copy = spliced(copy, at, at + length, Arrays.copyOfRange(copy, from, to));
                }
            }
        }
        return copy;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
        byte[] result = new byte[bytes.length - (to - from) + middle.length];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(bytes, to, result, from + middle.length, bytes.length - to);
        return result;
    }

    private record Packed(String format, byte[] bytes) {}
}
