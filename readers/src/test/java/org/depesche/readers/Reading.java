package org.depesche.readers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;

/** Reads samples in tests. */
public final class Reading {

    private static final Readers READERS = Readers.standard();

    private Reading() {}

    /** All results of an input whose format is found. */
    public static List<ReadResult> all(ArticleInput input) {
        try (ArticleCursor cursor = READERS.open(input)) {
            List<ReadResult> results = new ArrayList<>();
            for (ReadResult result = cursor.next(); result != null; result = cursor.next()) {
                results.add(result);
            }
            return results;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All results of a text. */
    public static List<ReadResult> all(String name, String content) {
        return all(ArticleInput.of(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    /** The one article of a text. */
    public static Article only(String name, String content) {
        List<ReadResult> results = all(name, content);
        if (results.size() == 1 && results.get(0) instanceof ReadArticle read) {
            return read.article();
        }
        throw new AssertionError("not one article: " + results);
    }

    /** A sample of the test resources. */
    public static String sample(String name) {
        try (InputStream in = Objects.requireNonNull(Reading.class.getResourceAsStream("/samples/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of the sections of a kind. */
    public static List<String> texts(Article article, SectionKind kind) {
        return article.sections(kind).stream().map(article::text).toList();
    }

    /** The article's sections in one line each, to compare a whole structure. */
    public static List<String> outline(Article article) {
        return article.sections().stream()
                .map(section -> section.kind().label() + ": " + head(article.text(section)))
                .toList();
    }

    private static String head(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }
}
