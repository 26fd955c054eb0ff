package org.depesche.testkit;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/**
 * How the cost of some work grows with the size of its input.
 *
 * <p>The cost of four times the size is compared with the cost of the size itself: four times as much for linear work, sixteen times for
 * quadratic work. A cost is the least of several runs, and a verdict has to hold three times over, so that a busy machine does not decide.
 */
final class Growth {

    private static final int SMALL = 32 * 1024;
    private static final int FACTOR = 4;

    /** Between linear (4) and quadratic (16), on a scale of ratios. */
    private static final double BOUND = 9;

    /** Nanoseconds below which a cost says nothing, and harms nobody. */
    private static final long FLOOR = 3_000_000;

    private static final int RUNS = 3;
    private static final int VERDICTS = 3;

    private final IntToLongFunction cost;

    /**
     * Growth of a cost.
     *
     * @param cost does the work in a size once and says what it cost, in nanoseconds
     */
    Growth(IntToLongFunction cost) {
        this.cost = cost;
    }

    /** What speaks against linear growth, or nothing. */
    Optional<String> fault() {
        String fault = "";
        for (int verdict = 0; verdict < VERDICTS; verdict++) {
            long small = Math.max(least(SMALL), FLOOR);
            long large = least(SMALL * FACTOR);
            double ratio = (double) large / small;
            if (ratio <= BOUND) {
                return Optional.empty();
            }
            fault = String.format(
                    Locale.ROOT,
                    "%d units take %.1f ms, %d units %.1f ms: %.1f times as long for %d times the length",
                    SMALL,
                    small / 1e6,
                    SMALL * FACTOR,
                    large / 1e6,
                    ratio,
                    FACTOR);
        }
        return Optional.of(fault);
    }

    private long least(int size) {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            least = Math.min(least, cost.applyAsLong(size));
            if (least < FLOOR) {
                break;
            }
        }
        return least;
    }
}
