package org.depesche.extractors.quotes.lexicon;

import java.util.Set;
import org.depesche.core.annotation.Quote.Medium;

/**
 * A noun that reports speech with a clause beside it.
 *
 * @param noun nominative singular
 * @param content what renders the words said
 * @param sure from 0 to 1
 * @param medium what carries the words
 */
public record NounCue(String noun, Set<Content> content, double sure, Medium medium) {

    /** Copies the set. */
    public NounCue {
        content = Set.copyOf(content);
    }

    static NounCue of(Row row) {
        return new NounCue(row.text("noun"), Content.of(row, "content"), row.percent("sure"), row.medium());
    }
}
