package org.depesche.extractors.entities.date;

import java.time.LocalDate;
import org.depesche.core.annotation.TimeExpression.Kind;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Am Abend, in der Nacht zum Mittwoch, am frühen Morgen, nachmittags, im Laufe des Vormittags. */
final class DayParts implements Rule {

    private static final String NIGHT = "NI";

    private final Reading reading;
    private final Words words;
    private final Rule dates;

    DayParts(Reading reading, Rule dates) {
        this.reading = reading;
        this.words = reading.words;
        this.dates = dates;
    }

    @Override
    public @Nullable Found at(int word) {
        String part = reading.value(WordClass.DAYPART, word);
        if (part == null) {
            return null;
        }
        boolean modified = reading.is(WordClass.EARLY_LATE, word - 1);
        int first = course(modified ? word - 1 : word);
        if (first == word && !placed(word)) {
            return null;
        }
        if (part.equals(NIGHT)) {
            Found night = nightTo(first, word);
            if (night != null) {
                return night;
            }
        }
        Anchor anchor = reading.anchor(word, "D");
        LocalDate published = reading.calendar.published();
        LocalDate day = anchor != null ? anchor.day() : published;
        if (part.equals(NIGHT) && day != null && day.equals(published) && reading.direction(word) <= 0) {
            day = day.minusDays(1);
        }
        return new Found(
                first,
                word + 1,
                Kind.TIME,
                (day == null ? "XXXX-XX-XX" : day.toString()) + "T" + part,
                null,
                null,
                "day-part");
    }

    /** <i>Im Laufe des Vormittags</i> begins at <i>Laufe</i>. */
    private int course(int word) {
        return words.is(word - 1, "des") && (words.is(word - 2, "Laufe") || words.is(word - 2, "Lauf"))
                ? word - 2
                : word;
    }

    private boolean placed(int word) {
        String small = reading.small(word);
        if (words.lower(word)) {
            return small.endsWith("s");
        }
        String before = reading.small(word - 1);
        if (!words.capitalised(word)) {
            return false;
        }
        return switch (before) {
            case "am", "den", "zur" -> true;
            case "der" -> words.is(word - 2, "in") || words.is(word - 2, "In") || words.is(word - 2, "während");
            case "über" -> small.equals("nacht");
            case "des" -> small.endsWith("s");
            default -> false;
        };
    }

    /** The night before a day. */
    private @Nullable Found nightTo(int first, int word) {
        int at = word + 1;
        boolean of = words.is(at, "des");
        if (!of && !words.is(at, "zum") && !words.is(at, "auf") && !words.is(at, "zu")) {
            return null;
        }
        at++;
        if (words.is(at, "den") || words.is(at, "dem")) {
            at++;
        }
        Found day = at < words.size() ? dates.at(at) : null;
        if (day == null || day.first() != at || day.kind() != Kind.DATE || (of && day.day() == null)) {
            return null;
        }
        LocalDate night = day.day() == null ? null : of ? day.day() : day.day().minusDays(1);
        return Found.dayPart(first, day.limit(), night, "XXXX-XX-XX", NIGHT, "night-to");
    }
}
