package org.depesche.readers;

import java.util.Objects;
import org.depesche.core.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article that was read.
 *
 * @param article the article
 * @param place where in the input it stood, such as {@code line 3}; empty where the input is one piece
 * @param sourceMap the way back to the source, null where it was not asked for or the format has none
 */
public record ReadArticle(
        Article article, String place, @Nullable SourceMap sourceMap) implements ReadResult {

    /**
     * An article without a way back to its source.
     *
     * @param article the article
     * @param place where in the input it stood
     */
    public ReadArticle(Article article, String place) {
        this(article, place, null);
    }

    /**
     * The same about a changed article.
     *
     * @param value an article with the same text
     * @return the changed result
     */
    public ReadArticle with(Article value) {
        return new ReadArticle(value, place, sourceMap);
    }

    /** Checks that nothing is null. */
    public ReadArticle {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(place, "place");
    }
}
