package org.depesche.extractors.entities.date;

import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Februar 2022, im Mai, Mai dieses Jahres, Januar bis September 2010. */
final class Months implements Rule {

    private final Reading reading;
    private final Words words;

    Months(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    @Override
    public @Nullable Found at(int word) {
        String month = words.capitalised(word) ? reading.value(WordClass.MONTH, word) : null;
        if (month == null) {
            return null;
        }
        int number = Integer.parseInt(month);
        Reading.YearAt given = reading.yearAt(word + 1);
        if (given != null) {
            return Found.date(word, given.limit(), Calendar.month(given.year(), number), "month-and-year");
        }
        Found stretch = stretch(word, number);
        if (stretch != null) {
            return stretch;
        }
        boolean settled = reading.is(WordClass.BEFORE_MONTH, word - 1)
                || reading.is(WordClass.PART, word - 1)
                || reading.is(WordClass.MONTH, word - 2)
                || reading.is(WordClass.RELATION, word - 1)
                || words.is(word - 1, "/")
                || words.is(word - 1, "(");
        if (!settled) {
            return null;
        }
        Integer narrated = reading.narratedYear(word);
        Integer year = narrated != null ? narrated : reading.calendar.yearOf(number, reading.direction(word, word + 1));
        return Found.date(word, word + 1, Calendar.month(year, number), "month");
    }

    /** Januar bis September 2010; without a year only after <i>von</i>. */
    private @Nullable Found stretch(int word, int from) {
        if (!words.is(word + 1, "bis") && !words.is(word + 1, "–")) {
            return null;
        }
        int second = words.is(word + 2, "zum") ? word + 3 : word + 2;
        String month = reading.value(WordClass.MONTH, second);
        if (month == null) {
            return null;
        }
        int to = Integer.parseInt(month);
        Reading.YearAt given = reading.yearAt(second + 1);
        Integer year = given != null
                ? Integer.valueOf(given.year())
                : reading.calendar.yearOf(to, reading.direction(word, second + 1));
        Integer first = year == null ? null : Integer.valueOf(from > to ? year - 1 : year);
        return Found.date(
                word,
                given != null ? given.limit() : second + 1,
                Calendar.month(first, from) + "/" + Calendar.month(year, to),
                "months");
    }
}
