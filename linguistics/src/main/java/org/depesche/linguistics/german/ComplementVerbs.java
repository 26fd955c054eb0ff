package org.depesche.linguistics.german;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Verbs that take a clause without a conjunction. Immutable. */
final class ComplementVerbs {

    private final Set<String> lemmas;

    private ComplementVerbs(Set<String> lemmas) {
        this.lemmas = lemmas;
    }

    static ComplementVerbs load() {
        Set<String> lemmas = new HashSet<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(GermanData.resource("complement-verbs.tsv"), StandardCharsets.UTF_8))) {
            String line;
            while ((line = reader.readLine()) != null) {
                if (!line.startsWith("#")) {
                    lemmas.addAll(Arrays.asList(line.split(" ", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ComplementVerbs(lemmas);
    }

    boolean contains(String lemma) {
        return lemmas.contains(lemma);
    }
}
