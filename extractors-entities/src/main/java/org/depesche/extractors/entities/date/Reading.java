package org.depesche.extractors.entities.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** A text while it is read for time expressions: its words and their classes, the calendar, and what was found so far. Not thread safe. */
final class Reading {

    private static final @Nullable String[] NO_CLASS = new String[WordClass.values().length];

    /** Beyond so many words a time is no longer counted from one that was named. */
    private static final int REACH = 40;

    final Words words;
    final Calendar calendar;
    private final Direction direction;
    private final @Nullable String[] @Nullable [] classes;
    private final List<Found> found = new ArrayList<>();

    /** The classes of words are kept in {@code classes}, which holds none yet. */
    Reading(Words words, Calendar calendar, Direction direction, @Nullable String[] @Nullable [] classes) {
        this.words = words;
        this.calendar = calendar;
        this.direction = direction;
        this.classes = classes;
    }

    /** A word in small letters; empty outside the text and for a word that no list can hold. */
    String small(int word) {
        boolean listed = word >= 0 && word < words.size() && words.length(word) <= TimeWords.LONGEST;
        return listed ? words.small(word) : "";
    }

    /** The value of a word in a class, or null. */
    @Nullable
    String value(WordClass kind, int word) {
        return word < 0 || word >= words.size() ? null : classes(word)[kind.ordinal()];
    }

    boolean is(WordClass kind, int word) {
        return value(kind, word) != null;
    }

    /** Whether a word stands in any list. */
    boolean known(int word) {
        return classes(word) != NO_CLASS;
    }

    private @Nullable String[] classes(int word) {
        @Nullable String[] of = classes[word];
        if (of == null) {
            of = words.length(word) > TimeWords.LONGEST ? null : TimeWords.GERMAN.values(words, word);
            of = of == null ? NO_CLASS : of;
            classes[word] = of;
        }
        return of;
    }

    /** -1 where the clause around a word looks back, 1 where it looks ahead, 0 where nothing tells. */
    int direction(int word) {
        return direction.of(words.start(word));
    }

    /** The same for an expression: what stands around it (<i>seit Montag</i>, <i>die am Montag gestohlene Kasse</i>) goes before the clause. */
    int direction(int first, int limit) {
        int before = words.is(first - 1, "dem") || words.is(first - 1, "den") || words.is(first - 1, "zum")
                ? first - 2
                : first - 1;
        String leaning = words.is(limit, "an") ? null : value(WordClass.LEANING, before);
        if (leaning != null) {
            return Integer.parseInt(leaning);
        }
        int attributive = limit < words.size() ? direction.ofParticiple(words.start(limit)) : 0;
        return attributive != 0 ? attributive : direction(first);
    }

    boolean hasFiniteVerb(int word) {
        return direction.hasFiniteVerb(words.start(word));
    }

    /** How many, or -1. */
    double amount(int word) {
        if (words.number(word)) {
            return Numbers.amount(words.text(word));
        }
        String number = value(WordClass.NUMBER, word);
        return number == null ? -1 : Numbers.listed(number);
    }

    /** The year in a word of four digits, or -1. */
    int year(int word) {
        return Numbers.year(words, word);
    }

    /** The year that stands here as <i>2024</i>, <i>des Jahres 2024</i>, <i>dieses Jahres</i>; null where there is none. */
    @Nullable
    YearAt yearAt(int word) {
        int given = year(word);
        if (given > 0) {
            return new YearAt(given, word + 1);
        }
        LocalDate published = calendar.published();
        String relation = value(WordClass.RELATION, word);
        if (relation != null && published != null && "Y".equals(value(WordClass.UNIT, word + 1))) {
            return new YearAt(published.getYear() + Integer.parseInt(relation), word + 2);
        }
        if (words.is(word, "des") && "Y".equals(value(WordClass.UNIT, word + 1))) {
            given = year(word + 2);
            if (given > 0) {
                return new YearAt(given, word + 3);
            }
            Integer meant = narratedYear(word);
            if (published != null) {
                return new YearAt(meant == null ? published.getYear() : meant, word + 2);
            }
        }
        return null;
    }

    /** The year of long ago that the text tells of here, or null. */
    @Nullable
    Integer narratedYear(int word) {
        LocalDate published = calendar.published();
        Anchor last = anchor(word, "Y");
        return published == null
                        || last == null
                        || last.day().getYear() >= published.getYear() - 1
                        || direction(word) > 0
                ? null
                : last.day().getYear();
    }

    /** The last point named shortly before a word that is at least as fine as a unit, or null. */
    @Nullable
    Anchor anchor(int word, String unit) {
        for (int i = found.size() - 1; i >= 0 && word - found.get(i).limit() < REACH; i--) {
            Anchor anchor = Anchor.of(found.get(i));
            if (anchor != null && anchor.atLeast(unit)) {
                return anchor;
            }
        }
        return null;
    }

    /** The last expression that was found, or null. */
    @Nullable
    Found last() {
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    /** The one before the last, or null. */
    @Nullable
    Found lastButOne() {
        return found.size() < 2 ? null : found.get(found.size() - 2);
    }

    void add(Found one) {
        found.add(one);
    }

    /** Takes the last one back where it reaches a word; says whether it did. */
    boolean withdrawFrom(int word) {
        boolean reaches = !found.isEmpty() && found.get(found.size() - 1).limit() > word;
        if (reaches) {
            found.remove(found.size() - 1);
        }
        return reaches;
    }

    List<Found> found() {
        return found;
    }

    /**
     * A year and where it ends.
     *
     * @param year the year
     * @param limit the word after it
     */
    record YearAt(int year, int limit) {}
}
