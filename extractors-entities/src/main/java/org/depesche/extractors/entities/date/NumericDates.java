package org.depesche.extractors.entities.date;

import java.time.LocalDate;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Dates in digits alone: 28.02.2024, 28.2.24, 2024-02-28, 28.2. */
final class NumericDates implements Rule {

    private static final int LONGEST = 10;
    private static final String[] NO_PARTS = {};

    private final Reading reading;
    private final Words words;

    NumericDates(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    @Override
    public @Nullable Found at(int word) {
        if (!words.number(word) || words.length(word) > LONGEST) {
            return null;
        }
        String text = words.text(word);
        String[] parts = parts(text);
        if (parts.length == 3) {
            return whole(word, text, parts);
        }
        if (parts.length == 2 && text.indexOf('.') > 0) {
            int day = Numbers.whole(parts[0]);
            int month = Numbers.whole(parts[1]);
            boolean dot = words.is(word + 1, '.') && !words.spaceBefore(word + 1);
            return (dot || (bracketed(word) && words.is(word + 1, ')')))
                            && month >= 1
                            && month <= 12
                            && day >= 1
                            && day <= 31
                    ? ofYear(word, dot ? word + 2 : word + 1, month, day)
                    : null;
        }
        return null;
    }

    /** What lies between full stops and hyphens. */
    private static String[] parts(String text) {
        int first = separator(text, 0);
        if (first == text.length()) {
            return NO_PARTS;
        }
        int second = separator(text, first + 1);
        if (second == text.length()) {
            return new String[] {text.substring(0, first), text.substring(first + 1)};
        }
        return separator(text, second + 1) < text.length()
                ? NO_PARTS
                : new String[] {text.substring(0, first), text.substring(first + 1, second), text.substring(second + 1)
                };
    }

    private static int separator(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != '-') {
            at++;
        }
        return at;
    }

    private @Nullable Found whole(int word, String text, String[] parts) {
        boolean iso = text.indexOf('-') > 0 && parts[0].length() == 4;
        int year = Numbers.whole(iso ? parts[0] : parts[2]);
        int month = Numbers.whole(parts[1]);
        int day = Numbers.whole(iso ? parts[2] : parts[0]);
        if (parts[2].length() == 2 && !iso && year >= 0) {
            year += year < 50 ? 2000 : 1900;
        }
        return year >= 1000 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31
                ? Found.day(word, word + 1, Calendar.safe(year, month, day), "", "date-in-digits")
                : null;
    }

    private Found ofYear(int word, int limit, int month, int day) {
        int first = bracketed(word) ? word - 2 : word;
        int end = first < word && words.is(limit, ')') ? limit + 1 : limit;
        boolean atWeekday = first < word && reading.withdrawFrom(first);
        Integer year = reading.calendar.yearOf(month, day, reading.direction(word, limit));
        LocalDate exact = year == null ? null : Calendar.safe(year, month, day);
        return Found.day(
                atWeekday ? first : word,
                atWeekday ? end : limit,
                exact,
                Calendar.date(year, month, day),
                "date-in-digits");
    }

    /** Am Freitag (28.06.): the weekday before the bracket is that day. */
    private boolean bracketed(int word) {
        return words.is(word - 1, '(') && reading.is(WordClass.WEEKDAY, word - 2);
    }
}
