package org.depesche.extractors.entities.chain;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.depesche.extractors.entities.data.DataFile;

/** Small groups of words by which names and roles are told. Immutable. */
final class ChainWords {

    private final Map<String, Set<String>> groups = new HashMap<>();

    private ChainWords() {
        for (String[] row : DataFile.read("chain-words.tsv")) {
            groups.computeIfAbsent(row[0], k -> new LinkedHashSet<>()).add(row[1]);
        }
        groups.replaceAll((name, words) -> Collections.unmodifiableSet(words));
    }

    private static final class German {
        private static final ChainWords WORDS = new ChainWords();
    }

    /** The groups of the data file, read once. */
    static ChainWords german() {
        return German.WORDS;
    }

    /** The words of a group that the file has. */
    Set<String> group(String name) {
        return Objects.requireNonNull(groups.get(name), name);
    }
}
