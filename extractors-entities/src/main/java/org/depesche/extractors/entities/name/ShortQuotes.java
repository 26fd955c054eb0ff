package org.depesche.extractors.entities.name;

import java.util.Arrays;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Reserve;

/** Words between marks that stand close together: a title, a name, or a few words that somebody said. Not thread safe. */
final class ShortQuotes {

    private static final int LONGEST = 8;
    private static final String OPENING = "\"„»«“‚›‹'”";
    private static final String CLOSING = "\"“”«»‘’‹›'";

    /** How many words and signs stand between the marks around a word; 0 outside. */
    byte[] length = new byte[0];

    /** The place of a word between the marks, from 1. */
    byte[] place = new byte[0];

    /** Turns to another text. */
    void read(Words words) {
        if (Reserve.unfit(length.length, words.size())) {
            length = new byte[Reserve.room(words.size())];
            place = new byte[length.length];
        }
        Arrays.fill(length, 0, words.size(), (byte) 0);
        Arrays.fill(place, 0, words.size(), (byte) 0);
        int word = 0;
        while (word < words.size()) {
            int close = mark(words, word, OPENING) ? closing(words, word) : -1;
            if (close < 0) {
                word++;
                continue;
            }
            for (int inside = word + 1; inside < close; inside++) {
                length[inside] = (byte) (close - word - 1);
                place[inside] = (byte) (inside - word);
            }
            word = close + 1;
        }
    }

    /** The mark that closes what this one opens, if a capital letter or number follows it and no sentence ends on the way; or -1. */
    private static int closing(Words words, int open) {
        if (!words.capitalised(open + 1) && !words.number(open + 1)) {
            return -1;
        }
        char wanted = partner(words.charAt(open, 0));
        for (int word = open + 2; word < Math.min(words.size(), open + LONGEST + 2); word++) {
            if (words.paragraphStart(word)) {
                return -1;
            }
            if (mark(words, word, CLOSING)
                    && (words.charAt(word, 0) == wanted || (wanted == '“' && words.is(word, '”')))) {
                return word;
            }
        }
        return -1;
    }

    private static boolean mark(Words words, int word, String marks) {
        return words.sign(word) && words.length(word) == 1 && marks.indexOf(words.charAt(word, 0)) >= 0;
    }

    private static char partner(char open) {
        return switch (open) {
            case '„' -> '“';
            case '»' -> '«';
            case '«' -> '»';
            case '“' -> '”';
            case '‚' -> '‘';
            case '›' -> '‹';
            case '‹' -> '›';
            default -> open;
        };
    }
}
