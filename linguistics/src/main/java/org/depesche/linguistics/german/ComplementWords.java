package org.depesche.linguistics.german;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Verbs and nouns that take a clause without a conjunction. Immutable. */
final class ComplementWords {

    private final Set<String> lemmas;
    private final Set<String> nouns;

    private ComplementWords(Set<String> lemmas, Set<String> nouns) {
        this.lemmas = lemmas;
        this.nouns = nouns;
    }

    static ComplementWords load() {
        return new ComplementWords(words("complement-verbs.tsv"), words("complement-nouns.tsv"));
    }

    private static Set<String> words(String resource) {
        Set<String> words = new HashSet<>();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(GermanData.resource(resource), StandardCharsets.UTF_8))) {
            String line;
            while ((line = reader.readLine()) != null) {
                if (!line.startsWith("#")) {
                    words.addAll(Arrays.asList(line.split(" ", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    boolean containsNoun(String lemma) {
        return nouns.contains(lemma);
    }

    boolean contains(String lemma) {
        return lemmas.contains(lemma);
    }
}
