package org.depesche.core.annotation;

import java.util.List;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who a quote was said to.
 *
 * @param spans the noun phrase as it stands; at least one span, in text order
 * @param entity the {@linkplain Entity#id() id} of the entity that this is, null where none is known
 */
public record Addressee(List<Span> spans, @Nullable String entity) {

    /** Copies and checks the spans. */
    public Addressee {
        spans = Passage.checked(spans);
    }

    /**
     * The same addressee as another entity.
     *
     * @param id the entity's id, or null
     * @return a copy
     */
    public Addressee withEntity(@Nullable String id) {
        return new Addressee(spans, id);
    }
}
