package org.depesche.extractors.entities.date;

import java.util.List;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** The rules for time expressions, tried at each word in a fixed order: the first that reads something wins. Serves one text; not thread safe. */
final class TimeGrammar {

    private static final int LONGEST_NUMBER = 24;

    private final Reading reading;
    private final Words words;
    private final Rule[] ofNumbers;
    private final Rule[] ofWords;
    private final Durations durations;

    TimeGrammar(Words words, Calendar calendar, Direction direction, @Nullable String[] @Nullable [] classes) {
        this.words = words;
        reading = new Reading(words, calendar, direction, classes);
        Rule numericDates = new NumericDates(reading);
        Rule daysOfMonth = new DaysOfMonth(reading);
        Weekdays weekdays = new Weekdays(reading);
        Rule clocks = new Clocks(reading, weekdays);
        durations = new Durations(reading);
        Rule distances = new Distances(reading, durations);
        Rule years = new Years(reading);
        Rule months = new Months(reading);
        Rule ordinals = new Ordinals(reading, months);
        Rule relations = new Relations(reading);
        Rule seasons = new Seasons(reading);
        Rule holidays = new Holidays(reading);
        Rule repetitions = new Repetitions(reading);
        Rule[] days = {numericDates, daysOfMonth, weekdays, holidays, relations};
        Rule dates = at -> first(days, at);
        ofNumbers = new Rule[] {numericDates, daysOfMonth, clocks, distances, durations, years, ordinals};
        ofWords = new Rule[] {
            new Parts(reading, years, relations, months, seasons),
            weekdays,
            relations,
            repetitions,
            distances,
            new Days(reading),
            months,
            holidays,
            new References(reading),
            seasons,
            ordinals,
            clocks,
            durations,
            new DayParts(reading, dates)
        };
    }

    /** The expressions in the order of the text; the later of two that overlap is the one not to take. */
    List<Found> run() {
        int word = 0;
        while (word < words.size()) {
            Found found = words.sign(word) ? null : at(word);
            if (found != null) {
                reading.add(found);
            }
            word = Math.max(word + 1, found == null ? 0 : found.limit());
        }
        return reading.found();
    }

    private @Nullable Found at(int word) {
        if (words.number(word)) {
            return words.length(word) > LONGEST_NUMBER ? null : first(ofNumbers, word);
        }
        return reading.known(word) ? first(ofWords, word) : durations.at(word);
    }

    private static @Nullable Found first(Rule[] rules, int word) {
        for (Rule rule : rules) {
            Found found = rule.at(word);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
