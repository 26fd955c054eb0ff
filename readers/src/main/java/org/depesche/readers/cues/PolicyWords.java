package org.depesche.readers.cues;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Words and addresses of links that lead to what an outlet binds itself to. Immutable and thread safe. */
public final class PolicyWords {

    private static final PolicyWords STANDARD = load("policy-links.tsv");

    private final List<String> words = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();

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
        for (String phrase : words) {
            if (text.contains(phrase)) {
                return true;
            }
        }
        for (String part : addresses) {
            if (address.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
