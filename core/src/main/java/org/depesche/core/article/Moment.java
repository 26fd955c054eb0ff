package org.depesche.core.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.depesche.core.fault.MessageLine;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a time of a day, as exactly as a source states it: {@code 2024-02-28}, {@code 2024-02-28T15:00:00} or
 * {@code 2024-02-28T15:00:00+01:00}.
 *
 * @param date the day
 * @param time the time of day, null where only the day is known
 * @param offset the distance from UTC, null where it is not known; always null without a time
 */
public record Moment(
        LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd")
            .optionalStart()
            .appendLiteral('T')
            .appendPattern("HH:mm")
            .optionalStart()
            .appendPattern(":ss")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalEnd()
            .optionalEnd()
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if there is an offset without a time
     */
    public Moment {
        Objects.requireNonNull(date, "date");
        if (offset != null && time == null) {
            throw new IllegalArgumentException("an offset needs a time of day");
        }
    }

    /**
     * A day with no time.
     *
     * @param date the day
     * @return the moment
     */
    public static Moment of(LocalDate date) {
        return new Moment(date, null, null);
    }

    /**
     * A time with its offset.
     *
     * @param moment the time
     * @return the moment
     */
    public static Moment of(OffsetDateTime moment) {
        return new Moment(moment.toLocalDate(), moment.toLocalTime(), moment.getOffset());
    }

    /**
     * Reads ISO 8601: a day, with or without a time, with or without an offset ({@code +01:00}, {@code +0100}, {@code +01}, {@code Z}).
     *
     * @param text what to read
     * @return the moment
     * @throws IllegalArgumentException if it is not of that form; the message says what is expected
     */
    public static Moment parse(String text) {
        try {
            int end = offsetStart(text);
            TemporalAccessor parsed = LOCAL.parse(text.substring(0, end));
            LocalTime time = parsed.query(TemporalQueries.localTime());
            ZoneOffset offset = end == text.length() ? null : ZoneOffset.of(text.substring(end));
            return new Moment(LocalDate.from(parsed), time, offset);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + MessageLine.of(text)
                            + "' is not an ISO 8601 date or time such as 2024-02-28 or 2024-02-28T15:00:00+01:00",
                    e);
        }
    }

    /** Where the distance from UTC begins: only a time has one, so that the hyphens of the date are not meant. */
    private static int offsetStart(String text) {
        int at = Math.max(text.indexOf('T'), 0);
        while (at > 0 && at < text.length() && "+-Z".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at == 0 ? text.length() : at;
    }

    /**
     * The time with its offset, where both are known.
     *
     * @return the time, or empty
     */
    public Optional<OffsetDateTime> toOffsetDateTime() {
        return time == null || offset == null ? Optional.empty() : Optional.of(OffsetDateTime.of(date, time, offset));
    }

    /**
     * ISO 8601 with as much as is known, seconds always written.
     *
     * @return a text that {@link #parse} reads back to an equal moment
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(DateTimeFormatter.ISO_LOCAL_DATE.format(date));
        if (time != null) {
            text.append('T').append(TIME.format(time));
        }
        if (offset != null) {
            text.append(offset.getId());
        }
        return text.toString();
    }
}
