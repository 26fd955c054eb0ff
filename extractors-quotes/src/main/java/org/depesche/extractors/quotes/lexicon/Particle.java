package org.depesche.extractors.quotes.lexicon;

import org.depesche.core.annotation.Quote.Medium;
import org.depesche.core.article.Labelled;

/**
 * A preposition or adverb that names a source.
 *
 * @param word as it is written in lower case
 * @param type preposition, adverb or anaphor
 * @param place where the source stands
 * @param sure from 0 to 1
 * @param medium what carries the words
 * @param lemma base form
 */
public record Particle(String word, Type type, Place place, double sure, Medium medium, String lemma) {

    static Particle of(Row row) {
        return new Particle(
                row.text("word"),
                row.label("class", Type.class),
                row.label("place", Place.class),
                row.percent("sure"),
                row.medium(),
                row.text("lemma"));
    }

    /** Classes of particles. */
    public enum Type implements Labelled {
        /** Governs the source: <em>laut der Polizei</em>. */
        PREPOSITION,
        /** Stands before the source without governing it: <em>so der Minister</em>. */
        ADVERB,
        /** Stands for a source named before: <em>demnach</em>. */
        ANAPHOR
    }

    /** Where the source stands. */
    public enum Place implements Labelled {
        /** The particle stands before the source. */
        BEFORE,
        /** The particle stands after the source. */
        AFTER,
        /** The particle stands on either side. */
        BOTH,
        /** No source stands by. */
        ALONE
    }
}
