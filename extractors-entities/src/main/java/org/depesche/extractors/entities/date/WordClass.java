package org.depesche.extractors.entities.date;

import java.util.Locale;

/** The classes of words in {@code time-words.tsv}; the label there is the name in small letters with hyphens. */
enum WordClass {
    MONTH,
    WEEKDAY,
    WEEKLY,
    DAYPART,
    UNIT,
    SEASON,
    NUMBER,
    VAGUE,
    ORDINAL,
    DAY,
    DAY_ADJECTIVE,
    DAY_NOUN,
    RELATION,
    POINT,
    PART,
    YEAR_END,
    MONTH_END,
    WEEK_END,
    REFERENCE,
    REFERENCE_ADJECTIVE,
    SET,
    LASTING,
    LASTING_WORD,
    HOLIDAY,
    AFTER,
    BEFORE_MONTH,
    BEFORE_YEAR,
    BEFORE_COUNT,
    BEFORE_YEAR_OR_COUNT,
    COUNTED,
    DETERMINER,
    ARTICLE,
    PREPOSITION,
    TAKEN_ALONG,
    CLOCK_LINK,
    DAY_LINK,
    RANGE,
    ABOUT,
    AGE,
    AGED,
    EVENT,
    REPEATED,
    NEAR_FUTURE,
    NOT_SOON,
    LEANING,
    PARTICIPLE_PREFIX,
    EVERY,
    RATE,
    MEASURE,
    FUTURE,
    DAY_WORD,
    /** Put together when the file is read: a weekday and a part of the day; the number of the one, then the other. */
    WEEKDAY_PART,
    EARLY_LATE,
    /** The first word of a holiday of several words. */
    HOLIDAY_START;

    static WordClass of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
