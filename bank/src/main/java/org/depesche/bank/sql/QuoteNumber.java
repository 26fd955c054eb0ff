package org.depesche.bank.sql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The number of a quote: day of publication, number of the article and place in it, packed so that the falling order of numbers is the order
 * in which quotes are shown (latest day first, latest addition first, within an article as it reads), and days are ranges of numbers. An index
 * of words that gives numbers in order then need not sort.
 */
public final class QuoteNumber {

    private static final int POSITION_BITS = 16;
    private static final int ARTICLE_BITS = 27;

    /** From the year 0 to 2870. */
    private static final int DAY_BITS = 20;

    private static final long LAST_DAY = (1L << DAY_BITS) - 1;

    /** How many quotes of one article there is room for. */
    public static final int MOST_QUOTES = 1 << POSITION_BITS;

    /** The number of the last article that there is room for. */
    public static final long LAST_ARTICLE = (1L << ARTICLE_BITS) - 1;

    private QuoteNumber() {}

    /**
     * A number.
     *
     * @param day the day of publication, null where it is not known; such quotes come last
     * @param article the number of the article, from 0 to {@link #LAST_ARTICLE}
     * @param position the place of the quote among those of the article, from 0, below {@link #MOST_QUOTES}
     * @return a number of 0 or more
     */
    public static long of(@Nullable LocalDate day, long article, int position) {
        return (((day(day) << ARTICLE_BITS) | article) << POSITION_BITS) | (MOST_QUOTES - 1 - position);
    }

    /**
     * The lowest number of a day.
     *
     * @param day the day
     * @return the number
     */
    public static long first(LocalDate day) {
        return day(day) << (ARTICLE_BITS + POSITION_BITS);
    }

    /**
     * The highest number of a day.
     *
     * @param day the day
     * @return the number
     */
    public static long last(LocalDate day) {
        return ((day(day) + 1) << (ARTICLE_BITS + POSITION_BITS)) - 1;
    }

    /** From 1; 0 is for quotes without a day. Days beyond the bounds are moved to them. */
    private static long day(@Nullable LocalDate day) {
        if (day == null) {
            return 0;
        }
        long sinceYearZero = day.toEpochDay() - LocalDate.of(0, 1, 1).toEpochDay();
        return Math.max(1, Math.min(LAST_DAY, sinceYearZero));
    }
}
