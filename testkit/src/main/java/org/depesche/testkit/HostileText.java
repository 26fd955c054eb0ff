package org.depesche.testkit;

import java.util.List;

/**
 * A text that is one unit over and over: what makes a careless scanner quadratic, recurse without end or run out of memory.
 *
 * @param name what it tries
 * @param unit what is repeated
 */
public record HostileText(String name, String unit) {

    private static final List<HostileText> ALL = List.of(
            new HostileText("one word without end", "a"),
            new HostileText("capitals without end", "Ab"),
            new HostileText("digits without end", "1"),
            new HostileText("blanks without end", " "),
            new HostileText("line breaks without end", "\n"),
            new HostileText("opening marks without end", "„"),
            new HostileText("opening marks and words", "„ja "),
            new HostileText("closing marks without end", "“"),
            new HostileText("marks that open and close", "\"a\" "),
            new HostileText("nested marks of two kinds", "»‚"),
            new HostileText("nested brackets", "([{"),
            new HostileText("names without verbs", "Ada Muster "),
            new HostileText("one sentence without end", "sagte er, dass sie, die "),
            new HostileText("short sentences", "Ja. "),
            new HostileText("abbreviations", "d. h. z. B. "),
            new HostileText("addresses", "http://a.b/"),
            new HostileText("hyphens", "a-"),
            new HostileText("letters with marks above", "e\u0301"),
            new HostileText("characters of two units", "😀"),
            new HostileText("high surrogates", "\ud83d"),
            new HostileText("low surrogates", "\ude00"),
            new HostileText("nothing but NUL", "\u0000"),
            new HostileText("writing from right to left", "\u202eabc\u202c \u2066„x“\u2069"),
            new HostileText("invisible characters", "a\u200b\u00ad\ufeff"));

    /**
     * All of them.
     *
     * @return an immutable list
     */
    public static List<HostileText> all() {
        return ALL;
    }

    /**
     * The text in a length.
     *
     * @param length the number of UTF-16 units
     * @return exactly so many units, the last repetition cut off where it has to be
     */
    public String of(int length) {
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }

    @Override
    public String toString() {
        return name;
    }
}
