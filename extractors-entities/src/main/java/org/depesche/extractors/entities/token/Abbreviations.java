package org.depesche.extractors.entities.token;

import java.util.HashSet;
import java.util.Set;
import org.depesche.extractors.entities.data.DataFile;
import org.depesche.linguistics.Spellings;

/** Words whose full stop belongs to them. */
final class Abbreviations {

    static final Abbreviations STANDARD = new Abbreviations();

    private final Set<String> forms = new HashSet<>();
    private int longest;

    private Abbreviations() {
        for (String[] row : DataFile.read("abbreviations.tsv")) {
            forms.add(row[0]);
            longest = Math.max(longest, row[0].length());
        }
    }

    boolean contains(String text, int from, int to) {
        return to - from <= longest && forms.contains(Spellings.of(text, from, to));
    }

    /** Whether it is one with which a name can begin or go on: its full stop, set apart, is not the end of a sentence. */
    boolean titles(String text, int from, int to) {
        return Character.isUpperCase(text.charAt(from)) && (to - from == 1 || contains(text, from, to));
    }
}
