package org.depesche.core.extractor;

import java.util.List;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.article.Article;

/**
 * What an extractor is given: the article, shared analyses of it, and what earlier extractors found.
 *
 * <p>A context belongs to one run over one article and must not be kept.
 */
public interface ExtractionContext {

    /**
     * The article.
     *
     * @return the article, its language identified where the pipeline could
     */
    Article article();

    /**
     * A shared analysis of the article, such as {@code org.depesche.linguistics.Analysis}. It is computed when it is first asked for and
     * then kept for the rest of the run.
     *
     * @param type the type of the analysis, as its {@link Analyzer} names it
     * @param <T> the type of the analysis
     * @return the analysis
     * @throws AnalysisUnavailableException if no analyzer gives this type, or the analyzer failed on this article
     */
    <T> T analysis(Class<T> type);

    /**
     * What was found before, of one type, subtypes included.
     *
     * @param type an annotation type
     * @param <A> the annotation type
     * @return the annotations in the order of the extractors that found them; empty where there are none
     */
    <A extends Annotation> List<A> all(Class<A> type);
}
