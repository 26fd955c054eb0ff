package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The lexicon of newspapers, broadcasters and sites: {@code outlets.tsv}. */
final class Outlets {

    private final NameTrie names = new NameTrie();
    private final List<String> outlets = new ArrayList<>();
    private final BitSet commonWords = new BitSet();
    private final Vocabulary vocabulary;

    Outlets(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (List<String> row : Table.read("outlets.tsv", 3)) {
            int value = outlets.size();
            outlets.add(row.get(0));
            if (row.get(1).equals("w")) {
                commonWords.set(value);
            }
            add(row.get(0), value);
            Table.list(row.get(2)).forEach(form -> add(form, value));
        }
    }

    /** Adds a form and, where it is one word, its genitive. */
    private void add(String form, int value) {
        names.add(form, value, vocabulary);
        if (form.indexOf(' ') < 0 && Character.isLowerCase(form.charAt(form.length() - 1)) && !form.endsWith("s")) {
            names.add(form + "s", value, vocabulary);
        }
    }

    /** The longest name from a token on: its number in the high and the token after it in the low half; -1 where there is none. */
    long longest(Tokens tokens, int from, int to) {
        return names.longest(tokens, from, to, vocabulary);
    }

    /** Whether the name is a common word too, so that it needs marks or a word beside it. */
    boolean isCommonWord(int number) {
        return commonWords.get(number);
    }

    String name(int number) {
        return outlets.get(number);
    }
}
