package org.depesche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NounPhrasesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Die neue Ministerin] traf [den Rat].",
                "[Die deutsche Bundeskanzlerin Ada Muster] reiste ab.",
                "[Anna von Muster] reiste nach [Berlin].",
                "[Er] gab [ihr] [das sehr alte Buch].",
                "[Zwölf Leute] kamen in [das kleine, graue Haus].",
                "[Die Hin- und Rückfahrt] dauerte [zwei Stunden].",
                "[Serbiens Präsident Bernd Probe] kam."
            })
    void areFlat(String marked) {
        Analysis analysis = Analysis.of(marked.replace("[", "").replace("]", ""), "de");
        NounPhrases phrases = analysis.nounPhrases();
        List<String> found = new ArrayList<>();
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            found.add(analysis.text()
                    .substring(
                            analysis.tokens().start(phrases.firstToken(phrase)),
                            analysis.tokens().end(phrases.endToken(phrase) - 1)));
        }
        List<String> expected = new ArrayList<>();
        for (int at = marked.indexOf('['); at >= 0; at = marked.indexOf('[', at + 1)) {
            expected.add(marked.substring(at + 1, marked.indexOf(']', at)));
        }

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void knowHeadNameAndDeterminer() {
        Analysis analysis = Analysis.of("Die deutsche Ministerin Ada Muster kam.", "de");
        NounPhrases phrases = analysis.nounPhrases();

        assertThat(analysis.tokens().text(phrases.head(0))).isEqualTo("Ministerin");
        assertThat(analysis.tokens().text(phrases.nameFirst(0))).isEqualTo("Ada");
        assertThat(phrases.nameEnd(0)).isEqualTo(phrases.nameFirst(0) + 2);
        assertThat(phrases.determiner(0)).isZero();
        assertThat(phrases.named(0)).isTrue();
        assertThat(phrases.pronoun(0)).isFalse();
        assertThat(phrases.cases(0)).contains(GrammaticalCase.NOMINATIVE).doesNotContain(GrammaticalCase.DATIVE);
        assertThat(phrases.mayBe(0, Gender.FEMININE)).isTrue();
        assertThat(phrases.mayBe(0, GrammaticalNumber.PLURAL)).isFalse();
    }

    @Test
    void hangAttributesAndAppositionsOnTheirNoun() {
        Analysis analysis = Analysis.of(
                "Ada Muster, die Präsidentin des Rates, kam mit dem Sprecher der Polizei von Hamburg.", "de");
        NounPhrases phrases = analysis.nounPhrases();

        assertThat(phrases.relation(1)).isEqualTo(NominalRelation.APPOSITION);
        assertThat(phrases.host(1)).isZero();
        assertThat(phrases.relation(2)).isEqualTo(NominalRelation.GENITIVE);
        assertThat(phrases.host(2)).isEqualTo(1);
        assertThat(analysis.tokens().text(phrases.fullEndToken(0) - 1)).isEqualTo("Rates");
        assertThat(phrases.relation(4)).isEqualTo(NominalRelation.GENITIVE);
        assertThat(phrases.relation(5)).isEqualTo(NominalRelation.PREPOSITIONAL);
        assertThat(analysis.tokens().text(phrases.preposition(3))).isEqualTo("mit");
    }

    @Test
    void knowTheirPostposition() {
        Analysis analysis = Analysis.of("Der Polizei zufolge wurde niemand verletzt.", "de");

        assertThat(analysis.tokens().text(analysis.nounPhrases().preposition(0)))
                .isEqualTo("zufolge");
        assertThat(analysis.clauses().subject(0)).isEqualTo(1);
    }
}
