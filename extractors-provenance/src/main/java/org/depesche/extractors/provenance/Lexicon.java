package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depesche.core.article.Labelled;

/** All lexica of the module over one vocabulary, read when it is made. Immutable afterwards. */
final class Lexicon {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Agencies agencies = new Agencies(vocabulary);
    private final CreditWords words = new CreditWords(vocabulary);
    private final Dates dates = new Dates(words);
    private final Places places = new Places();
    private final Outlets outlets = new Outlets(vocabulary);
    private final CitationWords citations = new CitationWords(vocabulary);
    private final TrustSchemes schemes = new TrustSchemes(vocabulary);
    private final Set<String> paidRubrics = new HashSet<>();
    private final Set<String> paidLabels = new HashSet<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final PhraseIndex index;

    /** The lexica of this module, read on first use. */
    static Lexicon standard() {
        return Holder.STANDARD;
    }

    private static final class Holder {
        static final Lexicon STANDARD = new Lexicon();
    }

    Lexicon() {
        for (List<String> row : Table.read("paid-rubrics.tsv", 2)) {
            paidRubrics.add(row.get(0));
            if (row.get(1).isEmpty()) {
                paidLabels.add(row.get(0));
            }
        }
        for (List<String> row : Table.read("note-phrases.tsv", 6)) {
            phrases.add(new Phrase(
                    label(Phrase.Note.class, row.get(0)),
                    label(Phrase.Place.class, row.get(1)),
                    row.get(2).isEmpty() ? 0 : Integer.parseInt(row.get(2)),
                    row.get(3),
                    row.get(4),
                    new PhrasePattern(row.get(5), vocabulary)));
        }
        index = new PhraseIndex(phrases, vocabulary);
    }

    private static <E extends Enum<E> & Labelled> E label(Class<E> type, String label) {
        return Labelled.find(type, label)
                .orElseThrow(() -> new IllegalStateException(
                        "note-phrases.tsv: " + label + " is none of " + Labelled.labels(type)));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Agencies agencies() {
        return agencies;
    }

    CreditWords words() {
        return words;
    }

    Dates dates() {
        return dates;
    }

    Places places() {
        return places;
    }

    Outlets outlets() {
        return outlets;
    }

    CitationWords citations() {
        return citations;
    }

    TrustSchemes schemes() {
        return schemes;
    }

    /** Whether a name in lower case is one of a section that somebody pays for. */
    boolean isPaidRubric(String name) {
        return paidRubrics.contains(name);
    }

    /** Whether a line in lower case labels the article as paid for, and not a place for advertisements beside it. */
    boolean isPaidLabel(String line) {
        return paidLabels.contains(line);
    }

    List<Phrase> phrases() {
        return phrases;
    }

    /** Sets the places, in the list of all, of the phrases that may stand between two tokens. */
    void findCandidates(Tokens tokens, int from, int to, BitSet candidates) {
        index.find(tokens, from, to, vocabulary, candidates);
    }
}
