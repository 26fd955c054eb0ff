package org.depesche.extractors.provenance;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the dates of notes and credit lines: {@code 3.9.2015}, {@code 3. September 2015}, {@code 2015-09-03}, {@code August 8, 2024}. */
final class Dates {

    private final CreditWords words;

    Dates(CreditWords words) {
        this.words = words;
    }

    /** The date that begins at a token; null where there is none. Its value is null where the numbers are no day of a calendar. */
    @Nullable
    Match at(Tokens tokens, int from, int to) {
        if (tokens.isNumber(from)) {
            Match iso = iso(tokens, from, to);
            return iso != null ? iso : dayFirst(tokens, from, to);
        }
        int month = tokens.isWord(from) ? words.month(tokens.word(from)) : 0;
        if (month == 0 || from + 1 >= to || !isDay(tokens, from + 1)) {
            return null;
        }
        int at = from + 2;
        if (at < to && tokens.isSign(at, ',')) {
            at++;
        }
        return at < to && isYear(tokens, at)
                ? new Match(date(tokens.number(at), month, tokens.number(from + 1)), at + 1)
                : new Match(null, from + 2);
    }

    /** The first date in a stretch, as ISO 8601; null where there is none. */
    @Nullable
    String first(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Match match = at(tokens, i, to);
            if (match != null && match.value() != null) {
                return match.value();
            }
        }
        return null;
    }

    private static @Nullable Match iso(Tokens tokens, int from, int to) {
        if (from + 4 < to
                && isYear(tokens, from)
                && tokens.isSign(from + 1, '-')
                && tokens.isNumber(from + 2)
                && tokens.isSign(from + 3, '-')
                && tokens.isNumber(from + 4)) {
            return new Match(date(tokens.number(from), tokens.number(from + 2), tokens.number(from + 4)), from + 5);
        }
        return null;
    }

    private @Nullable Match dayFirst(Tokens tokens, int from, int to) {
        if (!isDay(tokens, from) || from + 2 >= to) {
            return null;
        }
        char sign = tokens.sign(from + 1);
        if ((sign == '.' || sign == '/') && tokens.isNumber(from + 2)) {
            int month = tokens.number(from + 2);
            if (month < 1 || month > 12 || from + 3 >= to || tokens.sign(from + 3) != sign) {
                return null;
            }
            if (from + 4 < to && tokens.isNumber(from + 4)) {
                boolean full = isYear(tokens, from + 4) || tokens.length(from + 4) == 2;
                int year = tokens.number(from + 4) + (tokens.length(from + 4) == 2 ? 2000 : 0);
                return new Match(full ? date(year, month, tokens.number(from)) : null, from + 5);
            }
            return sign == '.' ? new Match(null, from + 4) : null;
        }
        int at = sign == '.' ? from + 2 : from + 1;
        int month = tokens.isWord(at) ? words.month(tokens.word(at)) : 0;
        if (month == 0) {
            return null;
        }
        at++;
        if (at < to && (tokens.isSign(at, '.') || tokens.isSign(at, ','))) {
            at++;
        }
        return at < to && isYear(tokens, at)
                ? new Match(date(tokens.number(at), month, tokens.number(from)), at + 1)
                : new Match(null, at);
    }

    private static boolean isDay(Tokens tokens, int token) {
        int day = tokens.number(token);
        return day >= 1 && day <= 31 && tokens.length(token) <= 2;
    }

    private static boolean isYear(Tokens tokens, int token) {
        return tokens.isNumber(token) && tokens.length(token) == 4;
    }

    private static @Nullable String date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * A date.
     *
     * @param value as ISO 8601, null where it is incomplete or no day of a calendar
     * @param end the token after it
     */
    record Match(@Nullable String value, int end) {}
}
