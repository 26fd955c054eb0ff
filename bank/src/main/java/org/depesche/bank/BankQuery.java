package org.depesche.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Quote;
import org.jspecify.annotations.Nullable;

/**
 * What to find in a bank; every part narrows it. In all words case does not matter, <i>ä</i> is <i>ae</i> and <i>ß</i> is <i>ss</i>.
 * Immutable and thread safe.
 *
 * @param words what the quoted text has to hold: each a word, or several that stand together; a star at the end stands for the rest of a
 *     word
 * @param speaker words of the speaker's phrase or name, null for any speaker
 * @param entity the speaker's full name, or a Wikidata id ({@code Q…}), null for any speaker
 * @param outlet words of the outlet's name, null for any outlet
 * @param agency the id or words of the name of an agency that the article credits for its text, null for any article
 * @param from the first day of publication, null for no bound; quotes without a day are then left out
 * @param to the last day of publication, null for no bound; quotes without a day are then left out
 * @param forms the forms wanted, empty for all
 */
public record BankQuery(
        List<String> words,
        @Nullable String speaker,
        @Nullable String entity,
        @Nullable String outlet,
        @Nullable String agency,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<Quote.Form> forms) {

    private static final BankQuery ALL = new BankQuery(List.of(), null, null, null, null, null, null, Set.of());

    /** Copies the collections. */
    public BankQuery {
        words = List.copyOf(words);
        forms = Set.copyOf(forms);
    }

    /**
     * Every quote.
     *
     * @return a query that leaves nothing out
     */
    public static BankQuery all() {
        return ALL;
    }

    /**
     * The same query for other words.
     *
     * @param value each a word, or several that stand together
     * @return a query
     */
    public BankQuery words(String... value) {
        return new BankQuery(List.of(value), speaker, entity, outlet, agency, from, to, forms);
    }

    /**
     * The same query for another speaker.
     *
     * @param value words of phrase or name, or null
     * @return a query
     */
    public BankQuery speaker(@Nullable String value) {
        return new BankQuery(words, value, entity, outlet, agency, from, to, forms);
    }

    /**
     * The same query for another speaker's entity.
     *
     * @param value a full name or Wikidata id, or null
     * @return a query
     */
    public BankQuery entity(@Nullable String value) {
        return new BankQuery(words, speaker, value, outlet, agency, from, to, forms);
    }

    /**
     * The same query for another outlet.
     *
     * @param value words of its name, or null
     * @return a query
     */
    public BankQuery outlet(@Nullable String value) {
        return new BankQuery(words, speaker, entity, value, agency, from, to, forms);
    }

    /**
     * The same query for another agency.
     *
     * @param value its id or words of its name, or null
     * @return a query
     */
    public BankQuery agency(@Nullable String value) {
        return new BankQuery(words, speaker, entity, outlet, value, from, to, forms);
    }

    /**
     * The same query for other days.
     *
     * @param first the first day, or null
     * @param last the last day, or null
     * @return a query
     */
    public BankQuery published(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new BankQuery(words, speaker, entity, outlet, agency, first, last, forms);
    }

    /**
     * The same query for other forms.
     *
     * @param value the forms, empty for all
     * @return a query
     */
    public BankQuery forms(Set<Quote.Form> value) {
        return new BankQuery(words, speaker, entity, outlet, agency, from, to, value);
    }
}
