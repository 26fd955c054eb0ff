package org.depesche.extractors.quotes.lexicon;

import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Quote.Medium;
import org.jspecify.annotations.Nullable;

/**
 * One use of a verb that reports speech.
 *
 * @param verb infinitive with its particle joined
 * @param reflexive whether the use has <em>sich</em>
 * @param word a fixed word that this use has beside the verb, or null
 * @param content what renders the words said, empty where the verb governs no such thing
 * @param sure from 0 to 1, how sure it is that somebody speaks where such content stands
 * @param summary complements that make a sentence a summary of speech: {@code object}, {@code described-object}, {@code dative}, {@code genitive}, {@code alone},
 *     {@code modal} or a preposition
 * @param summarySure from 0 to 1, how sure that is
 * @param medium what carries the words
 */
public record VerbCue(
        String verb,
        boolean reflexive,
        @Nullable String word,
        Set<Content> content,
        double sure,
        List<String> summary,
        double summarySure,
        Medium medium) {

    /** Copies the lists. */
    public VerbCue {
        content = Set.copyOf(content);
        summary = List.copyOf(summary);
    }

    static VerbCue of(Row row) {
        return new VerbCue(
                row.text("verb"),
                row.has("reflexive"),
                row.has("words") ? row.text("words") : null,
                Content.of(row, "content"),
                row.percent("sure"),
                row.list("summary"),
                row.percent("summary-sure"),
                row.medium());
    }
}
