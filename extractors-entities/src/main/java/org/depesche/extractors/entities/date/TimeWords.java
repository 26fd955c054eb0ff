package org.depesche.extractors.entities.date;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.depesche.extractors.entities.data.DataFile;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** The words of calendar and clock. Immutable. */
final class TimeWords {

    private static final int LONGEST = 40;

    static final TimeWords GERMAN = new TimeWords();

    private final Map<String, Map<String, String>> byClass = new HashMap<>();

    private TimeWords() {
        for (String[] row : DataFile.read("time-words.tsv")) {
            byClass.computeIfAbsent(row[1], k -> new HashMap<>()).put(row[0], row[2]);
        }
    }

    /** The value of a word in small letters, or null where it is not of the class. */
    @Nullable
    String value(String kind, String word) {
        return byClass.getOrDefault(kind, Map.of()).get(word);
    }

    static String small(Words words, int word) {
        return word < 0 || word >= words.size() || words.length(word) > LONGEST
                ? ""
                : words.text(word).toLowerCase(Locale.GERMAN);
    }
}
