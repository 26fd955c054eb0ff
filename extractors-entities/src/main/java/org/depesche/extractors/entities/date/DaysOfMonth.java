package org.depesche.extractors.entities.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** 3. Oktober, 3. und 4. Oktober 2013, 3. bis 5. Oktober: the days of a list by themselves, a stretch of days as an interval. */
final class DaysOfMonth implements Rule {

    private static final int MOST = 12;

    private final Reading reading;
    private final Words words;

    DaysOfMonth(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    @Override
    public @Nullable Found at(int word) {
        if (!words.number(word) || words.length(word) > 2) {
            return null;
        }
        List<Day> days = new ArrayList<>();
        int at = word;
        while (days.size() < MOST) {
            int day = words.length(Math.min(at, words.size() - 1)) > 2 ? -1 : Numbers.whole(words, at);
            if (day < 1 || day > 31) {
                return null;
            }
            boolean dot = words.is(at + 1, '.') && !words.spaceBefore(at + 1);
            int next = dot ? at + 2 : at + 1;
            days.add(new Day(at, next, day));
            int month = dot ? month(next) : -1;
            if (month > 0) {
                return inMonth(days, words.number(next) ? next + 2 : next + 1, month);
            }
            if (!reading.is(WordClass.DAY_LINK, next) && !words.is(next, ',')) {
                return null;
            }
            at = afterLink(next);
        }
        return null;
    }

    /** A month by name, or as a number with a full stop; -1 where there is none. */
    private int month(int word) {
        String name = reading.value(WordClass.MONTH, word);
        if (name != null) {
            return Integer.parseInt(name);
        }
        int number = words.number(word) && words.length(word) <= 2 ? Numbers.whole(words, word) : -1;
        return number >= 1 && number <= 12 && words.is(word + 1, '.') ? number : -1;
    }

    private int afterLink(int link) {
        int next = link + 1;
        if (words.is(next, "und") || words.is(next, "sowie") || words.is(next, "bis")) {
            next++;
        }
        if (words.is(next, "zum") || words.is(next, "den") || words.is(next, "dem") || words.is(next, "am")) {
            next++;
        }
        if (reading.is(WordClass.WEEKDAY, next)) {
            next++;
            next = words.is(next, ',') ? next + 1 : next;
            next = words.is(next, "den") || words.is(next, "dem") ? next + 1 : next;
        }
        return next;
    }

    private Found inMonth(List<Day> days, int afterMonth, int month) {
        Reading.YearAt given = reading.yearAt(afterMonth);
        Day first = days.get(0);
        boolean stretch = days.size() == 2 && stretch(first, days.get(1));
        int limit = given == null ? afterMonth : given.limit();
        Integer year = given == null ? openYear(first, afterMonth, month, stretch) : Integer.valueOf(given.year());
        int from = withWeekday(first.word());
        if (stretch) {
            String value = Calendar.date(year, month, first.number()) + "/"
                    + Calendar.date(year, month, days.get(1).number());
            return Found.date(from, limit, value, "days");
        }
        for (int i = 0; i < days.size() - 1; i++) {
            Day day = days.get(i);
            reading.add(found(i == 0 ? from : day.word(), day.limit(), year, month, day.number()));
        }
        Day last = days.get(days.size() - 1);
        return found(days.size() == 1 ? from : last.word(), limit, year, month, last.number());
    }

    private boolean stretch(Day first, Day second) {
        int link = first.limit();
        return first.number() < second.number()
                && (words.is(link, "bis") || words.is(link, "-") || words.is(link, "–"));
    }

    private @Nullable Integer openYear(Day first, int afterMonth, int month, boolean stretch) {
        Integer narrated = reading.narratedYear(first.word());
        return narrated != null
                ? narrated
                : reading.calendar.yearOf(
                        month,
                        first.number(),
                        stretch ? reading.direction(first.word()) : reading.direction(first.word(), afterMonth));
    }

    private static Found found(int first, int limit, @Nullable Integer year, int month, int day) {
        LocalDate exact = year == null ? null : Calendar.safe(year, month, day);
        return Found.day(first, limit, exact, Calendar.date(year, month, day), "day-and-month");
    }

    /** A weekday before a date belongs to it: <i>Donnerstag, dem 1. Dezember</i>. */
    private int withWeekday(int day) {
        int at = day - 1;
        if (words.is(at, "dem") || words.is(at, "den") || words.is(at, "der")) {
            at--;
        }
        if (words.is(at, ',') || words.is(at, '(')) {
            at--;
        }
        if (at < 0 || !reading.is(WordClass.WEEKDAY, at)) {
            return day;
        }
        reading.withdrawFrom(at);
        return at;
    }

    /**
     * A day in a list.
     *
     * @param word the word of its number
     * @param limit the word after its full stop
     * @param number the day of the month
     */
    private record Day(int word, int limit, int number) {}
}
