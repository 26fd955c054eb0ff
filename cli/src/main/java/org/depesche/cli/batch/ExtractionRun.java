package org.depesche.cli.batch;

import java.util.List;
import java.util.Set;
import org.depesche.cli.input.Articles;
import org.depesche.cli.input.Bookmark;
import org.depesche.cli.input.Item;
import org.depesche.cli.output.Checkpoint;
import org.depesche.cli.output.Destination;
import org.depesche.cli.output.OutputException;
import org.depesche.cli.output.Report;
import org.depesche.cli.output.SourcePlaceNote;
import org.depesche.cli.terminal.Messages;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Failure;
import org.depesche.core.pipeline.Pipeline;
import org.depesche.readers.SourceMap;
import org.jspecify.annotations.Nullable;

/** Runs a pipeline over articles and writes what it finds, in the order of the input whatever the number of threads. */
public final class ExtractionRun {

    /** The text that may be in flight, in UTF-16 units: some 100 MB with all that is found in it. */
    private static final long MOST_TEXT = 4_000_000;

    private final Pipeline pipeline;
    private final LanguageSkips skips;
    private final Messages messages;
    private final int threads;
    private final Progress progress;
    private final Tally tally = new Tally();

    /**
     * A run.
     *
     * @param pipeline finds
     * @param messages takes what goes wrong, in the order of the input
     * @param threads how many threads extract
     * @param progress is told of every article
     */
    public ExtractionRun(Pipeline pipeline, Messages messages, int threads, Progress progress) {
        this.pipeline = pipeline;
        this.skips = new LanguageSkips(pipeline.extractors());
        this.messages = messages;
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * Goes on with an earlier run; what it wrote and could not read counts for this one.
     *
     * @param reached how far it had come
     * @return this run
     */
    public ExtractionRun goOn(Checkpoint reached) {
        tally.goOn(reached);
        return this;
    }

    /** Opens the output of a run. */
    @FunctionalInterface
    public interface Opening {

        /**
         * Opens the output; called when the first article is there, and never where there is none.
         *
         * @return the output
         * @throws OutputException if it cannot be opened
         */
        Output open() throws OutputException;
    }

    /**
     * Where a run writes.
     *
     * @param report makes the text
     * @param destination takes it
     */
    public record Output(Report report, Destination destination) {}

    /**
     * Runs.
     *
     * @param articles what to read; not closed
     * @param opening opens the output, which is closed at the end
     * @return what became of the articles
     * @throws OutputException if results cannot be written
     * @throws InterruptedException if the thread was interrupted
     */
    public Tally run(Articles articles, Opening opening) throws OutputException, InterruptedException {
        Item item = articles.next();
        while (item != null && !(item instanceof Item.Read)) {
            tell(item);
            item = articles.next();
        }
        if (item == null) {
            return tally;
        }
        Output output = opening.open();
        try (Destination destination = output.destination();
                OrderedWork<Outcome> work = new OrderedWork<>(threads, MOST_TEXT)) {
            for (Item next = item; next != null; next = articles.next()) {
                put(next, output.report(), work, destination);
            }
            while (!work.isEmpty()) {
                settle(work.take(), destination);
            }
            destination.finish();
        } finally {
            progress.end();
        }
        return tally;
    }

    private void put(Item item, Report report, OrderedWork<Outcome> work, Destination destination)
            throws OutputException, InterruptedException {
        long weight = item instanceof Item.Read read ? read.article().text().length() : 0;
        while (work.isFull(weight)) {
            settle(work.take(), destination);
        }
        boolean isKept = item instanceof Item.Read read
                && destination.holds(read.article().id());
        work.put(() -> isKept || !(item instanceof Item.Read read) ? Outcome.of(item) : outcome(read, report), weight);
    }

    private Outcome outcome(Item.Read read, Report report) {
        try {
            Extraction extraction = pipeline.extract(read.article());
            Set<String> skippers = skips.of(extraction);
            List<Failure> failures = extraction.failures().stream()
                    .filter(failure ->
                            !pipeline.failures().contains(failure) && !skippers.contains(failure.extractor()))
                    .toList();
            Result result = new Result(
                    extraction.article().language(),
                    report.article(withPlaces(extraction, read)),
                    Findings.of(extraction),
                    failures,
                    skippers);
            return new Outcome(read, result, null);
        } catch (OutOfMemoryError e) {
            return new Outcome(
                    read,
                    null,
                    "too large for the memory of the Java virtual machine (DEPESCHE_OPTS=-Xmx… gives more)");
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            messages.explain(e);
            return new Outcome(read, null, "internal error: " + e);
        }
    }

    private static Extraction withPlaces(Extraction extraction, Item.Read read) {
        SourceMap map = read.sourceMap();
        return map == null ? extraction : SourcePlaceNote.addTo(extraction, map);
    }

    private void settle(Outcome outcome, Destination destination) throws OutputException {
        if (!(outcome.item() instanceof Item.Read read)) {
            tell(outcome.item());
            return;
        }
        progress.article();
        Result result = outcome.result();
        Bookmark before = read.before();
        boolean isKept = outcome.fault() == null && result == null;
        if (before != null && !isKept) {
            destination.reach(tally.before(before));
        }
        if (outcome.fault() != null) {
            tally.unread();
            messages.say(read.input(), read.place(), outcome.fault());
            destination.passOver();
        } else if (result == null) {
            tally.kept();
        } else {
            tell(read, result.failures());
            destination.put(read.article().id(), result.text());
            tally.written();
            tally.found(result.findings());
            if (!result.failures().isEmpty()) {
                tally.failed(result.failures());
            }
            if (!result.skippers().isEmpty()) {
                tally.skipped(result.skippers(), result.language());
            }
        }
    }

    private void tell(Item item) {
        if (item instanceof Item.Unread unread) {
            tally.unread();
            messages.say(unread.input(), unread.place(), unread.message());
        } else if (item instanceof Item.Notice notice) {
            messages.say(notice.input(), notice.message());
        }
    }

    private void tell(Item.Read read, List<Failure> failures) {
        for (Failure failure : failures) {
            String extractor = failure.extractor() + " (" + failure.stage().label() + ")";
            messages.say(read.input(), read.place(), extractor, failure.message());
            if (failure.cause() != null) {
                messages.explain(failure.cause());
            }
        }
    }

    /**
     * What became of an item: an article with neither result nor fault is there from an earlier run.
     *
     * @param result what was made of an article
     * @param fault why nothing could be made of it
     */
    private record Outcome(
            Item item, @Nullable Result result, @Nullable String fault) {

        static Outcome of(Item item) {
            return new Outcome(item, null, null);
        }
    }

    /**
     * What was made of an article.
     *
     * @param text what is written
     * @param findings how much was found
     * @param failures what extractors could not do
     * @param skippers the extractors that do not read its language
     */
    private record Result(
            @Nullable String language, String text, Findings findings, List<Failure> failures, Set<String> skippers) {}
}
