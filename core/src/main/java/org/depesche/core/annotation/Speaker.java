package org.depesche.core.annotation;

import java.util.List;
import java.util.Objects;
import org.depesche.core.article.Labelled;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who a quote is attributed to.
 *
 * @param spans the full noun phrase as it stands, with role and apposition; at least one span, in text order
 * @param entity the {@linkplain Entity#id() id} of the entity that this is, null where none is known
 * @param kind what sort of speaker the phrase names
 */
public record Speaker(List<Span> spans, @Nullable String entity, Kind kind) {

    /** Copies and checks the spans. */
    public Speaker {
        spans = Passage.checked(spans);
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * The same speaker as another entity.
     *
     * @param id the entity's id, or null
     * @return a copy
     */
    public Speaker withEntity(@Nullable String id) {
        return new Speaker(spans, id, kind);
    }

    /** Sorts of speakers. */
    public enum Kind implements Labelled {
        /** A person or organisation with a name, whatever phrase stands for it here. */
        NAMED,
        /** A single person or body without a name (<i>ein Sprecher</i>). */
        UNNAMED,
        /** Several people without names (<i>Beobachter</i>). */
        COLLECTIVE,
        /** A text that speaks (<i>der Bericht</i>). */
        DOCUMENT
    }
}
