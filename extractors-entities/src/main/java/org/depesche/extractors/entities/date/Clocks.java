package org.depesche.extractors.entities.date;

import java.time.LocalDate;
import org.depesche.core.annotation.TimeExpression.Kind;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Times of day: 15.30 Uhr, 15 bis 18 Uhr, acht Uhr abends, 17 Uhr am Freitagnachmittag. */
final class Clocks implements Rule {

    static final String RULE = "clock";

    private static final int MOST_LINKED = 4;
    private static final int NOON = 12 * 60;
    private static final int HOUR = 60;
    /** So near a clock time with <i>Uhr</i> the word may be left out: <i>um 12.15</i>. */
    private static final int NEAR = 30;

    private final Reading reading;
    private final Words words;
    private final Weekdays weekdays;

    Clocks(Reading reading, Weekdays weekdays) {
        this.reading = reading;
        this.words = reading.words;
        this.weekdays = weekdays;
    }

    @Override
    public @Nullable Found at(int word) {
        int clock = clock(word);
        if (clock < 0) {
            return null;
        }
        if (words.is(word + 1, "Uhr")) {
            int limit = word + 2;
            int minutes = words.length(Math.min(limit, words.size() - 1)) <= 2 ? Numbers.whole(words, limit) : -1;
            if (minutes >= 0 && minutes < HOUR && clock % HOUR == 0) {
                clock += minutes;
                limit++;
            }
            return withDay(word, limit, clock);
        }
        if (!words.number(word)) {
            return null;
        }
        int at = word;
        for (int steps = 0; steps < MOST_LINKED && reading.is(WordClass.CLOCK_LINK, at + 1); steps++) {
            at += 2;
            if (clock(at) < 0) {
                return null;
            }
            if (words.is(at + 1, "Uhr")) {
                return time(word, word + 1, clock, day(word));
            }
        }
        return bare(word) ? time(word, word + 1, clock, day(word)) : null;
    }

    /** Minutes of the day that a word of digits, or a number word before <i>Uhr</i>, can mean; -1 for none. */
    private int clock(int word) {
        if (words.number(word)) {
            return words.length(word) > 5 ? -1 : Numbers.clock(words.text(word));
        }
        double number = words.is(word + 1, "Uhr") ? reading.amount(word) : -1;
        return number >= 1 && number <= 24 && number == Math.rint(number) ? (int) (number * HOUR) : -1;
    }

    private boolean bare(int word) {
        Found last = reading.last();
        return words.length(word) == 5
                && words.is(word - 1, "um")
                && words.lower(word + 1)
                && last != null
                && last.rule().equals(RULE)
                && word - last.limit() < NEAR;
    }

    private Found withDay(int word, int limit, int clock) {
        String part = reading.value(WordClass.DAYPART, limit);
        if (part != null && (words.lower(limit) && (reading.small(limit).endsWith("s") || words.is(limit, "früh")))) {
            return time(word, limit + 1, half(clock, part), day(word));
        }
        if (words.is(limit, "am")) {
            Found day = weekdays.at(limit + 1);
            if (day != null && day.first() == limit + 1 && day.day() != null) {
                String with = day.kind() == Kind.TIME
                        ? day.value().substring(day.value().length() - 2)
                        : "";
                return time(word, day.limit(), half(clock, with), day.value().substring(0, 10));
            }
            String plain = reading.value(WordClass.DAYPART, limit + 1);
            if (plain != null && words.capitalised(limit + 1)) {
                return time(word, limit + 2, half(clock, plain), day(word));
            }
        }
        return time(word, limit, clock, day(word));
    }

    /** Eight o'clock in the evening is twenty o'clock. */
    private static int half(int clock, String part) {
        boolean later = clock < NOON
                && (part.equals("EV")
                        || (part.equals("AF") && clock >= HOUR)
                        || (part.equals("NI") && clock >= 8 * HOUR));
        return later ? clock + NOON : clock;
    }

    private static Found time(int word, int limit, int clock, String day) {
        return Found.of(word, limit, Kind.TIME, day + Numbers.clock(clock), RULE);
    }

    /** The time so many minutes after one; an open day stays open. */
    static String after(String value, int minutes) {
        int cut = value.indexOf('T');
        int clock = Numbers.clock(value.substring(cut + 1)) + minutes;
        int days = Math.floorDiv(clock, 24 * HOUR);
        String day = value.substring(0, cut);
        boolean open = day.isEmpty() || day.charAt(0) == 'X';
        return (open ? day : LocalDate.parse(day).plusDays(days).toString())
                + Numbers.clock(Math.floorMod(clock, 24 * HOUR));
    }

    /** The day that a time of day belongs to: empty where it comes back on several days. */
    private String day(int word) {
        Found last = reading.last();
        int first = sentence(word);
        boolean same = false;
        int from = first;
        if (last != null) {
            if (last.rule().equals(RULE) && word - last.limit() <= 1) {
                return last.value().substring(0, last.value().indexOf('T'));
            }
            same = last.limit() > first;
            if (same && (last.kind() == Kind.SET || several(last))) {
                return "";
            }
            from = same && last.day() != null ? last.limit() : first;
        }
        for (int at = from; at < word; at++) {
            if (reading.is(WordClass.REPEATED, at) || reading.is(WordClass.SET, at)) {
                return "";
            }
        }
        Anchor anchor = same || reading.hasFiniteVerb(word) ? reading.anchor(word, "D") : null;
        LocalDate day = anchor != null ? anchor.day() : reading.calendar.published();
        return day == null ? "XXXX-XX-XX" : day.toString();
    }

    private int sentence(int word) {
        int first = word;
        while (first > 0 && word - first < NEAR && !words.breakBefore(first)) {
            first--;
        }
        return first;
    }

    /** Whether this is a stretch or the last of a list of days. */
    private boolean several(Found last) {
        Found before = reading.lastButOne();
        return last.rule().equals("days")
                || (last.day() != null
                        && before != null
                        && before.day() != null
                        && before.rule().equals(last.rule())
                        && last.first() - before.limit() <= 1);
    }
}
