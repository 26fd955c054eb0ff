package org.depesche.extractors.quotes.lexicon;

import org.depesche.core.annotation.Quote.Medium;
import org.depesche.core.article.Labelled;

/**
 * A common noun that speaks.
 *
 * @param noun nominative singular, or the plural where that alone is meant
 * @param type what sort of speaker it names
 * @param medium how this speaker mostly speaks
 */
public record SpeakerNoun(String noun, Type type, Medium medium) {

    /**
     * Whether it names a single human being.
     *
     * @return true for the types of persons
     */
    public boolean human() {
        return type == Type.PERSON || type == Type.HUMAN;
    }

    static SpeakerNoun of(Row row) {
        return new SpeakerNoun(row.text("noun"), row.label("kind", Type.class), row.medium());
    }

    /** Sorts of speakers. */
    public enum Type implements Labelled {
        /** A human being in a role or trade. */
        PERSON,
        /** A human being of any role or trade: <em>der Mann</em>, <em>die Politikerin</em>. */
        HUMAN,
        /** Several people. */
        COLLECTIVE,
        /** A body. */
        ORGANIZATION,
        /** A text. */
        DOCUMENT
    }
}
