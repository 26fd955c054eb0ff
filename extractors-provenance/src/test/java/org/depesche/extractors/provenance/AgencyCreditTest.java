package org.depesche.extractors.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.core.annotation.ProvenanceDetail;
import org.depesche.core.annotation.ProvenanceDetail.WireCredit;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.annotation.ProvenanceSignal.Scope;
import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyCreditTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "© AFP|afp",
                "(dpa)|dpa",
                "SDA/sep|keystone-sda",
                "Quelle: ntv.de, ino/dpa|dpa",
                "(APA/red, 3.9.2015)|apa",
                "(APA; 3.9.2015)|apa",
                "© dpa-infocom, dpa:240516-99-53606/3|dpa",
                "Mit Material von dpa und AFP|dpa afp",
                "Mit Informationen der Nachrichtenagenturen epd und KNA.|epd kna",
                "With files from The Associated Press|ap",
                "APA/dpa/Reuters|apa dpa reuters",
                "Quelle: Katholische Nachrichten-Agentur (KNA)|kna",
                "dpa/AFP/Reuters/red|dpa afp reuters",
                "Quelle: sid|sid",
                "edp|epd",
                "APAReuters|apa reuters",
                "Dieser Text basiert auf Meldungen der Nachrichtenagentur AFP.|afp"
            })
    void aLineAfterTheStoryNamesTheAgenciesOfTheText(String line, String agencies) {
        Signals signals = Signals.inBlocks(Signals.STORY, line);

        assertThat(signals.agencies(Scope.TEXT)).containsExactly(agencies.split(" "));
        assertThat(signals.words(Kind.AGENCY_CREDIT)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"© AFP", "SDA/sep", "(dpa)", "Quelle: Reuters", "dpa"})
    void aCreditFollowsTheLastSentenceOfTheLastParagraph(String credit) {
        Signals signals = Signals.in(Signals.STORY + "  " + credit);

        assertThat(signals.words(Kind.AGENCY_CREDIT)).containsExactly(credit);
    }

    @Test
    void theCreditLineIsTakenApart() {
        WireCredit credit = credit("Quelle: ntv.de, ino/dpa");

        assertThat(credit.house()).isEqualTo("ntv.de");
        assertThat(credit.initials()).containsExactly("ino");

        WireCredit dated = credit("(APA/red, 3.9.2015)");

        assertThat(dated.desk()).isEqualTo("red");
        assertThat(dated.date()).isEqualTo("2015-09-03");
    }

    @Test
    void aWireKeyBecomesAUrn() {
        WireCredit credit = credit("© dpa-infocom, dpa:240516-99-53606/3");

        assertThat(credit.wireId()).isEqualTo("dpa:240516-99-53606/3");
        assertThat(credit.urn()).isEqualTo("urn:newsml:dpa.com:20090101:240516-99-53606");
    }

    private static WireCredit credit(String line) {
        ProvenanceDetail detail =
                Signals.inBlocks(Signals.STORY, line).only(Kind.AGENCY_CREDIT).detail();
        assertThat(detail).isInstanceOf(WireCredit.class);
        return (WireCredit) detail;
    }

    @Test
    void aDatedBracketAmidAFlatTextEndsTheStoryBeforeItsTables() {
        Signals signals = Signals.in(
                "Am Ende stand es unentschieden. (APA, 18.3.2016) Tabelle: 1. Nordstadt 40 Punkte, 2. Weststadt 38");

        assertThat(signals.words(Kind.AGENCY_CREDIT)).containsExactly("(APA, 18.3.2016)");
    }

    @Test
    void aBracketThatNobodyClosedIsReadToTheEnd() {
        Signals signals = Signals.in(Signals.STORY + " (APA, 23.4.2016=");

        assertThat(signals.agencies(Scope.TEXT)).containsExactly("apa");
    }

    @Test
    void agenciesWithoutNamesAreACreditWithoutAgencies() {
        ProvenanceSignal credit =
                Signals.inBlocks(Signals.STORY, "Mit Agenturmaterial.").only(Kind.AGENCY_CREDIT);

        assertThat(credit.agencies()).isEmpty();
        assertThat(credit.scope()).isEqualTo(Scope.TEXT);
        assertThat(credit.because()).contains("agencies-unnamed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das sagte die Bürgermeisterin der Deutschen Presse-Agentur am Abend.",
                "Nach Informationen der Nachrichtenagentur Reuters prüft der Konzern einen Verkauf.",
                "Auf APA-Anfrage wollte das Amt dazu nichts sagen.",
                "Zuvor hatte Pakistan Tehreek-e-Insaf (PTI) die Wahl gewonnen.",
                "Gewonnen hat die Arbeitsgemeinschaft für Politik (AFP). Danach feierte sie.",
                "Die Agentur AFP feiert ihren Geburtstag.",
                "BRÜCKE BLEIBT ZU, AP VERLIERT",
                "Quelle des Flusses ist ein Teich im Wald.",
            })
    void namesInRunningTextAreNoCredit(String sentence) {
        Signals signals = Signals.inBlocks(Signals.STORY, sentence, Signals.STORY);

        assertThat(signals.of(Kind.AGENCY_CREDIT)).isEmpty();
    }

    @Test
    void satireThatMimicsAnAgencyIsNone() {
        Signals signals = Signals.in(
                "Kiel (dpo) - Das Meer ist ab heute ein See. Das teilte das Amt für Gewässer am Montag lachend mit.");

        assertThat(signals.of(Kind.AGENCY_CREDIT)).isEmpty();
    }

    @Test
    void theSourceUnderAPictureSpeaksOfThePicture() {
        Article.Builder page = Article.builder();
        page.append(SectionKind.CAPTION, "Die gesperrte Brücke am Morgen.");
        page.append(SectionKind.OTHER, "Quelle: dpa");
        page.append(SectionKind.PARAGRAPH, Signals.STORY);
        Signals signals = Signals.in(page.build());

        assertThat(signals.agencies(Scope.IMAGE)).containsExactly("dpa");
        assertThat(signals.agencies(Scope.TEXT)).isEmpty();
    }

    @Test
    void theCreditOfATeaserIsNotTheArticles() {
        Article.Builder page = Article.builder();
        page.append(SectionKind.PARAGRAPH, Signals.STORY);
        page.append(SectionKind.TEASER, "Stau auf der Autobahn: Von Dora Dritte, dpa");

        assertThat(Signals.in(page.build()).of(Kind.AGENCY_CREDIT)).isEmpty();
    }

    @Test
    void anAgencyInTheBylineSlotIsACreditAndNobodysName() {
        Article.Builder page = Article.builder();
        page.append(SectionKind.BYLINE, "AFP");
        page.append(SectionKind.PARAGRAPH, Signals.STORY);
        Signals signals = Signals.in(page.build());

        assertThat(signals.agencies(Scope.TEXT)).isEqualTo(List.of("afp"));
        assertThat(signals.of(Kind.BYLINE)).isEmpty();
    }

    @Test
    void lettersOfAButtonAreNoAgency() {
        Article.Builder page = Article.builder();
        page.append(SectionKind.CREDIT, "AA");
        page.append(SectionKind.PARAGRAPH, Signals.STORY);

        assertThat(Signals.in(page.build()).of(Kind.AGENCY_CREDIT)).isEmpty();
    }
}
