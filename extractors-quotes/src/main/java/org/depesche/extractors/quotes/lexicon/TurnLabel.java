package org.depesche.extractors.quotes.lexicon;

import org.depesche.core.article.Labelled;

/**
 * A word before a colon that begins a turn of an interview without naming anybody: <em>Frage: …</em>
 *
 * @param label as it is written
 * @param turn whose turn it begins
 */
public record TurnLabel(String label, Turn turn) {

    static TurnLabel of(Row row) {
        return new TurnLabel(row.text("label"), row.label("turn", Turn.class));
    }

    /** Whose turn it is. */
    public enum Turn implements Labelled {
        /** That of whoever asks. */
        QUESTION,
        /** That of whoever is asked. */
        ANSWER
    }
}
