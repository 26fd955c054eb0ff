package org.depesche.extractors.entities.date;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Single words: derzeit, damals, in Zukunft; im Vorjahr, diesjährig; zum Jahresende. */
final class References implements Rule {

    static final String RULE = "reference";

    private final Reading reading;

    References(Reading reading) {
        this.reading = reading;
    }

    @Override
    public @Nullable Found at(int word) {
        String value = reading.value(WordClass.REFERENCE, word);
        value = value == null ? reading.value(WordClass.REFERENCE_ADJECTIVE, word) : value;
        if (value != null) {
            boolean soon = reading.small(word).equals("bald") && reading.is(WordClass.NOT_SOON, word - 1);
            return soon ? null : Found.date(word, word + 1, value, RULE);
        }
        String point = reading.value(WordClass.POINT, word);
        if (point != null) {
            String unit = point.substring(0, 1);
            String there = reading.calendar.away(unit, Integer.parseInt(point.substring(1)));
            return Found.date(word, word + 1, there, "relative-" + unit.toLowerCase(Locale.ROOT));
        }
        return future(word);
    }

    /** <i>In Zukunft</i>, <i>in naher Zukunft</i>; the noun by itself names no time. */
    private @Nullable Found future(int word) {
        if (!reading.is(WordClass.FUTURE, word)) {
            return null;
        }
        int first = reading.is(WordClass.NEAR_FUTURE, word - 1) ? word - 1 : word;
        boolean in = reading.small(first - 1).equals("in");
        return in ? Found.date(first, word + 1, "FUTURE_REF", RULE) : null;
    }
}
