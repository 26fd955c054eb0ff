package org.depesche.readers.cues;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** Words and addresses of links that lead to what an outlet binds itself to. Immutable and thread safe. */
public final class PolicyWords {

    private static final PolicyWords STANDARD = load("policy-links.tsv");

    private final Phrases words = new Phrases();
    private final Phrases addresses = new Phrases();

    private PolicyWords() {}

    /**
     * The words that ship with the readers.
     *
     * @return German, English, French, Spanish and Italian words
     */
    public static PolicyWords standard() {
        return STANDARD;
    }

    private static PolicyWords load(String resource) {
        PolicyWords all = new PolicyWords();
        try (InputStream in = Objects.requireNonNull(PolicyWords.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    (line.startsWith("words") ? all.words : all.addresses).add(line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /**
     * Whether a link leads to a policy or a trust mark.
     *
     * @param text its words in lower case
     * @param address its address in lower case
     * @return true if one of them says so
     */
    public boolean speaksOfPolicy(String text, String address) {
        return words.occurIn(text) || addresses.occurIn(address);
    }

    /** Phrases by their first characters, so that a text is walked over once. */
    private static final class Phrases {

        private static final int PLACES = 64;

        private final String[][] byFirst = new String[PLACES][0];

        void add(String phrase) {
            int place = phrase.charAt(0) % PLACES;
            String[] before = byFirst[place];
            String[] more = Arrays.copyOf(before, before.length + 1);
            more[before.length] = phrase;
            byFirst[place] = more;
        }

        boolean occurIn(String text) {
            for (int i = 0; i < text.length(); i++) {
                for (String phrase : byFirst[text.charAt(i) % PLACES]) {
                    if (text.startsWith(phrase, i)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
