package org.depesche.extractors.quotes.lexicon;

import org.depesche.core.annotation.Quote.Medium;

/**
 * A noun or name that tells where something was said or published: <em>Interview</em>, <em>Plattform</em>.
 *
 * @param noun nominative singular
 * @param medium what carries words there
 */
public record Venue(String noun, Medium medium) {

    static Venue of(Row row) {
        return new Venue(row.text("noun"), row.medium());
    }
}
