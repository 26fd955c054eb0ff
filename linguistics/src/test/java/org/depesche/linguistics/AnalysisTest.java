package org.depesche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.core.article.Article;
import org.depesche.core.extractor.Settings;
import org.junit.jupiter.api.Test;

class AnalysisTest {

    @Test
    void joinsASeparatedParticleToItsVerb() {
        Analysis analysis = Analysis.of("Die Behörde teilte am Freitag die neuen Zahlen mit.", "de");

        assertThat(analysis.verbGroups().size()).isEqualTo(1);
        assertThat(analysis.verbGroups().lemma(0)).isEqualTo("mitteilen");
        assertThat(analysis.tokens().text(analysis.verbGroups().particle(0))).isEqualTo("mit");
    }

    @Test
    void tellsAnArticleFromARelativePronounAfterAComma() {
        Analysis article = Analysis.of("Die Sprecherin sagte, das Kabinett habe lange getagt.", "de");
        Analysis relative = Analysis.of("Das Kabinett, das gestern lange tagte, hat nichts beschlossen.", "de");

        assertThat(article.clauses().kind(1)).isEqualTo(ClauseKind.COMPLEMENT);
        assertThat(article.verbGroups().mood(1)).isEqualTo(Mood.SUBJUNCTIVE_I);
        assertThat(relative.clauses().kind(1)).isEqualTo(ClauseKind.RELATIVE);
        assertThat(relative.clauses().pieces(0)).isEqualTo(2);
        assertThat(relative.clauses().parent(1)).isZero();
    }

    @Test
    void givesSentencesAndWordsForALanguageWithoutAPack() {
        Analysis analysis = Analysis.of("Talon väki lähti. Sade jatkui.", "fi");

        assertThat(analysis.wordFormsKnown()).isFalse();
        assertThat(analysis.language()).isEqualTo("fi");
        assertThat(analysis.sentences().size()).isEqualTo(2);
        assertThat(analysis.tokens().text(1)).isEqualTo("väki");
        assertThat(analysis.clauses().size()).isZero();
    }

    @Test
    void isGivenToExtractorsByTheProvider() {
        Article article = Article.of("Es regnet.").withLanguage("de-AT");

        Analysis analysis = new LinguisticsProvider().create(Settings.none()).analyze(article);

        assertThat(analysis.language()).isEqualTo("de");
        assertThat(analysis.tokens().lemma(1)).isEqualTo("regnen");
    }

    @Test
    void aTextOfMoreTokensThanTwoBytesCountIsReadToItsEnd() {
        int sentences = 20_000;
        Analysis analysis = Analysis.of("Die Ministerin ging. ".repeat(sentences), "de");
        int last = analysis.tokens().size() - 2;

        assertThat(analysis.tokens().size()).isEqualTo(4 * sentences);
        assertThat(analysis.tokens().sentence(last)).isEqualTo(sentences - 1);
        assertThat(analysis.clauses().finiteVerb(analysis.clauses().of(last))).isEqualTo(last);
        assertThat(analysis.nounPhrases().head(analysis.nounPhrases().of(last - 1)))
                .isEqualTo(last - 1);
        assertThat(analysis.verbGroups().lemma(analysis.verbGroups().size() - 1))
                .isEqualTo("gehen");
    }
}
