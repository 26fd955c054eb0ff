package org.depesche.extractors.entities.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Ostern 2023, Pfingstmontag, zweiter Advent, Tag der Deutschen Einheit: feasts on a day of the year, with Easter, or on a weekday. */
final class Holidays implements Rule {

    private static final int MOST_WORDS = 4;
    private static final String EASTER = "easter";

    private final Reading reading;
    private final Words words;

    Holidays(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    @Override
    public @Nullable Found at(int word) {
        String when = words.capitalised(word) ? reading.value(WordClass.HOLIDAY, word) : null;
        int limit = word + 1;
        if (when == null && reading.is(WordClass.HOLIDAY_START, word)) {
            for (int i = 1; i < MOST_WORDS && when == null && !words.breakBefore(word + i); i++) {
                when = ofSeveral(word, word + i + 1);
                limit = word + i + 1;
            }
        }
        if (when == null) {
            return null;
        }
        Reading.YearAt given = reading.yearAt(limit);
        LocalDate published = reading.calendar.published();
        if (given != null) {
            return Found.day(word, given.limit(), day(when, given.year()), "", "holiday");
        }
        if (published == null) {
            boolean fixed = !when.startsWith(EASTER) && when.charAt(1) != ':';
            return Found.date(word, limit, fixed ? "XXXX-" + when : "XXXX-XX-XX", "holiday");
        }
        LocalDate here = day(when, published.getYear());
        Integer year =
                reading.calendar.yearOf(here.getMonthValue(), here.getDayOfMonth(), reading.direction(word, limit));
        return Found.day(word, limit, day(when, year == null ? published.getYear() : year), "", "holiday");
    }

    /** The day that several words name, or null. */
    private @Nullable String ofSeveral(int first, int limit) {
        boolean oneBlank = true;
        for (int word = first + 1; word < limit; word++) {
            oneBlank &=
                    words.start(word) == words.end(word - 1) + 1 && words.text().charAt(words.end(word - 1)) == ' ';
        }
        if (oneBlank) {
            return TimeWords.GERMAN.value(WordClass.HOLIDAY, words.text(), words.start(first), words.end(limit - 1));
        }
        StringBuilder name = new StringBuilder(reading.small(first));
        for (int word = first + 1; word < limit; word++) {
            name.append(' ').append(reading.small(word));
        }
        return TimeWords.GERMAN.value(WordClass.HOLIDAY, name.toString());
    }

    private static LocalDate day(String when, int year) {
        if (when.startsWith(EASTER)) {
            return Calendar.easter(year).plusDays(Integer.parseInt(when.substring(EASTER.length())));
        }
        if (when.charAt(1) == ':') {
            return LocalDate.parse(Calendar.year(year) + "-" + when.substring(2))
                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.of(when.charAt(0) - '0')));
        }
        return LocalDate.parse(Calendar.year(year) + "-" + when);
    }
}
