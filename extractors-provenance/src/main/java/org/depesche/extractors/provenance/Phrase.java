package org.depesche.extractors.provenance;

import org.depesche.core.article.Labelled;

/**
 * A row of the lexicon of notes.
 *
 * @param note what the phrase says
 * @param place where it must stand
 * @param longest the most tokens that the block may have, 0 for any number
 * @param rule the rule's name in output
 * @param value what else is known by the phrase: a scheme, say; empty for most
 * @param pattern its words
 */
record Phrase(Note note, Place place, int longest, String rule, String value, PhrasePattern pattern) {

    /** What a note says. */
    enum Note implements Labelled {
        TRUST_MARK,
        EDITORIAL_POLICY,
        CORRECTION,
        UPDATE,
        AI_DISCLOSURE,
        SPONSORED,
        PAYWALL,
        TEASER,
        REPUBLISHED,
        COPYRIGHT,
        /** A sentence that names the agency that wrote the text. */
        WIRE,
        /** Looks like a note and is none: it keeps other phrases off. */
        NOTHING
    }

    /** Where a phrase stands. */
    enum Place implements Labelled {
        /** At the beginning of the block. */
        START,
        /** It is the block. */
        WHOLE,
        /** At the beginning of a sentence. */
        SENTENCE,
        /** Anywhere. */
        ANY
    }
}
