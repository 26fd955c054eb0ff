package org.depesche.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.depesche.bank.BankException;
import org.depesche.bank.BankQuery;
import org.depesche.bank.FoundQuotes;
import org.depesche.bank.QuoteBank;
import org.depesche.cli.bank.FoundDocument;
import org.depesche.cli.bank.FoundFormat;
import org.depesche.cli.output.OutputException;
import org.depesche.cli.pretty.FoundPage;
import org.depesche.cli.terminal.Messages;
import org.depesche.cli.terminal.Terminal;
import org.depesche.core.annotation.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotes in a bank and writes them.
 *
 * @param place the bank
 * @param words what the quoted words have to hold
 * @param speaker words of the speaker's phrase or name, null for any
 * @param entity the speaker's full name or Wikidata id, null for any
 * @param outlet words of the outlet's name, null for any
 * @param agency the agency credited for the text, null for any
 * @param from the first day, null for no bound
 * @param to the last day, null for no bound
 * @param forms the forms, empty for all
 */
record BankFinding(
        String place,
        List<String> words,
        @Nullable String speaker,
        @Nullable String entity,
        @Nullable String outlet,
        @Nullable String agency,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<Quote.Form> forms) {

    /** Copies the collections. */
    BankFinding {
        words = List.copyOf(words);
        forms = Set.copyOf(forms);
    }

    /**
     * Writes what is found.
     *
     * @param limit how many quotes at most, 0 for all
     * @param format the form
     * @param isColoured whether colour may be used
     * @param terminal takes it on standard output
     * @param messages takes what is worth a word
     * @return the exit code
     * @throws IllegalArgumentException if something asked for holds no word
     */
    int write(int limit, FoundFormat format, boolean isColoured, Terminal terminal, Messages messages) {
        BankQuery query = new BankQuery(words, speaker, entity, outlet, agency, from, to, forms);
        FoundPage page = new FoundPage(terminal.width(), isColoured);
        try (QuoteBank bank = QuoteBank.openToFind(place);
                FoundQuotes quotes = bank.find(query, limit == 0 ? 0 : limit + 1)) {
            long written = new FoundDocument(format, page, terminal.out()).write(quotes, limit);
            if (written == 0) {
                messages.say("nothing found");
            } else if (limit != 0 && written == limit && quotes.next() != null) {
                messages.say("there are more than " + limit + "; --limit shows more of them, --limit 0 all");
            }
            return ExitCode.ALL_DONE;
        } catch (BankException e) {
            messages.say(e.getMessage());
            messages.explain(e);
            return ExitCode.NOTHING_READ;
        } catch (OutputException e) {
            if (e.isClosedPipe()) {
                return ExitCode.ALL_DONE;
            }
            messages.say(e.getMessage());
            messages.explain(e);
            return ExitCode.SOME_FAILED;
        }
    }
}
