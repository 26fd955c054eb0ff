package org.depesche.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.depesche.core.article.Article;
import org.depesche.core.article.Moment;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;
import org.depesche.linguistics.Analysis;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.ReadResult;
import org.depesche.readers.Readers;

/**
 * The articles that everything is measured on. The standard ones are mixed of the paragraphs of the sample articles, 240 of them in the lengths that
 * news has (from two to sixteen paragraphs), the same on every run; the system property {@code depesche.articles} names a file of others.
 *
 * @param articles the articles
 * @param tokens how many tokens they have
 */
record ArticleSet(List<Article> articles, long tokens) {

    /** The system property that names a file of articles in any format that is read. */
    static final String FILE = "depesche.articles";

    /** The system property that names the folder of the samples. */
    static final String SAMPLES = "depesche.samples";

    private static final int COUNT = 240;
    private static final int FEWEST_PARAGRAPHS = 2;
    private static final int MOST_PARAGRAPHS = 16;

    ArticleSet {
        articles = List.copyOf(articles);
    }

    static ArticleSet load() {
        try {
            String file = System.getProperty(FILE);
            List<Article> articles =
                    file == null ? mixed(Path.of(System.getProperty(SAMPLES, "samples"))) : read(Path.of(file));
            long tokens = 0;
            for (Article article : articles) {
                tokens += Analysis.of(article).tokens().size();
            }
            return new ArticleSet(articles, tokens);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Article> read(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (ArticleCursor cursor = Readers.standard().open(ArticleInput.of(file))) {
            for (ReadResult result = cursor.next(); result != null; result = cursor.next()) {
                if (result instanceof ReadArticle read) {
                    articles.add(read.article());
                }
            }
        }
        return articles;
    }

    private static List<Article> mixed(Path samples) throws IOException {
        List<String> headlines = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        List<String> credits = new ArrayList<>();
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : files.sorted()
                    .filter(path -> !path.toString().endsWith(".md"))
                    .toList()) {
                for (Article article : read(file)) {
                    for (Section section : article.sections()) {
                        String text = section.span().in(article.text());
                        if (section.kind() == SectionKind.HEADLINE) {
                            headlines.add(text);
                        } else if (section.kind() == SectionKind.PARAGRAPH) {
                            paragraphs.add(text);
                        } else if (section.kind() == SectionKind.CREDIT) {
                            credits.add(text);
                        }
                    }
                }
            }
        }
        Random random = new Random(20260101);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            StringBuilder text = new StringBuilder(pick(headlines, random));
            int count = FEWEST_PARAGRAPHS + random.nextInt(MOST_PARAGRAPHS - FEWEST_PARAGRAPHS + 1);
            for (int p = 0; p < count; p++) {
                text.append("\n\n").append(pick(paragraphs, random));
            }
            text.append("\n\n").append(pick(credits, random));
            articles.add(Article.builder()
                    .id("artikel-" + i)
                    .text(text.toString())
                    .language("de")
                    .published(Moment.parse("2026-01-20T09:15:00+01:00"))
                    .build());
        }
        return articles;
    }

    private static String pick(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
