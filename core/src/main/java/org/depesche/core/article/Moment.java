package org.depesche.core.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
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
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .optionalEnd()
            .toFormatter(Locale.ROOT);

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
     * Reads ISO 8601: a day, with or without a time, with or without an offset ({@code +01:00}, {@code +0100}, {@code Z}).
     *
     * @param text what to read
     * @return the moment
     * @throws IllegalArgumentException if it is not of that form; the message says what is expected
     */
    public static Moment parse(String text) {
        try {
            TemporalAccessor parsed = ISO.parse(text);
            LocalTime time = parsed.query(TemporalQueries.localTime());
            ZoneOffset offset = parsed.query(TemporalQueries.offset());
            return new Moment(LocalDate.from(parsed), time, offset);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not an ISO 8601 date or time such as 2024-02-28 or 2024-02-28T15:00:00+01:00",
                    e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is not a date: " + e.getMessage(), e);
        }
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
