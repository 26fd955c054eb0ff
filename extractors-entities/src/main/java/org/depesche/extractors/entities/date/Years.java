package org.depesche.extractors.entities.date;

import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Years, stretches of years and decades in digits: 2024, im Jahr 1986, 1998 bis 2004, 2010/11, 1990er-Jahre. */
final class Years implements Rule {

    private static final int LONGEST = 14;
    private static final int FIRST = 1000;
    private static final int LAST = 2200;
    /** Bare numbers outside are hardly ever years in news. */
    private static final int FIRST_BARE = 1200;

    private static final int FIRST_BARE_ANYWHERE = 1750;
    private static final int LAST_BARE = 2100;
    private static final int ROUND = 50;

    private final Reading reading;
    private final Words words;

    Years(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    @Override
    public @Nullable Found at(int word) {
        if (!words.number(word) || words.length(word) > LONGEST) {
            return null;
        }
        Found stretch = stretch(word);
        if (stretch != null) {
            return stretch;
        }
        int year = reading.year(word);
        if (year < 0) {
            return decade(word);
        }
        boolean named = "Y".equals(reading.value(WordClass.UNIT, word - 1));
        if (!named && !bare(word, year)) {
            return null;
        }
        return Found.date(named ? word - 1 : word, word + 1, Calendar.year(year), "year");
    }

    private @Nullable Found stretch(int word) {
        String text = words.text(word);
        if (text.length() == 9 && text.charAt(4) == '-') {
            return years(word, word + 1, Numbers.whole(text.substring(0, 4)), Numbers.whole(text.substring(5)));
        }
        int from = reading.year(word);
        if (from < 0) {
            return null;
        }
        if (words.is(word + 1, '/') && !words.spaceBefore(word + 1) && words.length(word) == 4) {
            int to = Numbers.whole(words, word + 2);
            int full = words.number(word + 2) && words.length(word + 2) == 2 ? from / 100 * 100 + to : to;
            return full == from + 1 || (full > from && words.length(word + 2) == 2)
                    ? years(word, word + 3, from, full)
                    : null;
        }
        boolean joined = words.is(word + 1, "bis")
                || words.is(word + 1, "–")
                || words.is(word + 1, "-")
                || (words.is(word - 1, "zwischen") && words.is(word + 1, "und"));
        int to = reading.year(word + 2);
        return joined && to > 0 && !reading.is(WordClass.COUNTED, word + 3) ? years(word, word + 3, from, to) : null;
    }

    private @Nullable Found years(int word, int limit, int from, int to) {
        boolean named = "Y".equals(reading.value(WordClass.UNIT, word - 1));
        return from >= FIRST && from < to && to < LAST
                ? Found.date(named ? word - 1 : word, limit, from + "/" + to, "years")
                : null;
    }

    private boolean bare(int word, int year) {
        return year >= FIRST_BARE
                && year <= LAST_BARE
                && (year >= FIRST_BARE_ANYWHERE || reading.is(WordClass.BEFORE_YEAR, word - 1))
                && !counted(word, year);
    }

    /** Whether a number counts things and is no year. */
    private boolean counted(int word, int year) {
        int last = words.is(word + 1, "bis") && words.number(word + 2) ? word + 3 : word + 1;
        if (reading.is(WordClass.COUNTED, last) || words.is(word + 1, '-')) {
            return true;
        }
        boolean noun = words.capitalised(word + 1) && !words.breakBefore(word + 1);
        if (reading.is(WordClass.BEFORE_COUNT, word - 1)) {
            boolean open = reading.is(WordClass.BEFORE_YEAR_OR_COUNT, word - 1);
            boolean relative = words.is(word - 2, ',') && year % ROUND != 0;
            if (noun || (!open && !relative)) {
                return true;
            }
        }
        boolean asYear = words.is(word - 1, "in")
                || reading.is(WordClass.BEFORE_YEAR_OR_COUNT, word - 1)
                || words.is(word - 1, '(')
                || words.sentenceStart(word);
        return !asYear && noun && reading.small(word + 1).endsWith("en");
    }

    /** 1990er-Jahre, 80er Jahre. */
    private @Nullable Found decade(int word) {
        String text = words.text(word);
        int er = text.indexOf("er");
        if (er != 2 && er != 4) {
            return null;
        }
        boolean apart = text.length() == er + 2 && "Y".equals(reading.value(WordClass.UNIT, word + 1));
        boolean joined = text.startsWith("er-Jahr", er);
        int number = Numbers.whole(text.substring(0, er));
        if (!(apart || joined) || number < 0 || number % 10 != 0) {
            return null;
        }
        int year = er == 2 ? 1900 + number : number;
        return Found.date(word, apart ? word + 2 : word + 1, Integer.toString(year / 10), "decade");
    }
}
