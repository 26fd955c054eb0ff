package org.depesche.readers.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reads purposes off the names of an element, word by word: {@code article__body--premium}, {@code articleBody}, {@code ArticleBody_root__x1}. */
final class PurposeLexicon {

    private static final int LONGEST_NAMES = 400;
    private static final PurposeLexicon STANDARD = load("element-purposes.tsv");

    private final Map<String, Integer> purposes;

    private PurposeLexicon(Map<String, Integer> purposes) {
        this.purposes = purposes;
    }

    static PurposeLexicon standard() {
        return STANDARD;
    }

    private static PurposeLexicon load(String resource) {
        Map<String, Integer> purposes = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(PurposeLexicon.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    int bits = 0;
                    for (String purpose : line.substring(tab + 1).split(",")) {
                        bits |= Purpose.valueOf(purpose.toUpperCase(Locale.ROOT))
                                .bit();
                    }
                    purposes.put(line.substring(0, tab), bits);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PurposeLexicon(purposes);
    }

    /** The purposes that single words of the names and pairs of neighbouring words speak for, as {@link Purpose#bit()}s. */
    int purposes(String names) {
        int bits = 0;
        String before = "";
        int length = Math.min(names.length(), LONGEST_NAMES);
        int start = 0;
        for (int i = 0; i <= length; i++) {
            boolean ends = i == length || !Character.isLetter(names.charAt(i));
            boolean turns = !ends
                    && i > start
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (!ends && !turns) {
                continue;
            }
            if (i > start) {
                String word = names.substring(start, i).toLowerCase(Locale.ROOT);
                // three letters inside a run of mixed case are the hash of a style sheet more often than a word
                boolean inRun = turns || (start > 0 && Character.isLetter(names.charAt(start - 1)));
                bits |= inRun && word.length() <= 3 ? 0 : purposes.getOrDefault(word, 0);
                if (!before.isEmpty()) {
                    bits |= purposes.getOrDefault(before + word, 0);
                }
                before = word;
            }
            if (ends && i < length && Character.isWhitespace(names.charAt(i))) {
                before = "";
            }
            start = ends ? i + 1 : i;
        }
        return bits;
    }
}
