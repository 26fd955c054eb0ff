package org.depesche.extractors.entities.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Works out values as TIMEX3 writes them, from the day on which the article appeared; without that day what depends on it is left open with
 * {@code X}. Immutable.
 */
final class Calendar {

    static final int HALF_YEAR = 183;

    private final @Nullable LocalDate published;

    Calendar(@Nullable LocalDate published) {
        this.published = published;
    }

    @Nullable
    LocalDate published() {
        return published;
    }

    /** The day so many days away, or null. */
    @Nullable
    LocalDate day(int away) {
        return published == null ? null : published.plusDays(away);
    }

    /** The weekday, from 1 for Monday, that is meant: the last one, today's included, or the next one where the sentence looks ahead. */
    @Nullable
    LocalDate weekday(int number, int direction) {
        if (published == null) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(number);
        return direction > 0
                ? published.with(TemporalAdjusters.nextOrSame(day))
                : published.with(TemporalAdjusters.previousOrSame(day));
    }

    /** <i>Vergangenen Samstag</i>: never today. */
    @Nullable
    LocalDate weekdayAway(int number, int relation) {
        if (published == null) {
            return null;
        }
        DayOfWeek day = DayOfWeek.of(number);
        if (relation == 0) {
            return published.with(day);
        }
        LocalDate found = relation > 0
                ? published.with(TemporalAdjusters.next(day))
                : published.with(TemporalAdjusters.previous(day));
        return found.plusWeeks(relation > 1 ? 1 : relation < -1 ? -1 : 0);
    }

    /** The year of a day without one: by where the sentence looks, else the nearest. */
    @Nullable
    Integer yearOf(int month, int day, int direction) {
        if (published == null) {
            return null;
        }
        LocalDate here = safe(published.getYear(), month, day);
        long away = ChronoUnit.DAYS.between(published, here);
        int year = published.getYear();
        if (direction < 0 && away > 0 && away > 31) {
            return year - 1;
        }
        if (direction > 0 && away < 0 && away < -31) {
            return year + 1;
        }
        if (direction == 0) {
            return away > HALF_YEAR ? year - 1 : away < -HALF_YEAR ? year + 1 : year;
        }
        return year;
    }

    /** The year of a month without one. */
    @Nullable
    Integer yearOf(int month, int direction) {
        if (published == null) {
            return null;
        }
        int year = published.getYear();
        int away = month - published.getMonthValue();
        if (direction < 0) {
            return away > 0 ? year - 1 : year;
        }
        if (direction > 0) {
            return away < 0 ? year + 1 : year;
        }
        return away > 6 ? year - 1 : away < -6 ? year + 1 : year;
    }

    /** The year of <i>vergangenen Juni</i>: never this month. */
    @Nullable
    Integer monthAway(int month, int relation) {
        if (published == null) {
            return null;
        }
        int year = published.getYear();
        int away = month - published.getMonthValue();
        if (relation == 0) {
            return year;
        }
        return relation < 0 ? (away >= 0 ? year - 1 : year) : (away <= 0 ? year + 1 : year);
    }

    static LocalDate safe(int year, int month, int day) {
        LocalDate first = LocalDate.of(year, month, 1);
        return first.withDayOfMonth(Math.min(Math.max(day, 1), first.lengthOfMonth()));
    }

    static String date(@Nullable Integer year, int month, int day) {
        return year(year) + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day;
    }

    static String month(@Nullable Integer year, int month) {
        return year(year) + (month < 10 ? "-0" : "-") + month;
    }

    static String year(@Nullable Integer year) {
        return year == null ? "XXXX" : fourDigits(year);
    }

    static String week(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return fourDigits(day.get(IsoFields.WEEK_BASED_YEAR)) + (week < 10 ? "-W0" : "-W") + week;
    }

    /** A year before 1000 is filled up with zeros, one before the first has its sign first. */
    private static String fourDigits(int year) {
        String digits = Integer.toString(Math.abs(year));
        int signs = digits.length() + (year < 0 ? 1 : 0);
        return (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - signs)) + digits;
    }

    /** A point so many units away. */
    String away(String unit, int count) {
        if (published == null) {
            return count < 0 ? "PAST_REF" : count > 0 ? "FUTURE_REF" : open(unit);
        }
        return switch (unit) {
            case "D" -> published.plusDays(count).toString();
            case "W" -> week(published.plusWeeks(count));
            case "WE" -> week(published.plusWeeks(count)) + "-WE";
            case "M" ->
                month(
                        published.plusMonths(count).getYear(),
                        published.plusMonths(count).getMonthValue());
            case "Q" -> quarter(published.plusMonths(3L * count));
            case "DE" -> Calendar.year(published.getYear() + 10 * count).substring(0, 3);
            case "CE" -> Calendar.year(published.getYear() + 100 * count).substring(0, 2);
            default -> year(published.getYear() + count);
        };
    }

    private static String quarter(LocalDate day) {
        return year(day.getYear()) + "-Q" + ((day.getMonthValue() + 2) / 3);
    }

    private static String open(String unit) {
        return switch (unit) {
            case "D" -> "XXXX-XX-XX";
            case "W" -> "XXXX-WXX";
            case "WE" -> "XXXX-WXX-WE";
            case "M" -> "XXXX-XX";
            default -> "XXXX";
        };
    }

    /** Easter Sunday by the rule of Gauss as Meeus writes it (Astronomical Algorithms, chapter 8). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
