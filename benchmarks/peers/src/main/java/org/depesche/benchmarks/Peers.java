package org.depesche.benchmarks;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import net.dankito.readability4j.Readability4J;
import org.depesche.core.article.Article;
import org.depesche.core.pipeline.Pipeline;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.Readers;

/**
 * Depesche, CoreNLP's German pipeline and readability4j on the same articles in one run on one thread, by processor time of that thread. Usage:
 * {@code Peers [ARTICLES]}: how many articles, 60 where it is not said.
 */
public final class Peers {

    private static final int WARM_UP = 2;
    private static final int MEASURED = 3;

    private Peers() {}

    /** What is measured. */
    @FunctionalInterface
    private interface Work {

        void run() throws IOException;
    }

    /**
     * Prints the table.
     *
     * @param arguments how many articles
     * @throws IOException if a page cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
        ArticleSet all = ArticleSet.load();
        List<Article> articles = all.articles().subList(0, Math.min(count, all.articles().size()));
        long tokens = articles.stream()
                .mapToLong(article ->
                        org.depesche.linguistics.Analysis.of(article).tokens().size())
                .sum();
        List<byte[]> pages = Carrier.HTML.write(articles);
        List<String> texts = pages.stream()
                .map(page -> new String(page, StandardCharsets.UTF_8))
                .toList();
        System.out.printf(Locale.ROOT, "%d articles, %d tokens; Java %s%n%n", articles.size(), tokens, Runtime.version());
        System.out.println("| what | articles a processor second | tokens a processor second |");
        System.out.println("|---|---:|---:|");

        Pipeline pipeline = Pipeline.standard();
        print("Depesche: quotes, speakers, entities, dates, provenance", articles.size(), tokens, () -> {
            articles.forEach(pipeline::extract);
        });
        StanfordCoreNLP coreNlp = coreNlp();
        print("CoreNLP German: tokens, parts of speech, names", articles.size(), tokens, () -> {
            for (Article article : articles) {
                coreNlp.annotate(new CoreDocument(article.text()));
            }
        });
        Readers readers = Readers.standard();
        print("Depesche: HTML to article", articles.size(), tokens, () -> {
            for (byte[] page : pages) {
                try (ArticleCursor cursor = readers.open(ArticleInput.of("seite", page), "html")) {
                    cursor.next();
                }
            }
        });
        print("readability4j: HTML to article", articles.size(), tokens, () -> {
            for (String page : texts) {
                new Readability4J("https://zeitung.example/", page).parse();
            }
        });
    }

    private static StanfordCoreNLP coreNlp() throws IOException {
        Properties properties = new Properties();
        try (var in = StanfordCoreNLP.class.getResourceAsStream("/StanfordCoreNLP-german.properties")) {
            properties.load(in);
        }
        properties.setProperty("annotators", "tokenize, mwt, pos, ner");
        properties.setProperty("threads", "1");
        return new StanfordCoreNLP(properties);
    }

    private static void print(String what, int articles, long tokens, Work work) throws IOException {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            long before = processorTime();
            work.run();
            long taken = processorTime() - before;
            best = i < WARM_UP ? best : Math.min(best, taken);
        }
        System.out.printf(
                Locale.ROOT, "| %s | %,d | %,d |%n", what, Math.round(articles * 1e9 / best), Math.round(tokens * 1e9 / best));
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
