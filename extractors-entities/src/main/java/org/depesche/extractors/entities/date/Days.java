package org.depesche.extractors.entities.date;

import java.time.LocalDate;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Heute, gestern Abend, morgen früh, am heutigen Samstag, am Tag zuvor. */
final class Days implements Rule {

    private static final String NOW = "PRESENT_REF";

    private final Reading reading;
    private final Words words;

    Days(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    @Override
    public @Nullable Found at(int word) {
        String away = reading.value(WordClass.DAY, word);
        if (away != null) {
            return adverb(word, Integer.parseInt(away));
        }
        String adjective = words.lower(word) ? reading.value(WordClass.DAY_ADJECTIVE, word) : null;
        if (adjective != null) {
            return adjective(word, Integer.parseInt(adjective));
        }
        return other(word);
    }

    private @Nullable Found adverb(int word, int away) {
        if (reading.small(word).equals("morgen") && words.capitalised(word) && !opens(word)) {
            return null;
        }
        int limit = word + 1;
        String part = reading.small(limit).endsWith("s") || words.breakBefore(limit)
                ? null
                : reading.value(WordClass.DAYPART, limit);
        if (part == null && away == 0 && nowadays(word)) {
            return Found.date(word, limit, NOW, "reference");
        }
        return Found.dayPart(
                word, part == null ? limit : limit + 1, reading.calendar.day(away), reference(away), part, "day");
    }

    /** <i>Morgen</i> with a capital letter is the adverb at the start of a sentence alone. */
    private boolean opens(int word) {
        return words.sentenceStart(word)
                && (words.breakBefore(word + 1)
                        || words.is(word + 1, "des")
                        || words.is(word + 1, "der")
                        || words.lower(word + 1));
    }

    /** <i>Auch heute noch</i>, <i>bis heute</i>, <i>von heute</i> mean these times and no day. */
    private boolean nowadays(int word) {
        return (words.is(word + 1, "noch") && !words.is(word + 2, "nicht"))
                || words.is(word - 1, "bis")
                || words.is(word - 1, "von")
                || (words.is(word - 1, "wir") && words.is(word + 1, "wissen"));
    }

    private Found adjective(int word, int away) {
        boolean day = reading.is(WordClass.WEEKDAY, word + 1)
                || reading.is(WordClass.HOLIDAY, word + 1)
                || "D".equals(reading.value(WordClass.UNIT, word + 1))
                || reading.is(WordClass.WEEKDAY_PART, word + 1);
        String compound = reading.value(WordClass.WEEKDAY_PART, word + 1);
        String part = compound != null ? Weekdays.part(compound) : reading.value(WordClass.DAYPART, word + 1);
        if (away == 0 && !day && part == null && !event(word + 1)) {
            return Found.date(word, word + 1, NOW, "reference");
        }
        return Found.dayPart(
                word,
                day || part != null ? word + 2 : word + 1,
                reading.calendar.day(away),
                reference(away),
                part,
                "day");
    }

    /** Whether a noun is something that happens on a day: <i>die heutige Sitzung</i>. */
    private boolean event(int word) {
        String small = reading.small(word);
        for (int at = 0; at < small.length(); at++) {
            String rest = small.substring(at);
            if (TimeWords.GERMAN.value(WordClass.EVENT, rest) != null
                    || (rest.length() > 2
                            && (rest.endsWith("s") || rest.endsWith("n"))
                            && TimeWords.GERMAN.value(WordClass.EVENT, rest.substring(0, rest.length() - 1)) != null)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Found other(int word) {
        String noun = reading.value(WordClass.DAY_NOUN, word);
        int limit = word + 1;
        if (noun == null && reading.is(WordClass.DAY_WORD, word)) {
            noun = reading.value(WordClass.AFTER, limit);
            limit++;
        }
        if (noun == null) {
            return null;
        }
        Anchor anchor = reading.anchor(word, "D");
        LocalDate base = anchor != null ? anchor.day() : reading.calendar.published();
        // the evening of the day before has the part of the day behind the number
        int digits = noun.endsWith("EV") ? noun.length() - 2 : noun.length();
        String part = digits < noun.length() ? noun.substring(digits) : null;
        LocalDate other = base == null ? null : base.plusDays(Integer.parseInt(noun.substring(0, digits)));
        return Found.dayPart(word, limit, other, "XXXX-XX-XX", part, "day");
    }

    private static String reference(int away) {
        return away == 0 ? NOW : away < 0 ? "PAST_REF" : "FUTURE_REF";
    }
}
