package org.depesche.training.quotes;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Quote;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.extractor.Extractor;
import org.depesche.core.extractor.Settings;
import org.depesche.core.pipeline.Pipeline;
import org.depesche.extractors.quotes.QuoteExtractorProvider;
import org.depesche.linguistics.Analysis;

/**
 * Measures the extractor of quotes alone, on articles that are analysed and whose entities are known, on one thread; and whether time grows in
 * proportion to length. Usage: {@code MeasureQuoteSpeed ARTICLES [SECONDS]}.
 */
public final class MeasureQuoteSpeed {

    private static final int MEGABYTE = 1_000_000;

    private MeasureQuoteSpeed() {}

    /**
     * Prints the figures.
     *
     * @param arguments the articles in JSON lines, not gzipped, and how long to run
     * @throws IOException if they cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        double seconds = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 10;
        Pipeline entities =
                Pipeline.builder().discover().only(List.of("entities")).build();
        List<Prepared> articles = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        long tokens = 0;
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader lines = Files.newBufferedReader(Path.of(arguments[0]))) {
            String line;
            while ((line = lines.readLine()) != null) {
                Article article = Article.builder()
                        .text(mapper.readTree(line).get("text").asText())
                        .language("de")
                        .build();
                Prepared prepared =
                        Prepared.of(article, entities.extract(article).entities());
                articles.add(prepared);
                tokens += prepared.analysis().tokens().size();
                all.append(article.text()).append("\n\n");
            }
        }
        Extractor<Quote> quotes = new QuoteExtractorProvider().create(Settings.none());
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        double best = 0;
        double bestProcessor = 0;
        long found = 0;
        long end = System.nanoTime() + (long) (seconds * 1e9);
        int rounds = 0;
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            long processorStart = processor.getCurrentThreadCpuTime();
            found = 0;
            for (Prepared article : articles) {
                found += quotes.extract(article).size();
            }
            best = Math.max(best, tokens / ((System.nanoTime() - start) / 1e9));
            bestProcessor =
                    Math.max(bestProcessor, tokens / ((processor.getCurrentThreadCpuTime() - processorStart) / 1e9));
            rounds++;
        }
        System.out.printf(
                Locale.ROOT,
                "%d tokens, %d quotes, %d rounds, best round: %.0f tokens/s, per second of processor time: %.0f%n",
                tokens,
                found,
                rounds,
                best,
                bestProcessor);
        for (int size = MEGABYTE; size <= 10 * MEGABYTE; size *= 10) {
            while (all.length() < size) {
                all.append(all);
            }
            Article article = Article.builder()
                    .text(all.substring(0, size))
                    .language("de")
                    .build();
            Prepared prepared = Prepared.of(article, List.of());
            long start = processor.getCurrentThreadCpuTime();
            quotes.extract(prepared);
            System.out.printf(
                    Locale.ROOT,
                    "%d MB: %.2f s%n",
                    size / MEGABYTE,
                    (processor.getCurrentThreadCpuTime() - start) / 1e9);
        }
    }

    /** What the extractor is given, computed beforehand. */
    private record Prepared(Article article, Analysis analysis, List<Entity> entities) implements ExtractionContext {

        static Prepared of(Article article, List<Entity> entities) {
            return new Prepared(article, Analysis.of(article.text(), "de"), entities);
        }

        @Override
        public <T> T analysis(Class<T> type) {
            return type.cast(analysis);
        }

        @Override
        public <A extends Annotation> List<A> all(Class<A> type) {
            return entities.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }
}
