package org.example.money;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The words for currencies and large numbers. Immutable and thread safe.
 *
 * @param currencies ISO 4217 codes by the words and signs for them
 * @param scales powers of ten by the words for them
 * @param longest the number of UTF-16 units of the longest word
 */
record Lexicon(Map<String, String> currencies, Map<String, Integer> scales, int longest) {

    /** Reads the tables beside this class. */
    static Lexicon load() {
        Map<String, String> currencies = new HashMap<>();
        Map<String, Integer> scales = new HashMap<>();
        int longest = 0;
        for (String line : lines("money.tsv")) {
            if (line.startsWith("#")) {
                continue;
            }
            int first = line.indexOf('\t');
            int second = line.indexOf('\t', first + 1);
            String word = line.substring(first + 1, second);
            String value = line.substring(second + 1);
            if (line.startsWith("currency\t")) {
                currencies.put(word, value);
            } else {
                scales.put(word, Integer.valueOf(value));
            }
            longest = Math.max(longest, word.length());
        }
        return new Lexicon(Map.copyOf(currencies), Map.copyOf(scales), longest);
    }

    private static Iterable<String> lines(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
