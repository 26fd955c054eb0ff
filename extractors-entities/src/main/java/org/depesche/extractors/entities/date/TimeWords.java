package org.depesche.extractors.entities.date;

import java.util.List;
import java.util.Locale;
import org.depesche.extractors.entities.data.DataFile;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.FoldedWords;
import org.jspecify.annotations.Nullable;

/** The words of calendar and clock, by class. Immutable. */
final class TimeWords {

    /** No word of the list is longer. */
    static final int LONGEST = 40;

    private static final List<String> ADJECTIVE_ENDINGS = List.of("e", "en", "er", "es", "em");
    private static final int CLASSES = WordClass.values().length;

    static final TimeWords GERMAN = new TimeWords("time-words.tsv");

    private final FoldedWords<@Nullable String[]> values = new FoldedWords<>();

    private TimeWords(String file) {
        for (String[] row : DataFile.read(file)) {
            String word = row[0];
            WordClass kind = WordClass.of(row[1]);
            if (word.endsWith("~")) {
                String stem = word.substring(0, word.length() - 1);
                for (String ending : ADJECTIVE_ENDINGS) {
                    put(stem + ending, kind, row[2]);
                }
            } else {
                put(word, kind, row[2]);
            }
        }
        String[] words = values.words();
        for (String word : words) {
            int blank = word.indexOf(' ');
            if (blank > 0) {
                put(word.substring(0, blank), WordClass.HOLIDAY_START, "-");
            }
            String weekday = value(WordClass.WEEKDAY, word);
            if (weekday != null) {
                putParts(word, weekday, words);
            }
        }
    }

    private void putParts(String weekday, String number, String[] words) {
        for (String word : words) {
            String part = value(WordClass.DAYPART, word);
            if (part != null) {
                put(weekday + word, WordClass.WEEKDAY_PART, number + part);
            }
        }
    }

    private void put(String word, WordClass kind, String value) {
        @Nullable String[] all = values.get(word);
        if (all == null) {
            all = new String[CLASSES];
            values.put(word, all);
        }
        all[kind.ordinal()] = value;
    }

    /** The value of a word, or null where it is not of the class. */
    @Nullable
    String value(WordClass kind, String word) {
        return value(kind, word, 0, word.length());
    }

    /** The value of a stretch of a text, or null where it is not of the class. */
    @Nullable
    String value(WordClass kind, String text, int from, int to) {
        @Nullable String[] all = values.get(text, from, to);
        return all == null ? null : all[kind.ordinal()];
    }

    /** The unit that the end of a word from an offset on counts (<i>dreitägig</i>), or null. */
    @Nullable
    String lasting(String word, int from) {
        return value(WordClass.LASTING, word, from, word.length());
    }

    /** The values of a word by the number of its class, or null where no class has it. */
    @Nullable
    String @Nullable [] values(Words words, int word) {
        return values.get(words.text(), words.start(word), words.end(word));
    }

    /** Whether a word can end in a unit that it lasts: dreitägig, zweiwöchigen. */
    static boolean mayLast(Words words, int word) {
        int last = words.length(word) - 1;
        for (int g = last; g >= Math.max(1, last - 2); g--) {
            char c = words.charAt(word, g);
            if (c == 'g' || c == 'G') {
                char i = words.charAt(word, g - 1);
                return i == 'i' || i == 'I';
            }
        }
        return false;
    }

    static String small(String word) {
        return word.toLowerCase(Locale.GERMAN);
    }
}
