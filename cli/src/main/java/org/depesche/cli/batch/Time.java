package org.depesche.cli.batch;

import java.util.Locale;

/** Lengths of time for people. */
final class Time {

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private Time() {}

    /** From <i>0.3 s</i> to <i>2 h 05 min</i>. */
    static String words(double seconds) {
        if (seconds < 10) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        long whole = Math.round(seconds);
        if (whole < MINUTE) {
            return whole + " s";
        }
        if (whole < HOUR) {
            return String.format(Locale.ROOT, "%d min %02d s", whole / MINUTE, whole % MINUTE);
        }
        return String.format(Locale.ROOT, "%d h %02d min", whole / HOUR, whole % HOUR / MINUTE);
    }
}
