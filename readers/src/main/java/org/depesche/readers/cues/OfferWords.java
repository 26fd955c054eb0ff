package org.depesche.readers.cues;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Words with which an outlet offers something: subscriptions, newsletters, accounts, apps, other stories. Immutable and thread safe. */
public final class OfferWords {

    private static final OfferWords STANDARD = load("offer-words.tsv");

    private final Set<String> words;
    private final int longest;

    private OfferWords(Set<String> words) {
        this.words = words;
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * The words that ship with the readers.
     *
     * @return words of German, English and some neighbouring languages
     */
    public static OfferWords standard() {
        return STANDARD;
    }

    private static OfferWords load(String resource) {
        Set<String> words = new HashSet<>();
        try (InputStream in = Objects.requireNonNull(OfferWords.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    words.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OfferWords(words);
    }

    /**
     * How many of these words stand in a text.
     *
     * @param text lower-case words divided by single blanks
     * @return the number, repetitions counted
     */
    public int count(String text) {
        int count = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                int length = i - start;
                count += length > 2 && length <= longest && words.contains(text.substring(start, i)) ? 1 : 0;
                start = i + 1;
            }
        }
        return count;
    }
}
