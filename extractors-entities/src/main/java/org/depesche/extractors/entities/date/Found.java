package org.depesche.extractors.entities.date;

import java.time.LocalDate;
import org.depesche.core.annotation.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A time expression at a word.
 *
 * @param first its first word, which may lie before the word where it was found
 * @param limit the word after its last
 * @param kind what it is
 * @param value its value as TIMEX3 writes it
 * @param modifier or null
 * @param day the day that it names, to which later times of day belong; or null
 * @param rule the rule that found it
 */
record Found(
        int first,
        int limit,
        TimeExpression.Kind kind,
        String value,
        TimeExpression.@Nullable Modifier modifier,
        @Nullable LocalDate day,
        String rule) {

    static Found date(int first, int limit, String value, String rule) {
        return new Found(first, limit, TimeExpression.Kind.DATE, value, null, null, rule);
    }

    static Found day(int first, int limit, @Nullable LocalDate day, String otherwise, String rule) {
        return new Found(
                first, limit, TimeExpression.Kind.DATE, day == null ? otherwise : day.toString(), null, day, rule);
    }

    /** A day, or a part of it where there is one. */
    static Found dayPart(
            int first, int limit, @Nullable LocalDate day, String otherwise, @Nullable String part, String rule) {
        String value = day == null ? otherwise : day.toString();
        return part == null
                ? new Found(first, limit, TimeExpression.Kind.DATE, value, null, day, rule)
                : new Found(first, limit, TimeExpression.Kind.TIME, value + "T" + part, null, day, rule);
    }

    static Found of(int first, int limit, TimeExpression.Kind kind, String value, String rule) {
        return new Found(first, limit, kind, value, null, null, rule);
    }

    Found with(TimeExpression.@Nullable Modifier other) {
        return new Found(first, limit, kind, value, other, day, rule);
    }

    Found from(int word) {
        return new Found(word, limit, kind, value, modifier, day, rule);
    }
}
