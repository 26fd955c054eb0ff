package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.List;

/** The lexicon of newspapers, broadcasters and sites: {@code outlets.tsv}. */
final class Outlets {

    private final NameTrie names = new NameTrie();
    private final List<String> outlets = new ArrayList<>();
    private final Vocabulary vocabulary;

    Outlets(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (List<String> row : Table.read("outlets.tsv", 3)) {
            int value = outlets.size();
            outlets.add(row.get(0));
            names.add(row.get(0), value, vocabulary);
            Table.list(row.get(2)).forEach(form -> names.add(form, value, vocabulary));
        }
    }

    /** The longest name from a token on: its number in the high and the token after it in the low half; -1 where there is none. */
    long longest(Tokens tokens, int from, int to) {
        return names.longest(tokens, from, to, vocabulary);
    }

    String name(int number) {
        return outlets.get(number);
    }
}
