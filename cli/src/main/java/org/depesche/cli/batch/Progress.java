package org.depesche.cli.batch;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Tells now and then how far a batch has come. Not thread safe. */
public final class Progress {

    private static final long SECOND = 1_000_000_000L;

    /** Often enough to look alive, seldom enough to cost nothing. */
    private static final long INTERVAL = SECOND / 4;

    private final Consumer<String> screen;
    private final LongSupplier clock;
    private final long start;
    private long shown;
    private long articles;

    /**
     * Progress.
     *
     * @param screen shows a line in place of the one before; an empty one wipes it
     * @param clock nanoseconds of any origin
     */
    public Progress(Consumer<String> screen, LongSupplier clock) {
        this.screen = screen;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.shown = start;
    }

    /**
     * Progress that nobody sees.
     *
     * @return a progress that shows nothing
     */
    public static Progress unseen() {
        return new Progress(line -> {}, () -> 0);
    }

    void article() {
        articles++;
        long now = clock.getAsLong();
        if (now - shown >= INTERVAL) {
            shown = now;
            long rate = Math.round(articles * (double) SECOND / (now - start));
            screen.accept(String.format(Locale.ROOT, "%d articles, %d a second", articles, rate));
        }
    }

    void end() {
        screen.accept("");
    }
}
