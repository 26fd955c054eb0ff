package org.depesche.extractors.entities.chain;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.depesche.extractors.entities.data.DataFile;

/** Small groups of words by which names and roles are told. Immutable. */
final class ChainWords {

    private final Map<String, Set<String>> groups = new HashMap<>();

    ChainWords() {
        for (String[] row : DataFile.read("chain-words.tsv")) {
            groups.computeIfAbsent(row[0], k -> new LinkedHashSet<>()).add(row[1]);
        }
    }

    /** The words of a group. */
    Set<String> group(String name) {
        return Collections.unmodifiableSet(groups.getOrDefault(name, Set.of()));
    }
}
