package org.depesche.core.article;

import java.util.Objects;

/**
 * A part of an article's text with one purpose.
 *
 * @param kind what the part is
 * @param span where it stands, without the blank space around it
 */
public record Section(SectionKind kind, Span span) {

    /** Checks that nothing is null. */
    public Section {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }

    /**
     * A section from offsets.
     *
     * @param kind what the part is
     * @param start the offset of its first UTF-16 unit
     * @param end the offset after its last UTF-16 unit
     * @return the section
     * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
     */
    public static Section of(SectionKind kind, int start, int end) {
        return new Section(kind, new Span(start, end));
    }
}
