package org.depesche.core.annotation;

import java.util.Objects;
import org.depesche.core.article.Labelled;
import org.depesche.core.article.Span;

/**
 * A part of a credit line.
 *
 * @param kind what it is
 * @param span where it stands
 */
public record CreditPart(Kind kind, Span span) {

    /** Checks that nothing is null. */
    public CreditPart {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }

    /** What a part of a credit line is. */
    public enum Kind implements Labelled {
        /** An agency, its services included. */
        AGENCY,
        /** Agencies without a name (<i>Agenturen</i>). */
        AGENCIES,
        /** Somebody who wrote or photographed. */
        PERSON,
        /** Somebody who edited. */
        EDITOR,
        /** Letters that stand for a person. */
        INITIALS,
        /** The outlet's own desk. */
        DESK,
        /** An outlet or another organization. */
        HOUSE,
        /** A town or country. */
        PLACE,
        /** A day. */
        DATE,
        /** The agency's key of the story. */
        WIRE_KEY,
        /** A capitalised word that could be a surname, a place or a house. */
        NAME
    }
}
