package org.depesche.extractors.entities.date;

import java.time.LocalDate;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Im Herbst 2019, im Winter 2010/11, im Sommer, am Wochenende. */
final class Seasons implements Rule {

    private final Reading reading;
    private final Words words;

    Seasons(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    @Override
    public @Nullable Found at(int word) {
        if (!words.capitalised(word)) {
            return null;
        }
        if (reading.small(word).equals("wochenende")) {
            return weekend(word);
        }
        String season = reading.value(WordClass.SEASON, word);
        if (season == null) {
            return null;
        }
        Reading.YearAt given = reading.yearAt(word + 1);
        if (given == null) {
            LocalDate published = reading.calendar.published();
            Integer narrated = reading.narratedYear(word);
            Integer year =
                    narrated != null ? narrated : published == null ? null : Integer.valueOf(published.getYear());
            return Found.date(word, word + 1, Calendar.year(year) + "-" + season, "season");
        }
        boolean winter = words.is(given.limit(), '/') && words.number(given.limit() + 1);
        return Found.date(
                word, winter ? given.limit() + 2 : given.limit(), Calendar.year(given.year()) + "-" + season, "season");
    }

    private Found weekend(int word) {
        LocalDate published = reading.calendar.published();
        if (published == null) {
            return Found.date(word, word + 1, "XXXX-WXX-WE", "weekend");
        }
        boolean begun = published.getDayOfWeek().getValue() >= 6;
        int weeks = reading.direction(word, word + 1) < 0 && !begun ? -1 : 0;
        return Found.date(word, word + 1, Calendar.week(published.plusWeeks(weeks)) + "-WE", "weekend");
    }

    /** The year of the last (-1) or next (1) season, of this one (0). */
    static int year(String season, int away, LocalDate published) {
        int middle = switch (season) {
            case "SP" -> 4;
            case "SU" -> 7;
            case "FA" -> 10;
            default -> 1;
        };
        int year = published.getYear();
        if (away < 0) {
            return middle >= published.getMonthValue() ? year - 1 : year;
        }
        return away > 0 && middle <= published.getMonthValue() ? year + 1 : year;
    }
}
