package org.depesche.extractors.entities.date;

import java.time.LocalDate;
import org.depesche.core.annotation.TimeExpression.Kind;
import org.depesche.core.annotation.TimeExpression.Modifier;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Anfang, Mitte, Ende of a year, month, week or season: Ende 2025, Anfang kommender Woche, zum Jahresende. */
final class Parts implements Rule {

    static final String RULE = "part";

    private final Reading reading;
    private final Words words;
    private final Rule years;
    private final Rule[] inner;

    /**
     * The parts of what other rules read.
     *
     * @param reading the text
     * @param years reads what stands in digits
     * @param inner read what stands in words
     */
    Parts(Reading reading, Rule years, Rule... inner) {
        this.reading = reading;
        this.words = reading.words;
        this.years = years;
        this.inner = inner.clone();
    }

    @Override
    public @Nullable Found at(int word) {
        if (!words.capitalised(word)) {
            return null;
        }
        String part = reading.value(WordClass.PART, word);
        return part == null ? compound(word) : part(word, Modifier.valueOf(part));
    }

    private @Nullable Found part(int word, Modifier modifier) {
        int at = word + 1;
        if (words.breakBefore(at)) {
            return null;
        }
        if (reading.is(WordClass.DETERMINER, at) && !reading.is(WordClass.RELATION, at)) {
            at++;
        } else if (words.is(at, "im") || words.is(at, "vom")) {
            at++;
        }
        Found whole = whole(at, at > word + 1);
        return whole == null || whole.kind() != Kind.DATE || whole.first() != at
                ? null
                : whole.from(word).with(modifier);
    }

    private @Nullable Found whole(int at, boolean determined) {
        if (at >= words.size()) {
            return null;
        }
        if (words.number(at)) {
            return years.at(at);
        }
        for (Rule rule : inner) {
            Found found = rule.at(at);
            if (found != null) {
                return found;
            }
        }
        String unit = determined ? reading.value(WordClass.UNIT, at) : null;
        if (unit == null || !(unit.equals("Y") || unit.equals("M") || unit.equals("W"))) {
            return null;
        }
        int given = unit.equals("Y") ? reading.year(at + 1) : -1;
        if (given > 0) {
            return Found.date(at, at + 2, Calendar.year(given), RULE);
        }
        Integer narrated = unit.equals("Y") ? reading.narratedYear(at) : null;
        return Found.date(
                at, at + 1, narrated != null ? Calendar.year(narrated) : reading.calendar.away(unit, 0), RULE);
    }

    /** Jahresende, Monatsbeginn, Wochenmitte. */
    private @Nullable Found compound(int word) {
        String year = reading.value(WordClass.YEAR_END, word);
        if (year != null) {
            Reading.YearAt given = reading.yearAt(word + 1);
            LocalDate published = reading.calendar.published();
            Integer open = published == null ? null : Integer.valueOf(published.getYear());
            return Found.date(
                            word,
                            given == null ? word + 1 : given.limit(),
                            Calendar.year(given == null ? open : Integer.valueOf(given.year())),
                            RULE)
                    .with(Modifier.valueOf(year));
        }
        String month = reading.value(WordClass.MONTH_END, word);
        String unit = month == null ? "W" : "M";
        String modifier = month == null ? reading.value(WordClass.WEEK_END, word) : month;
        return modifier == null
                ? null
                : Found.date(word, word + 1, reading.calendar.away(unit, 0), RULE)
                        .with(Modifier.valueOf(modifier));
    }
}
