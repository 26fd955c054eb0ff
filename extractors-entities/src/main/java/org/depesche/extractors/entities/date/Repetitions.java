package org.depesche.extractors.entities.date;

import org.depesche.core.annotation.TimeExpression.Kind;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Jeden Montag, jeden zweiten Donnerstag im Monat, alle zwei Wochen, 400 Euro im Monat, einmal pro Woche, täglich. */
final class Repetitions implements Rule {

    static final String RULE = "every";

    private final Reading reading;
    private final Words words;

    Repetitions(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    @Override
    public @Nullable Found at(int word) {
        String set = reading.value(WordClass.SET, word);
        if (set != null) {
            return Found.of(word, word + 1, Kind.SET, set, RULE);
        }
        if (words.is(word, "alle") || words.is(word, "Alle")) {
            double count = reading.amount(word + 1);
            String unit = reading.value(WordClass.UNIT, word + 2);
            return count > 0 && unit != null
                    ? Found.of(word, word + 3, Kind.SET, Numbers.period(count, unit), RULE)
                    : null;
        }
        return reading.is(WordClass.EVERY, word) ? every(word) : reading.is(WordClass.RATE, word) ? rate(word) : null;
    }

    private @Nullable Found every(int word) {
        int at = word + 1;
        String ordinal = reading.value(WordClass.ORDINAL, at);
        if (ordinal != null) {
            at++;
        }
        String compound = reading.value(WordClass.WEEKDAY_PART, at);
        String weekday = compound == null ? reading.value(WordClass.WEEKDAY, at) : Weekdays.number(compound);
        if (weekday != null) {
            String within = words.is(at + 1, "im") || words.is(at + 1, "eines") || words.is(at + 1, "des")
                    ? reading.value(WordClass.UNIT, at + 2)
                    : null;
            if (within != null && ordinal != null) {
                return Found.of(word, at + 3, Kind.SET, Numbers.period(1, within), RULE);
            }
            String part = compound == null ? "" : "T" + Weekdays.part(compound);
            return Found.of(word, at + 1, Kind.SET, "XXXX-WXX-" + weekday + part, RULE);
        }
        String part = reading.value(WordClass.DAYPART, at);
        if (part != null && words.capitalised(at)) {
            return Found.of(word, at + 1, Kind.SET, "XXXX-XX-XXT" + part, RULE);
        }
        String unit = reading.value(WordClass.UNIT, at);
        int count = ordinal == null || ordinal.startsWith("-") ? 1 : Integer.parseInt(ordinal);
        return unit == null ? null : Found.of(word, at + 1, Kind.SET, Numbers.period(count, unit), RULE);
    }

    /** So much <i>im Monat</i>, so often <i>pro Woche</i>. */
    private @Nullable Found rate(int word) {
        int noun = words.is(word, "in") && words.is(word + 1, "der") ? word + 2 : word + 1;
        String unit = words.capitalised(noun) ? reading.value(WordClass.UNIT, noun) : null;
        if (unit == null || reading.year(noun + 1) > 0 || reading.is(WordClass.AFTER, noun + 1)) {
            return null;
        }
        String before = words.breakBefore(word) ? "" : reading.small(word - 1);
        boolean times = before.endsWith("mal") && before.length() > 4;
        boolean per = words.is(word, "pro") || words.is(word, "je");
        if (unit.startsWith("T") && TimeWords.GERMAN.value(WordClass.MEASURE, before) != null) {
            // Kilometer pro Stunde
            return null;
        }
        return times || per || amountBefore(word)
                ? Found.of(times ? word - 1 : word, noun + 1, Kind.SET, Numbers.period(1, unit), RULE)
                : null;
    }

    /** A number and what it counts stand before: <i>400 Euro</i>, <i>200 Patienten</i>. */
    private boolean amountBefore(int word) {
        return words.capitalised(word - 1) && !reading.is(WordClass.MONTH, word - 1) && words.number(word - 2);
    }
}
