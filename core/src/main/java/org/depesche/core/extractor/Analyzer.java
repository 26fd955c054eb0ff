package org.depesche.core.extractor;

import org.depesche.core.article.Article;

/**
 * Computes something that several extractors share, once an article. Immutable and thread safe.
 *
 * @param <T> the type of the analysis, immutable
 */
public interface Analyzer<T> {

    /**
     * The type by which extractors ask for the analysis.
     *
     * @return the class, always the same
     */
    Class<T> type();

    /**
     * Analyses an article.
     *
     * @param article the article
     * @return the analysis
     */
    T analyze(Article article);
}
