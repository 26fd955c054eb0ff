package org.depesche.linguistics.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.depesche.linguistics.Analysis;
import org.depesche.linguistics.PartOfSpeech;
import org.junit.jupiter.api.Test;

class EnglishWordsTest {

    private static final String TEXT = "“The dike holds”, said Mr. Muster at 6 a.m. in Husum.";

    private static List<String> lemmas(Analysis analysis) {
        List<String> lemmas = new ArrayList<>();
        for (int token = 0; token < analysis.tokens().size(); token++) {
            lemmas.add(analysis.tokens().lemma(token));
        }
        return lemmas;
    }

    @Test
    void givesWordsSentencesAndMarks() {
        Analysis analysis = new EnglishWords().analyze(TEXT, new int[0]);

        assertThat(analysis.language()).isEqualTo("en");
        assertThat(analysis.wordFormsKnown()).isTrue();
        assertThat(analysis.sentences().size()).isEqualTo(1);
        assertThat(analysis.marks().size()).isEqualTo(1);
        assertThat(lemmas(analysis)).contains("hold", "say", "the");
        assertThat(analysis.tokens().partOfSpeech(1)).isEqualTo(PartOfSpeech.DET);
    }

    @Test
    void leavesUnknownWordsAsTheyStand() {
        assertThat(lemmas(new EnglishWords().analyze("Sluices everywhere!", new int[0])))
                .containsExactly("Sluices", "everywhere", "!");
    }
}
