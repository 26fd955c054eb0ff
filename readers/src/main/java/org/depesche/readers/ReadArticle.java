package org.depesche.readers;

import java.util.Objects;
import org.depesche.core.article.Article;

/**
 * An article that was read.
 *
 * @param article the article
 * @param place where in the input it stood, such as {@code line 3}; empty where the input is one piece
 */
public record ReadArticle(Article article, String place) implements ReadResult {

    /** Checks that nothing is null. */
    public ReadArticle {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(place, "place");
    }
}
