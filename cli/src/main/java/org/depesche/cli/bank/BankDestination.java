package org.depesche.cli.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.depesche.bank.Addition;
import org.depesche.bank.BankException;
import org.depesche.bank.BankedArticle;
import org.depesche.bank.ExtractionLine;
import org.depesche.bank.QuoteBank;
import org.depesche.cli.output.Destination;
import org.depesche.cli.output.OutputException;
import org.depesche.cli.terminal.Messages;
import org.depesche.core.json.JsonFormatException;
import org.depesche.core.pipeline.Failure;

/**
 * Puts extractions, a line of JSON each, into a bank: several in one transaction, because each transaction waits for the disk. What is told
 * of an article is told when it is safe.
 */
public final class BankDestination implements Destination {

    private static final int MOST_ARTICLES = 500;
    private static final long LONGEST_WAIT = 500_000_000L;

    private final QuoteBank bank;
    private final String place;
    private final Messages messages;
    private final Consumer<Addition> listing;
    private final LongSupplier clock;
    private final BankTally tally = new BankTally();
    private final List<BankedArticle> waiting = new ArrayList<>();
    private long since;

    /**
     * A destination.
     *
     * @param bank the bank; not closed
     * @param place what messages call the bank
     * @param messages takes what is worth a word
     * @param listing takes every article that is safe
     * @param clock nanoseconds of any origin
     */
    public BankDestination(
            QuoteBank bank, String place, Messages messages, Consumer<Addition> listing, LongSupplier clock) {
        this.bank = bank;
        this.place = place;
        this.messages = messages;
        this.listing = listing;
        this.clock = clock;
    }

    /**
     * What became of the articles so far.
     *
     * @return the tally, which goes on counting
     */
    public BankTally tally() {
        return tally;
    }

    @Override
    public boolean holds(String id) {
        return false;
    }

    @Override
    public void put(String id, String article) throws OutputException {
        try {
            put("", "", ExtractionLine.read(article));
        } catch (JsonFormatException | IllegalArgumentException e) {
            leaveOut("", id, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Takes an extraction that was written before.
     *
     * @param input the file that it was read from
     * @param where where in it
     * @param extraction what it says
     * @throws OutputException if the bank cannot be written
     */
    public void put(String input, String where, ExtractionLine extraction) throws OutputException {
        BankedArticle article = extraction.article();
        if (!extraction.failures().isEmpty()) {
            Failure failure = extraction.failures().get(0);
            // a bank with holes that nobody remembers is worse than one that lacks an article
            leaveOut(
                    input.isEmpty() ? "" : input + (where.isEmpty() ? "" : ": " + where),
                    article.id(),
                    failure.extractor() + " failed on it: " + failure.message() + " (--without " + failure.extractor()
                            + " adds it without)");
            return;
        }
        if (waiting.isEmpty()) {
            since = clock.getAsLong();
        }
        waiting.add(article);
        if (waiting.size() >= MOST_ARTICLES || clock.getAsLong() - since > LONGEST_WAIT) {
            commit();
        }
    }

    /**
     * Counts an article that cannot be added, and says why.
     *
     * @param input where it came from
     * @param article the article, or where it stood
     * @param reason why
     */
    public void leaveOut(String input, String article, String reason) {
        tally.leftOut();
        messages.say(place, "not added", input, article, reason);
    }

    private void commit() throws OutputException {
        if (waiting.isEmpty()) {
            return;
        }
        List<Addition> additions;
        try {
            additions = bank.add(waiting);
        } catch (BankException e) {
            throw new BankFailure(e).asOutput();
        }
        waiting.clear();
        for (Addition addition : additions) {
            tally.count(addition);
            if (addition.outcome() == Addition.Outcome.REPLACED) {
                messages.say(
                        place,
                        addition.article(),
                        "replaced: " + quotes(addition.before()) + " before, " + addition.quotes() + " now");
            }
            listing.accept(addition);
        }
    }

    private static String quotes(int count) {
        return count == 1 ? "1 quote" : count + " quotes";
    }

    @Override
    public void passOver() {
        tally.leftOut();
    }

    @Override
    public void finish() throws OutputException {
        commit();
    }

    @Override
    public void close() {
        // what waits and was not finished was not reported either
        waiting.clear();
    }

    /** A fault of the bank, whose message names it already. */
    private record BankFailure(BankException cause) {

        OutputException asOutput() {
            String message = String.valueOf(cause.getMessage());
            int colon = message.indexOf(": ");
            OutputException output = new OutputException(
                    message.substring(0, Math.max(0, colon)), message.substring(colon < 0 ? 0 : colon + 2));
            output.initCause(cause);
            return output;
        }
    }
}
