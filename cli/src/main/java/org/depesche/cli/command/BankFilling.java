package org.depesche.cli.command;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.depesche.bank.Addition;
import org.depesche.bank.BankException;
import org.depesche.bank.QuoteBank;
import org.depesche.cli.bank.BankDestination;
import org.depesche.cli.bank.BankTally;
import org.depesche.cli.bank.ExtractionFile;
import org.depesche.cli.batch.ExtractionRun;
import org.depesche.cli.batch.Progress;
import org.depesche.cli.batch.Tally;
import org.depesche.cli.input.Articles;
import org.depesche.cli.input.Input;
import org.depesche.cli.input.Inputs;
import org.depesche.cli.output.JsonLinesReport;
import org.depesche.cli.output.OutputException;
import org.depesche.cli.terminal.FaultWords;
import org.depesche.cli.terminal.Messages;
import org.depesche.cli.terminal.VisibleText;
import org.depesche.core.annotation.Quote;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Pipeline;

/**
 * Fills a bank.
 *
 * @param place the bank
 * @param messages takes what is worth a word, and the tally at the end
 * @param isListed whether a line is written for each article that is safe
 * @param out takes these lines; not closed
 */
record BankFilling(String place, Messages messages, boolean isListed, OutputStream out) {

    /**
     * From articles.
     *
     * @param articles the articles; not closed
     * @param pipeline finds the quotes
     * @param threads how many threads extract
     * @param progress is told of every article
     * @return the exit code
     * @throws InterruptedException if the thread was interrupted
     */
    int fromArticles(Articles articles, Pipeline pipeline, int threads, Progress progress) throws InterruptedException {
        boolean findsQuotes = pipeline.extractors().stream()
                .anyMatch(extractor -> Quote.class.isAssignableFrom(extractor.produces()));
        if (!findsQuotes) {
            messages.say("no extractor that finds quotes is left: a bank would stay empty");
            return ExitCode.USAGE;
        }
        JsonLinesReport report = new JsonLinesReport(ExtractionJson.standard().extensions(pipeline.extensionReaders()));
        try (QuoteBank bank = QuoteBank.open(place)) {
            BankDestination destination = destination(bank);
            Tally tally = new ExtractionRun(pipeline, messages, threads, progress)
                    .run(articles, () -> new ExtractionRun.Output(report, destination));
            if (tally.skips() != null) {
                messages.say(tally.skips());
            }
            return end(
                    destination.tally(), tally.isClean() && pipeline.failures().isEmpty());
        } catch (BankException | OutputException e) {
            return fail(e);
        }
    }

    /**
     * From extractions that were written before.
     *
     * @param inputs the files, closed at the end
     * @param standardInput standard input; never closed
     * @return the exit code
     */
    int fromExtractions(Inputs inputs, InputStream standardInput) {
        boolean isClean = true;
        try (inputs;
                QuoteBank bank = QuoteBank.open(place)) {
            BankDestination destination = destination(bank);
            for (Input input = inputs.next(); input != null; input = inputs.next()) {
                if (input instanceof Input.Source source) {
                    read(source, standardInput, destination);
                } else if (input instanceof Input.Member member) {
                    // the archive closes what is in it
                    new ExtractionFile(member.archive() + ", " + member.name(), destination).read(member.content());
                } else if (input instanceof Input.Missing missing) {
                    messages.say(missing.name(), missing.message());
                    isClean = false;
                }
            }
            destination.finish();
            return end(destination.tally(), isClean);
        } catch (BankException | OutputException e) {
            return fail(e);
        }
    }

    private static void read(Input.Source source, InputStream standardInput, BankDestination destination)
            throws OutputException {
        ExtractionFile file = new ExtractionFile(source.name(), destination);
        if (source.path() == null) {
            file.read(standardInput);
            return;
        }
        try (InputStream in = new FileInputStream(source.path().toFile())) {
            file.read(in);
        } catch (OutputException e) {
            throw e;
        } catch (IOException e) {
            destination.leaveOut(source.name(), "", FaultWords.of(e));
        }
    }

    private BankDestination destination(QuoteBank bank) {
        return new BankDestination(bank, place(), messages, isListed ? this::list : addition -> {}, System::nanoTime);
    }

    /** What messages call the bank: without what may be a secret in an address. */
    @Override
    public String place() {
        int question = place.startsWith("jdbc:") ? place.indexOf('?') : -1;
        return question < 0 ? place : place.substring(0, question);
    }

    private void list(Addition addition) {
        String line = addition.outcome().label() + "\t" + addition.quotes() + "\t"
                + VisibleText.line(addition.article()) + "\n";
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            // whoever read the list has enough; the articles are to be added all the same
            messages.explain(e);
        }
    }

    private int end(BankTally tally, boolean isClean) {
        messages.say(place(), tally.words());
        if (tally.articles() == 0) {
            return ExitCode.NOTHING_READ;
        }
        return isClean && tally.isClean() ? ExitCode.ALL_DONE : ExitCode.SOME_FAILED;
    }

    private int fail(Exception fault) {
        messages.say(fault.getMessage());
        messages.explain(fault);
        return fault instanceof BankException ? ExitCode.NOTHING_READ : ExitCode.SOME_FAILED;
    }
}
