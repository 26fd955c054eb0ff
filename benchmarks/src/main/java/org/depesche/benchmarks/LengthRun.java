package org.depesche.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.Extractor;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.extractor.Settings;
import org.depesche.core.pipeline.Pipeline;
import org.depesche.linguistics.Analysis;

/**
 * Measures what a thousand characters cost in texts of different lengths, which is the same where time is linear. Texts are made of the paragraphs
 * of the first articles, one after another and round again, so that short texts and long ones hold the same words: how many words there are is a
 * question of its own.
 */
public final class LengthRun {

    private static final int SHORTEST = 1_000;
    private static final int LONGEST = 10_000_000;
    private static final int STEP = 10;
    private static final int MIDDLE = 100_000;
    private static final double SECOND = 1e9;

    private final double warmUp;
    private final double round;
    private final List<String> paragraphs = new ArrayList<>();
    private final Pipeline pipeline = Pipeline.standard();
    private int next;
    private Object sink = "";

    private LengthRun(ArticleSet set, double warmUp, double round) {
        this.warmUp = warmUp;
        this.round = round;
        int characters = 0;
        for (Article article : set.articles()) {
            for (String paragraph : article.text().split("\n\n")) {
                if (characters < MIDDLE) {
                    paragraphs.add(paragraph);
                    characters += paragraph.length();
                }
            }
        }
    }

    /**
     * Prints the table.
     *
     * @param arguments names of rows, as {@code analysis}, {@code quotes} or {@code pipeline}; none for all
     */
    public static void main(String[] arguments) {
        int seconds = Integer.getInteger("depesche.seconds", 2);
        new LengthRun(ArticleSet.load(), 4.0 * seconds, 2.0 * seconds).run(List.of(arguments));
    }

    private void run(List<String> names) {
        StringBuilder head = new StringBuilder("| characters |");
        StringBuilder rule = new StringBuilder("|---|");
        for (int length = SHORTEST; length <= LONGEST; length *= STEP) {
            head.append(String.format(Locale.ROOT, " %,d |", length));
            rule.append("---:|");
        }
        System.out.println(head.append('\n').append(rule));
        rows().forEach((name, work) -> {
            if (names.isEmpty() || names.contains(name)) {
                row(name, work);
            }
        });
    }

    /** What is measured: from a text to the work on it, for which all that is not to be measured is done already. */
    private Map<String, Function<Article, Runnable>> rows() {
        Map<String, Function<Article, Runnable>> rows = new LinkedHashMap<>();
        rows.put("analysis", article -> () -> sink = Analysis.of(article));
        for (ExtractorProvider provider : ServiceLoader.load(ExtractorProvider.class)) {
            Extractor<?> extractor = provider.create(Settings.none());
            rows.put(provider.name(), article -> {
                PreparedContext context =
                        new PreparedContext(pipeline.extract(article), Analysis.of(article), extractor.produces());
                return () -> sink = extractor.extract(context);
            });
        }
        rows.put("pipeline", article -> () -> sink = pipeline.extract(article));
        return rows;
    }

    private void row(String name, Function<Article, Runnable> work) {
        StringBuilder row = new StringBuilder("| ").append(name).append(" |");
        for (int length = SHORTEST; length <= LONGEST; length *= STEP) {
            List<Runnable> prepared = new ArrayList<>();
            long characters = prepare(work, length, prepared);
            // the first has to wait for the compiler, which takes its time with the whole pipeline
            nanoseconds(prepared, length == SHORTEST ? 6 * warmUp : warmUp);
            // nanoseconds a character are microseconds for a thousand
            row.append(String.format(Locale.ROOT, " %,.0f |", nanoseconds(prepared, round) / characters));
            System.out.print('.');
            System.out.flush();
        }
        System.out.println("\r" + row);
    }

    /** Makes one text of a length and a short one, or as many short ones as the paragraphs of one of {@value #MIDDLE} characters give. */
    private long prepare(Function<Article, Runnable> work, int length, List<Runnable> prepared) {
        int texts = Math.max(1, MIDDLE / length);
        long characters = 0;
        next = 0;
        for (int i = 0; i < texts; i++) {
            characters += prepareOne(work, length, prepared);
        }
        // of an article that comes twice in a row something may be remembered
        return texts > 1 ? characters : characters + prepareOne(work, SHORTEST, prepared);
    }

    private int prepareOne(Function<Article, Runnable> work, int length, List<Runnable> prepared) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(text.isEmpty() ? "" : "\n\n").append(paragraphs.get(next++ % paragraphs.size()));
        }
        Article article = Article.of(text.toString()).toBuilder().language("de").build();
        prepared.add(work.apply(article));
        return text.length();
    }

    /** Nanoseconds of processor time a run, over as many as there is time for. */
    private static double nanoseconds(List<Runnable> prepared, double seconds) {
        long start = now();
        long end = start;
        int runs = 0;
        while (end - start < seconds * SECOND) {
            prepared.forEach(Runnable::run);
            runs++;
            end = now();
        }
        return (double) (end - start) / runs;
    }

    private static long now() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
