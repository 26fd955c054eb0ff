package org.depesche.core.annotation;

import java.util.List;
import java.util.function.Consumer;
import org.depesche.core.article.Span;

/**
 * Something that an extractor found in an article.
 *
 * <p>The family is closed but for {@link Extension}, the door for a plugin's own kinds. All annotations are immutable values.
 */
public sealed interface Annotation permits Quote, Entity, TimeExpression, ProvenanceSignal, Extension {

    /**
     * Every span that the annotation holds, whatever its part: what a pipeline checks against the text.
     *
     * @return spans in no particular order; empty for a finding that does not stand in the text
     */
    List<Span> footprint();

    /**
     * Hands the spans of the {@linkplain #footprint() footprint} over one by one, without a list of them.
     *
     * @param action takes the spans
     */
    default void forEachSpan(Consumer<? super Span> action) {
        footprint().forEach(action);
    }
}
