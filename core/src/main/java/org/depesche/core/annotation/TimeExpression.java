package org.depesche.core.annotation;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.depesche.core.article.Labelled;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a date, a time, a duration or a repetition, with their value as TIMEX3 (ISO-TimeML, ISO 24617-1) writes it.
 *
 * @param span the words, with <i>am</i>, <i>im</i> or <i>vor</i>
 * @param kind the TIMEX3 type
 * @param value the TIMEX3 value ({@code 2024-02-27TEV}, {@code P2Y}), an interval as {@code 1998/2004}
 * @param modifier the TIMEX3 modifier, null where there is none
 * @param confidence how sure the extractor is, from 0 to 1, kept to four decimals
 * @param because the names of the rules that made the finding
 */
public record TimeExpression(
        Span span, Kind kind, String value, @Nullable Modifier modifier, double confidence, List<String> because)
        implements Annotation {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the value is blank or the confidence is not from 0 to 1
     */
    public TimeExpression {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
        if (value.isBlank()) {
            throw new IllegalArgumentException("a time expression needs a value");
        }
        confidence = Confidence.normal(confidence);
        because = ImmutableList.copyOf(because);
    }

    @Override
    public List<Span> footprint() {
        return List.of(span);
    }

    @Override
    public void forEachSpan(Consumer<? super Span> action) {
        action.accept(span);
    }

    /** The types of TIMEX3. */
    public enum Kind implements Labelled {
        /** A day or a coarser point of the calendar. */
        DATE,
        /** A time of day. */
        TIME,
        /** A length of time. */
        DURATION,
        /** A repetition. */
        SET
    }

    /** The modifiers of TIMEX3; in JSON they stand in capitals, as the standard writes them. */
    public enum Modifier {
        /** The first part (<i>Anfang 2025</i>). */
        START,
        /** The middle part. */
        MID,
        /** The last part. */
        END,
        /** About. */
        APPROX,
        /** Before. */
        BEFORE,
        /** After. */
        AFTER
    }
}
