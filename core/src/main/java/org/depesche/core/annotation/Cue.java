package org.depesche.core.annotation;

import java.util.List;
import java.util.Objects;
import org.depesche.core.article.Span;

/**
 * The words that mark an act of speech, writing or thought: a verb with its parts, a preposition, a noun or an adverb.
 *
 * @param spans at least one span, in text order; more than one for a split cue (<i>teilte … mit</i>)
 * @param lemma the base form (<i>mitteilen</i>)
 */
public record Cue(List<Span> spans, String lemma) {

    /** Copies and checks the spans. */
    public Cue {
        spans = Passage.checked(spans);
        Objects.requireNonNull(lemma, "lemma");
    }
}
