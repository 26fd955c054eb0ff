package org.depesche.extractors.entities.date;

import java.time.LocalDate;
import org.depesche.core.annotation.TimeExpression.Kind;
import org.depesche.core.annotation.TimeExpression.Modifier;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** How far away something is: vor zwei Jahren, vor gut einem Jahr, in einer Woche, zwei Tage später, im Jahr darauf. */
final class Distances implements Rule {

    static final String RULE = "away";

    /** A count above means nothing here and would leave the calendar. */
    private static final int HIGHEST = 1_000_000;

    private static final double HALF = 0.5;
    private final Reading reading;
    private final Words words;
    private final Calendar calendar;
    private final Durations durations;

    Distances(Reading reading, Durations durations) {
        this.reading = reading;
        this.words = reading.words;
        this.calendar = reading.calendar;
        this.durations = durations;
    }

    @Override
    public @Nullable Found at(int word) {
        boolean back = words.smallIs(word, "vor");
        if (back || words.smallIs(word, "in")) {
            return fromNow(word, back);
        }
        Found bare = unitAfter(word);
        return bare != null ? bare : after(word);
    }

    private @Nullable Found fromNow(int word, boolean back) {
        if (back && (words.is(word + 1, "kurzem") || words.is(word + 1, "Kurzem"))) {
            return Found.date(word, word + 2, "PAST_REF", References.RULE);
        }
        int at = durations.afterAbout(word + 1);
        Modifier modifier = at > word + 1 ? Modifier.APPROX : null;
        if (reading.amount(at) == 1 && reading.amount(at + 1) == HALF) {
            // vor einem halben Jahr
            at++;
        }
        double count = reading.amount(at);
        String unit = reading.value(WordClass.UNIT, at + 1);
        if (unit == null || count < 0 || durations.age(at + 2)) {
            return null;
        }
        boolean genitive = !back && reading.small(at + 1).endsWith("s");
        if (genitive) {
            return null;
        }
        if (!back && reading.direction(word, at + 2) < 0) {
            return null;
        }
        if (calendar.published() == null) {
            Modifier side = back ? Modifier.BEFORE : Modifier.AFTER;
            return new Found(word, at + 2, Kind.DURATION, Numbers.period(count, unit), side, null, RULE);
        }
        Found point = point(word, at + 2, calendar, back ? -count : count, unit);
        return point == null
                ? Found.of(word, at + 2, Kind.DURATION, Numbers.period(count, unit), RULE)
                : point.with(modifier);
    }

    /** Zwei Tage später, ein Jahr zuvor: counted from the time that was named before. */
    private @Nullable Found after(int word) {
        int from = durations.afterAbout(word);
        double count = reading.amount(from);
        String unit = count < 0 ? null : reading.value(WordClass.UNIT, from + 1);
        String side = unit == null ? null : reading.value(WordClass.AFTER, from + 2);
        if (unit == null || side == null || words.breakBefore(from + 2)) {
            return null;
        }
        if (unit.startsWith("T")) {
            return clockAfter(word, from + 3, count * Integer.parseInt(side), unit);
        }
        Calendar base = base(word, unit);
        return base == null ? null : point(word, from + 3, base, count * Integer.parseInt(side), unit);
    }

    /** Zwei Stunden später: counted from the time of day that was named before, open where there is none. */
    private Found clockAfter(int word, int limit, double count, String unit) {
        Found last = reading.last();
        double minutes = unit.equals("TH") ? count * 60 : unit.equals("TM") ? count : 0;
        String value = "XXXX-XX-XXTXX:XX";
        if (last != null
                && last.rule().equals(Clocks.RULE)
                && minutes == Math.rint(minutes)
                && Math.abs(minutes) < HIGHEST) {
            value = Clocks.after(last.value(), (int) minutes);
        }
        return Found.of(word, limit, Kind.TIME, value, RULE);
    }

    /** Im Jahr zuvor, in der Woche darauf. */
    private @Nullable Found unitAfter(int word) {
        String unit = words.capitalised(word) ? reading.value(WordClass.UNIT, word) : null;
        String side = unit == null || unit.equals("D") ? null : reading.value(WordClass.AFTER, word + 1);
        boolean article =
                words.smallIs(word - 1, "im") || words.smallIs(word - 1, "der") || words.smallIs(word - 1, "das");
        if (unit == null || side == null || !article) {
            return null;
        }
        Calendar base = base(word, unit);
        return base == null ? null : point(word, word + 2, base, Integer.parseInt(side), unit);
    }

    private @Nullable Calendar base(int word, String unit) {
        Anchor anchor = reading.anchor(word, unit);
        return anchor != null ? new Calendar(anchor.day()) : calendar.published() == null ? null : calendar;
    }

    private static @Nullable Found point(int word, int limit, Calendar from, double count, String unit) {
        if (unit.startsWith("T") || unit.equals("H2") || Math.abs(count) > HIGHEST) {
            return null;
        }
        if (count != Math.rint(count)) {
            return half(word, limit, from, count, unit);
        }
        int whole = (int) count;
        if (tooFar(unit, Math.abs(whole))) {
            return null;
        }
        return unit.equals("D")
                ? Found.day(word, limit, from.day(whole), "XXXX-XX-XX", RULE)
                : Found.date(word, limit, from.away(unit, whole), RULE);
    }

    /** Half a year is six months, half a month or week is some days. */
    private static @Nullable Found half(int word, int limit, Calendar from, double count, String unit) {
        if (Math.abs(count) > 100) {
            return null;
        }
        return switch (unit) {
            case "Y" -> Found.date(word, limit, from.away("M", (int) (count * 12)), RULE);
            case "M" -> Found.date(word, limit, from.away("W", (int) Math.round(count * 30 / 7)), RULE);
            case "W" -> Found.date(word, limit, weekOf(from, (int) Math.round(count * 7)), RULE);
            default -> null;
        };
    }

    private static String weekOf(Calendar from, int days) {
        LocalDate day = from.day(days);
        return day == null ? from.away("W", days / 7) : Calendar.week(day);
    }

    private static boolean tooFar(String unit, int count) {
        return switch (unit) {
            case "Y" -> count > 1500;
            case "DE" -> count > 150;
            case "CE" -> count > 15;
            default -> count > 10_000;
        };
    }
}
