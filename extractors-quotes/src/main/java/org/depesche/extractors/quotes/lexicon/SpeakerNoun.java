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

    static SpeakerNoun of(Row row) {
        return new SpeakerNoun(row.text("noun"), row.label("kind", Type.class), row.medium());
    }

    /** Sorts of speakers. */
    public enum Type implements Labelled {
        /** A human being. */
        PERSON,
        /** Several people. */
        COLLECTIVE,
        /** A body. */
        ORGANIZATION,
        /** A text. */
        DOCUMENT
    }
}
