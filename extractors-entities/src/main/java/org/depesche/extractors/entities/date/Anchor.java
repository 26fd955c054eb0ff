package org.depesche.extractors.entities.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A point of the calendar from which others count.
 *
 * @param day its first day
 * @param unit how exact it is: {@code Y}, {@code M}, or {@code D}
 */
record Anchor(LocalDate day, String unit) {

    private static final String COARSE_TO_FINE = "YMD";

    /** The point that an expression names, or null where it names none. */
    static @Nullable Anchor of(Found found) {
        if (found.day() != null) {
            return new Anchor(found.day(), "D");
        }
        String value = found.value();
        int year = value.length() < 4 ? -1 : Numbers.whole(value.substring(0, 4));
        if (year < 1) {
            return null;
        }
        if (value.length() == 4) {
            return new Anchor(LocalDate.of(year, 1, 1), "Y");
        }
        int month = value.length() == 7 && value.charAt(4) == '-' ? Numbers.whole(value.substring(5)) : -1;
        return month >= 1 && month <= 12 ? new Anchor(LocalDate.of(year, month, 1), "M") : null;
    }

    /** Whether it is as exact as a unit at least; a week needs a day. */
    boolean atLeast(String other) {
        int needed = COARSE_TO_FINE.indexOf(other.equals("W") || other.equals("WE") ? "D" : other);
        return COARSE_TO_FINE.indexOf(unit) >= Math.max(needed, 0);
    }
}
