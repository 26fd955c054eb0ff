package org.depesche.extractors.entities.date;

import java.time.LocalDate;
import org.depesche.core.annotation.TimeExpression.Kind;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Montag, Dienstagabend, Mittwoch früh; <i>montags</i> is a repetition. */
final class Weekdays implements Rule {

    private static final int MOST_WEEKS = 52;

    private final Reading reading;
    private final Words words;

    Weekdays(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    @Override
    public @Nullable Found at(int word) {
        String weekly = reading.value(WordClass.WEEKLY, word);
        if (weekly != null && (words.lower(word) || words.sentenceStart(word))) {
            return Found.of(word, word + 1, Kind.SET, "XXXX-WXX-" + weekly, "every");
        }
        if (!words.capitalised(word) || reading.is(WordClass.RELATION, word - 1)) {
            return null;
        }
        int limit = word + 1;
        String number = reading.value(WordClass.WEEKDAY, word);
        String part = null;
        String compound = number == null ? reading.value(WordClass.WEEKDAY_PART, word) : null;
        if (compound != null) {
            number = number(compound);
            part = part(compound);
        } else if (number != null && !words.breakBefore(limit) && partAfter(limit)) {
            part = reading.value(WordClass.DAYPART, limit);
            limit = part == null ? limit : limit + 1;
        }
        if (number == null) {
            return null;
        }
        int weeks = weeksAgo(limit);
        LocalDate day =
                reading.calendar.weekday(Integer.parseInt(number), weeks > 0 ? -1 : reading.direction(word, limit));
        if (weeks > 0 && day != null) {
            return Found.dayPart(word, limit + 3, day.minusWeeks(weeks), "XXXX-WXX-" + number, part, "weekday");
        }
        return Found.dayPart(word, limit, day, "XXXX-WXX-" + number, part, "weekday");
    }

    /** How many weeks: am Freitag vor zwei Wochen; 0 where none are counted. */
    private int weeksAgo(int limit) {
        boolean before = words.is(limit, "vor") && "W".equals(reading.value(WordClass.UNIT, limit + 2));
        double count = before ? reading.amount(limit + 1) : 0;
        return count >= 1 && count <= MOST_WEEKS && count == Math.rint(count) ? (int) count : 0;
    }

    private boolean partAfter(int word) {
        return words.capitalised(word)
                || words.is(word, "früh")
                || words.is(word, "abends")
                || words.is(word, "nachts")
                || words.is(word, "frühmorgens");
    }

    /** The day of <i>Dienstagabend</i>. */
    static String number(String weekdayPart) {
        return weekdayPart.substring(0, 1);
    }

    /** The part of the day of <i>Dienstagabend</i>. */
    static String part(String weekdayPart) {
        return weekdayPart.substring(1);
    }
}
