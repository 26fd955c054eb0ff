package org.depesche.extractors.entities.date;

import java.time.LocalDate;
import org.depesche.core.annotation.TimeExpression.Modifier;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Drittes Quartal 2009, zweite Jahreshälfte, 19. Jahrhundert, in den ersten Tagen des Juni. */
final class Ordinals implements Rule {

    private static final int LAST_CENTURY = 25;
    private static final int FIRST_OF_TWO_DIGITS = 11;

    private final Reading reading;
    private final Words words;
    private final Rule months;

    Ordinals(Reading reading, Rule months) {
        this.reading = reading;
        this.words = reading.words;
        this.months = months;
    }

    @Override
    public @Nullable Found at(int word) {
        boolean digits = words.number(word);
        String ordinal = digits ? null : reading.value(WordClass.ORDINAL, word);
        if (digits ? !words.is(word + 1, '.') : ordinal == null) {
            return null;
        }
        int number = ordinal == null ? Numbers.whole(words, word) : Integer.parseInt(ordinal);
        int at = digits ? word + 2 : word + 1;
        String unit = reading.value(WordClass.UNIT, at);
        if (unit == null) {
            return null;
        }
        if (unit.equals("CE") && number > 0 && number < LAST_CENTURY) {
            String century = (number < FIRST_OF_TWO_DIGITS ? "0" : "") + (number - 1);
            return Found.date(word, at + 1, century, "century");
        }
        if (unit.equals("D") || unit.equals("W")) {
            return days(word, at, number);
        }
        boolean quarter = unit.equals("Q") && number >= 1 && number <= 4;
        boolean half = unit.equals("H2") && number >= 1 && number <= 2;
        if (!quarter && !half) {
            return null;
        }
        Reading.YearAt given = reading.yearAt(at + 1);
        LocalDate published = reading.calendar.published();
        Integer year = given != null
                ? Integer.valueOf(given.year())
                : published == null ? null : Integer.valueOf(published.getYear());
        int limit = given != null ? given.limit() : at + 1;
        return Found.date(word, limit, Calendar.year(year) + (quarter ? "-Q" : "-H") + number, "quarter");
    }

    /** The first or last days of a month. */
    private @Nullable Found days(int word, int unit, int number) {
        int month = words.is(unit + 1, "des") || words.is(unit + 1, "im") ? unit + 2 : unit + 1;
        boolean plural = reading.small(unit).endsWith("n");
        if (!plural || month >= words.size() || !reading.is(WordClass.MONTH, month)) {
            return null;
        }
        Found inner = months.at(month);
        String value = inner != null
                ? inner.value()
                : Calendar.month(yearOf(month), Numbers.whole(String.valueOf(reading.value(WordClass.MONTH, month))));
        int limit = inner != null ? inner.limit() : month + 1;
        return Found.date(word, limit, value, "part")
                .with(number == 1 ? Modifier.START : number < 0 ? Modifier.END : null);
    }

    private @Nullable Integer yearOf(int month) {
        int number = Numbers.whole(String.valueOf(reading.value(WordClass.MONTH, month)));
        return reading.calendar.yearOf(number, reading.direction(month));
    }
}
