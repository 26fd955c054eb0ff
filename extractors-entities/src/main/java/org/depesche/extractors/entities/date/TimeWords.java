package org.depesche.extractors.entities.date;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.extractors.entities.data.DataFile;
import org.jspecify.annotations.Nullable;

/** The words of calendar and clock, by class. Immutable. */
final class TimeWords {

    /** No word of the list is longer. */
    static final int LONGEST = 40;

    private static final List<String> ADJECTIVE_ENDINGS = List.of("e", "en", "er", "es", "em");
    private static final int CLASSES = WordClass.values().length;

    static final TimeWords GERMAN = new TimeWords("time-words.tsv");

    private final Set<String> lasting = new LinkedHashSet<>();
    private final Map<String, @Nullable String[]> values = new HashMap<>();

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
        List<String> words = List.copyOf(values.keySet());
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

    private void putParts(String weekday, String number, List<String> words) {
        for (String word : words) {
            String part = value(WordClass.DAYPART, word);
            if (part != null) {
                put(weekday + word, WordClass.WEEKDAY_PART, number + part);
            }
        }
    }

    private void put(String word, WordClass kind, String value) {
        if (kind == WordClass.LASTING) {
            lasting.add(word);
        }
        values.computeIfAbsent(word, key -> new String[CLASSES])[kind.ordinal()] = value;
    }

    /** The value of a word in small letters, or null where it is not of the class. */
    @Nullable
    String value(WordClass kind, String word) {
        @Nullable String[] all = values.get(word);
        return all == null ? null : all[kind.ordinal()];
    }

    /** The unit that the end of a word from an offset on counts (<i>dreitägig</i>), or null. */
    @Nullable
    String lasting(String word, int from) {
        int length = word.length() - from;
        for (String each : lasting) {
            if (each.length() == length && word.endsWith(each)) {
                return value(WordClass.LASTING, each);
            }
        }
        return null;
    }

    /** The values of a word by the number of its class, or null where no class has it. */
    @Nullable
    String @Nullable [] values(String word) {
        return values.get(word);
    }

    static String small(String word) {
        return word.toLowerCase(Locale.GERMAN);
    }
}
