package org.depesche.extractors.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseIndexTest {

    private final Lexicon lexicon = new Lexicon();

    /** A text that a pattern of the lexicon matches: the first of its alternatives each, the optional ones left out. */
    private static String example(String pattern) {
        StringBuilder text = new StringBuilder();
        for (String part : pattern.split(" ", -1)) {
            if (part.length() > 2 && part.startsWith("[")) {
                continue;
            }
            String first = part.split("\\|", -1)[0];
            String word =
                    first.equals("*") ? "irgend etwas" : first.equals("#") ? "3" : first.equals("+") ? "Wort" : first;
            text.append(text.isEmpty() ? "" : " ").append(word.endsWith("~") ? word.replace('~', 'e') : word);
        }
        return text.toString();
    }

    @Test
    void whatAPhraseMatchesHoldsOneOfItsKeyWords() {
        List<List<String>> rows = Table.read("note-phrases.tsv", 6);

        for (int i = 0; i < rows.size(); i++) {
            Tokens tokens = Tokens.of("Ein Satz. " + example(rows.get(i).get(5)), lexicon.vocabulary());
            assertThat(candidates(tokens).get(i)).as(rows.get(i).get(5)).isTrue();
        }
    }

    @Test
    void mostPhrasesAreOutOfQuestionInAnOrdinarySentence() {
        Tokens tokens = Tokens.of(Signals.STORY, lexicon.vocabulary());

        assertThat(candidates(tokens).cardinality())
                .isLessThan(lexicon.phrases().size() / 4);
    }

    @Test
    void nothingIsLeftOfTheStretchBefore() {
        Tokens note = Tokens.of("Dieser Text wurde mit Hilfe von KI erstellt. Anzeige", lexicon.vocabulary());
        Tokens story = Tokens.of(Signals.STORY, lexicon.vocabulary());
        BitSet candidates = candidates(note);
        lexicon.findCandidates(story, 0, story.size(), candidates);

        assertThat(candidates).isEqualTo(candidates(story)).isNotEqualTo(candidates(note));
    }

    private BitSet candidates(Tokens tokens) {
        BitSet candidates = new BitSet();
        lexicon.findCandidates(tokens, 0, tokens.size(), candidates);
        return candidates;
    }
}
