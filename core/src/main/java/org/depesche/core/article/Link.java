package org.depesche.core.article;

import java.util.Objects;

/**
 * A hyperlink of the page that an article was read from, over the words that carry it.
 *
 * @param span the linked words; empty where the link holds no text (a logo, say) at the place where it stood
 * @param target the address as the page wrote it, never followed
 */
public record Link(Span span, String target) {

    /** Checks that nothing is null. */
    public Link {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(target, "target");
    }
}
