package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The lexicon of words around outlets that are cited: {@code citation-words.tsv}. */
final class CitationWords {

    private final List<String> endings = new ArrayList<>();
    private int[] classes = new int[0];

    CitationWords(Vocabulary vocabulary) {
        for (List<String> row : Table.read("citation-words.tsv", 2)) {
            CitationWord kind = CitationWord.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            if (kind == CitationWord.ENDING) {
                endings.addAll(Table.list(row.get(1)));
                continue;
            }
            for (String form : Table.list(row.get(1))) {
                int word = vocabulary.add(form);
                if (word >= classes.length) {
                    classes = Arrays.copyOf(classes, Math.max(word + 1, classes.length * 2));
                }
                classes[word] |= 1 << kind.ordinal();
            }
        }
    }

    boolean is(int word, CitationWord kind) {
        return word < classes.length && (classes[word] & 1 << kind.ordinal()) != 0;
    }

    /** Whether a word ends as names of newspapers do. */
    boolean endsLikeAnOutlet(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(folded::endsWith);
    }
}
