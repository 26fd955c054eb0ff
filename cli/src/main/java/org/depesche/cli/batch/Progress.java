package org.depesche.cli.batch;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Tells now and then how far a batch has come: articles, rate, and where it is known the share of the input and the time left. Not thread
 * safe.
 */
public final class Progress {

    private static final long SECOND = 1_000_000_000L;

    /** Often enough to look alive, seldom enough to cost nothing. */
    private static final long ON_SCREEN = SECOND / 4;

    private static final long IN_LOG = 60 * SECOND;

    /** Before this share a guess of the time left is worth nothing. */
    private static final double LEAST_SHARE = 0.01;

    private final Consumer<String> lines;
    private final LongSupplier clock;
    private final DoubleSupplier fraction;
    private final long interval;
    private final boolean isWiped;
    private final long start;
    private long shown;
    private long articles;

    private Progress(
            Consumer<String> lines, LongSupplier clock, DoubleSupplier fraction, long interval, boolean isWiped) {
        this.lines = lines;
        this.clock = clock;
        this.fraction = fraction;
        this.interval = interval;
        this.isWiped = isWiped;
        this.start = clock.getAsLong();
        this.shown = start;
    }

    /**
     * Progress on a screen, four times a second.
     *
     * @param screen shows a line in place of the one before; an empty one wipes it
     * @param clock nanoseconds of any origin
     * @param fraction how much of the input was read, from 0 to 1; NaN where nobody knows
     * @return the progress
     */
    public static Progress onScreen(Consumer<String> screen, LongSupplier clock, DoubleSupplier fraction) {
        return new Progress(screen, clock, fraction, ON_SCREEN, true);
    }

    /**
     * Progress for a log: a line a minute.
     *
     * @param log takes a line
     * @param clock nanoseconds of any origin
     * @param fraction how much of the input was read, from 0 to 1; NaN where nobody knows
     * @return the progress
     */
    public static Progress inLog(Consumer<String> log, LongSupplier clock, DoubleSupplier fraction) {
        return new Progress(log, clock, fraction, IN_LOG, false);
    }

    /**
     * Progress that nobody sees.
     *
     * @return a progress that shows nothing
     */
    public static Progress unseen() {
        return new Progress(line -> {}, () -> 0, () -> Double.NaN, IN_LOG, false);
    }

    void article() {
        articles++;
        long now = clock.getAsLong();
        if (now - shown >= interval) {
            shown = now;
            lines.accept(words(now - start));
        }
    }

    private String words(long elapsed) {
        long rate = Math.round(articles * (double) SECOND / elapsed);
        String words = String.format(Locale.ROOT, "%d articles, %d a second", articles, rate);
        double share = fraction.getAsDouble();
        if (Double.isNaN(share)) {
            return words;
        }
        words += String.format(Locale.ROOT, ", %d %%", (int) (share * 100));
        return share < LEAST_SHARE
                ? words
                : words + ", " + Time.words(elapsed / (double) SECOND * (1 - share) / share) + " left";
    }

    void end() {
        if (isWiped) {
            lines.accept("");
        }
    }
}
