package org.depesche.extractors.provenance;

import java.util.List;

/** The lexicon of places where reports are filed: {@code places.tsv}. */
final class Places {

    private static final int WELL_KNOWN = 1;

    private final NameTrie names = new NameTrie();
    private final Vocabulary vocabulary;

    Places(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (List<String> row : Table.read("places.tsv", 2)) {
            names.add(row.get(0), row.get(1).equals("w") ? WELL_KNOWN : 0, vocabulary);
        }
    }

    /** The token after the longest place that begins at a token, or -1. */
    int end(Tokens tokens, int from, int to) {
        if (from >= to || !tokens.isCapital(from)) {
            return -1;
        }
        long found = names.longest(tokens, from, to, vocabulary);
        return found < 0 ? -1 : (int) found;
    }

    /** The token after the longest place that readers of German news know, or -1. */
    int endOfWellKnown(Tokens tokens, int from, int to) {
        if (from >= to || !tokens.isCapital(from)) {
            return -1;
        }
        long found = names.longest(tokens, from, to, vocabulary);
        return found < 0 || (found >>> 32) != WELL_KNOWN ? -1 : (int) found;
    }
}
