package org.depesche.benchmarks;

import java.util.List;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.pipeline.Extraction;
import org.depesche.linguistics.Analysis;

/** A context in which everything is there already, so that an extractor is measured alone. */
record PreparedContext(Extraction extraction, Analysis analysis, Class<? extends Annotation> produced)
        implements ExtractionContext {

    @Override
    public Article article() {
        return extraction.article();
    }

    @Override
    public <T> T analysis(Class<T> type) {
        return type.cast(analysis);
    }

    /** What the extractor itself makes is not there yet. */
    @Override
    public <A extends Annotation> List<A> all(Class<A> type) {
        return type == produced ? List.of() : extraction.all(type);
    }
}
