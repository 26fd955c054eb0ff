package org.depesche.extractors.quotes.lexicon;

import org.depesche.core.annotation.Quote.Medium;

/**
 * An adjective or noun of source with how sure it reports: <em>überzeugt</em>, <em>Angabe</em>.
 *
 * @param word base form
 * @param medium what carries the words
 * @param sure from 0 to 1
 */
public record StateCue(String word, Medium medium, double sure) {

    static StateCue of(Row row, String column) {
        return new StateCue(row.text(column), row.medium(), row.percent("sure"));
    }
}
