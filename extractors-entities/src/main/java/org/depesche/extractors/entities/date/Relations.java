package org.depesche.extractors.entities.date;

import java.time.LocalDate;
import java.util.Locale;
import org.depesche.core.annotation.TimeExpression.Kind;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Vergangene Woche, dieses Jahr, nächsten Samstag, die letzten zehn Jahre, in diesem Sommer. */
final class Relations implements Rule {

    private final Reading reading;
    private final Words words;
    private final Calendar calendar;

    Relations(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
        this.calendar = reading.calendar;
    }

    @Override
    public @Nullable Found at(int word) {
        String relation = reading.value(WordClass.RELATION, word);
        if (relation == null || words.breakBefore(word + 1)) {
            return null;
        }
        int away = Integer.parseInt(relation);
        int at = word + 1;
        double count = reading.amount(at);
        if (count >= 0 || reading.is(WordClass.VAGUE, at)) {
            String unit = reading.value(WordClass.UNIT, at + 1);
            return unit == null
                    ? null
                    : Found.of(word, at + 2, Kind.DURATION, Numbers.period(count, unit), Durations.PERIOD);
        }
        Found one = weekday(word, away);
        one = one == null ? month(word, away) : one;
        one = one == null ? season(word, away) : one;
        one = one == null ? daypart(word, away) : one;
        return one == null ? unit(word, away) : one;
    }

    private @Nullable Found weekday(int word, int away) {
        String weekday = reading.value(WordClass.WEEKDAY, word + 1);
        String part = null;
        if (weekday == null) {
            String compound = reading.value(WordClass.WEEKDAY_PART, word + 1);
            if (compound == null) {
                return null;
            }
            weekday = Weekdays.number(compound);
            part = Weekdays.part(compound);
        }
        LocalDate day = calendar.weekdayAway(Integer.parseInt(weekday), away);
        return Found.dayPart(word, word + 2, day, "XXXX-WXX-" + weekday, part, "weekday");
    }

    private @Nullable Found month(int word, int away) {
        String month = reading.value(WordClass.MONTH, word + 1);
        if (month == null) {
            return null;
        }
        int number = Integer.parseInt(month);
        return Found.date(word, word + 2, Calendar.month(calendar.monthAway(number, away), number), "month");
    }

    private @Nullable Found season(int word, int away) {
        String season = reading.value(WordClass.SEASON, word + 1);
        LocalDate published = calendar.published();
        return season == null
                ? null
                : Found.date(
                        word,
                        word + 2,
                        Calendar.year(published == null ? null : Seasons.year(season, away, published)) + "-" + season,
                        "season");
    }

    private @Nullable Found daypart(int word, int away) {
        String part = away == 0 && words.capitalised(word + 1) ? reading.value(WordClass.DAYPART, word + 1) : null;
        return part == null ? null : Found.dayPart(word, word + 2, calendar.published(), "XXXX-XX-XX", part, "day");
    }

    private @Nullable Found unit(int word, int away) {
        int at = word + 1;
        String unit = reading.value(WordClass.UNIT, at);
        if (unit == null || unit.startsWith("T") || unit.equals("H2")) {
            return null;
        }
        if (plural(at)) {
            return Found.of(word, at + 1, Kind.DURATION, "PX" + unit, Durations.PERIOD);
        }
        if (unit.equals("D")) {
            Anchor anchor = reading.anchor(word, "D");
            boolean counted = anchor != null
                    && (away == 0
                            || reading.small(word).startsWith("folgend")
                            || reading.small(word).startsWith("nächst"));
            LocalDate day = anchor != null && counted ? anchor.day().plusDays(away) : calendar.day(away);
            return Found.day(word, at + 1, day, "XXXX-XX-XX", "day");
        }
        return Found.date(word, at + 1, calendar.away(unit, away), "relative-" + unit.toLowerCase(Locale.ROOT));
    }

    private boolean plural(int word) {
        String small = reading.small(word);
        boolean many = small.endsWith("n")
                || small.equals("jahre")
                || small.equals("monate")
                || small.equals("tage")
                || small.equals("quartale");
        return many && !(small.equals("wochen") && reading.small(word - 1).endsWith("er"));
    }
}
