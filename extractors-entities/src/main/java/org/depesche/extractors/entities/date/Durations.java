package org.depesche.extractors.entities.date;

import org.depesche.core.annotation.TimeExpression.Kind;
import org.depesche.core.annotation.TimeExpression.Modifier;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** Zwei Jahre, rund 30 Minuten, mehrere Tage, zweiwöchig, jahrelang. */
final class Durations implements Rule {

    static final String RULE = "duration";
    /** A duration that ends or begins now: <i>die letzten zehn Jahre</i>. */
    static final String PERIOD = "period";

    private static final int MOST_ABOUT = 3;
    private static final int LONGEST_TAIL = 9;
    private static final int SHORTEST_TAIL = 6;

    private final Reading reading;
    private final Words words;

    Durations(Reading reading) {
        this.reading = reading;
        this.words = reading.words;
    }

    @Override
    public @Nullable Found at(int word) {
        Found whole = words.length(word) > TimeWords.LONGEST ? null : single(word);
        if (whole != null) {
            return whole;
        }
        int at = afterAbout(word);
        Found counted = counted(at);
        return counted == null || at == word ? counted : counted.from(word).with(Modifier.APPROX);
    }

    /** The word after rund, etwa, mehr als and the like; the word itself where there is none of them. */
    int afterAbout(int word) {
        int at = word;
        for (int i = 0; i < MOST_ABOUT && at < words.size() && !words.breakBefore(at + 1); i++) {
            if ((words.is(at, "mehr") || words.is(at, "weniger")) && words.is(at + 1, "als")) {
                at += 2;
            } else if (reading.is(WordClass.ABOUT, at)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** Whether years are counted here as an age. */
    boolean age(int word) {
        return reading.is(WordClass.AGE, word);
    }

    private @Nullable Found single(int word) {
        if (words.smallIs(word, "seit") || words.smallIs(word, "über") || words.smallIs(word, "vor")) {
            String many = words.capitalised(word + 1) ? reading.value(WordClass.UNIT, word + 1) : null;
            String unit = reading.small(word + 1);
            boolean plural = unit.endsWith("n") || (unit.endsWith("e") && !unit.endsWith("woche"));
            return many != null && plural && !many.startsWith("T")
                    ? Found.of(word + 1, word + 2, Kind.DURATION, "PX" + many, RULE)
                    : null;
        }
        String lasting = reading.value(WordClass.LASTING_WORD, word);
        if (lasting == null && words.length(word) > SHORTEST_TAIL && TimeWords.mayLast(words, word)) {
            lasting = lasting(reading.small(word));
        }
        return lasting == null ? null : Found.of(word, word + 1, Kind.DURATION, lasting, RULE);
    }

    private @Nullable Found counted(int word) {
        double count = reading.amount(word);
        if (count < 0 && !reading.is(WordClass.VAGUE, word)) {
            return null;
        }
        int at = word + 1;
        String unit = reading.value(WordClass.UNIT, at);
        if (unit == null) {
            return ofRange(word, count);
        }
        int limit = at + 1;
        if (!words.capitalised(at) || unit.equals("Q") || unit.equals("H2") || isAge(word, unit, limit)) {
            return null;
        }
        boolean ofOne = count == 1 && words.lower(word) && (unit.equals("CE") || unit.equals("WE"));
        return ofOne ? null : Found.of(word, limit, Kind.DURATION, Numbers.period(count, unit), RULE);
    }

    private boolean isAge(int word, String unit, int limit) {
        String before = reading.small(word - 1);
        return age(limit)
                || (unit.equals("Y")
                        && (before.equals("ab")
                                || before.equals("unter")
                                || (before.equals("von") && words.is(word - 2, "Alter"))
                                || agedBetween(word)));
    }

    /** Kinder zwischen sechs und elf Jahren. */
    private boolean agedBetween(int word) {
        int between = words.is(word - 1, "und") || words.is(word - 1, "bis") ? word - 3 : word - 1;
        return (words.is(between, "zwischen") || words.is(between, "von")) && reading.is(WordClass.AGED, between - 1);
    }

    /** The first of <i>zwei bis drei Wochen</i>. */
    private @Nullable Found ofRange(int word, double count) {
        int at = word + 1;
        String unit = reading.is(WordClass.RANGE, at) && reading.amount(at + 1) >= 0
                ? reading.value(WordClass.UNIT, at + 2)
                : null;
        boolean number = words.number(word) || count > 1;
        return unit != null && count >= 0 && number && !age(at + 3) && !agedBetween(word)
                ? Found.of(word, at, Kind.DURATION, Numbers.period(count, unit), RULE)
                : null;
    }

    /** Zweiwöchig, 14-tägig: how long, or null. */
    private static @Nullable String lasting(String small) {
        for (int cut = Math.max(1, small.length() - LONGEST_TAIL); cut <= small.length() - SHORTEST_TAIL; cut++) {
            String unit = TimeWords.GERMAN.lasting(small, cut);
            if (unit != null) {
                String count = small.substring(0, small.charAt(cut - 1) == '-' ? cut - 1 : cut);
                String number = TimeWords.GERMAN.value(WordClass.NUMBER, count);
                boolean vague = count.equals("mehr");
                double many = number != null ? Double.parseDouble(number) : vague ? -1 : Numbers.whole(count);
                return many < 0 && !vague ? null : Numbers.period(many, unit);
            }
        }
        return null;
    }
}
