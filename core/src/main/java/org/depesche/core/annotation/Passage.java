package org.depesche.core.annotation;

import java.util.List;
import org.depesche.core.article.Span;

/**
 * A stretch of text that may be discontinuous.
 *
 * @param spans at least one span, in text order, not overlapping
 */
public record Passage(List<Span> spans) {

    /**
     * Copies and checks the spans.
     *
     * @throws IllegalArgumentException if there is none, or they overlap or are out of order
     */
    public Passage {
        spans = checked(spans);
    }

    /**
     * A passage of spans.
     *
     * @param spans at least one span, in text order, not overlapping
     * @return the passage
     */
    public static Passage of(Span... spans) {
        return new Passage(List.of(spans));
    }

    /**
     * The text that the passage covers.
     *
     * @param text the text that the spans point into
     * @return the covered characters, one blank for each gap
     */
    public String in(CharSequence text) {
        return Span.join(spans, text);
    }

    static List<Span> checked(List<Span> spans) {
        List<Span> copy = ImmutableList.copyOf(spans);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("a passage needs at least one span");
        }
        for (int i = 1; i < copy.size(); i++) {
            if (copy.get(i).start() < copy.get(i - 1).end()) {
                throw new IllegalArgumentException("spans overlap or are out of order: " + copy);
            }
        }
        return copy;
    }
}
