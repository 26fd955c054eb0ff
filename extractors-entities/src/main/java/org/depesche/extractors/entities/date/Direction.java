package org.depesche.extractors.entities.date;

import java.util.HashMap;
import java.util.Map;
import org.depesche.extractors.entities.data.DataFile;
import org.depesche.extractors.entities.token.Words;

/** Whether a sentence looks back or ahead, by its verb forms. Immutable. */
final class Direction {

    static final Direction GERMAN = new Direction();

    private static final int WINDOW = 40;

    private final Map<String, Integer> forms = new HashMap<>();

    private Direction() {
        for (String[] row : DataFile.read("tense-words.tsv")) {
            forms.put(row[0], Integer.valueOf(row[1]));
        }
    }

    private static boolean participle(String text) {
        int prefix = text.indexOf("ge");
        return text.length() >= 6
                && prefix >= 0
                && prefix < text.length() - 4
                && prefix <= 6
                && (text.endsWith("t") || text.endsWith("en"))
                && (prefix == 0 || text.length() >= 9);
    }

    /** -1 back, 1 ahead, 0 where nothing tells. */
    int of(Words words, int word) {
        int first = word;
        while (first > 0 && word - first < WINDOW && !words.breakBefore(first)) {
            first--;
        }
        int limit = word + 1;
        while (limit < words.size() && limit - word < WINDOW && !words.breakBefore(limit)) {
            limit++;
        }
        int back = 0;
        int ahead = 0;
        int participles = 0;
        for (int at = first; at < limit; at++) {
            if (!words.lower(at)) {
                continue;
            }
            String text = words.text(at);
            Integer known = forms.get(text);
            if (known != null) {
                back += known < 0 ? 1 : 0;
                ahead += known > 0 ? 1 : 0;
            } else if (text.length() >= 5 && (text.endsWith("te") || text.endsWith("ten"))) {
                back++;
            } else if (participle(text)) {
                participles++;
            }
        }
        if (back > 0) {
            return -1;
        }
        return ahead > 0 ? 1 : participles > 0 ? -1 : 0;
    }
}
