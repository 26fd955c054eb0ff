package org.depesche.core.annotation;

import java.util.Objects;
import org.depesche.core.article.Labelled;
import org.depesche.core.article.Span;

/**
 * One place in the text that speaks of an entity.
 *
 * @param span the words
 * @param form how they name the entity
 */
public record Mention(Span span, Form form) {

    /** Checks that nothing is null. */
    public Mention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(form, "form");
    }

    /** How words name an entity. */
    public enum Form implements Labelled {
        /** By its name or a part of it, inflected or not. */
        NAME,
        /** By a word made from the name (<i>ukrainische</i>, <i>Pariser</i>). */
        DERIVED,
        /** By a common noun (<i>der Präsident</i>). */
        NOMINAL,
        /** By a pronoun. */
        PRONOUN
    }
}
