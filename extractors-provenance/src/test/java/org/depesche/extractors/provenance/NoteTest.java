package org.depesche.extractors.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.depesche.core.annotation.ProvenanceDetail.Reference;
import org.depesche.core.annotation.ProvenanceDetail.Revision;
import org.depesche.core.annotation.ProvenanceDetail.Sponsorship;
import org.depesche.core.annotation.ProvenanceDetail.TrustMark;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.article.Article;
import org.depesche.core.article.Link;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "correction|Korrektur: In einer früheren Version hieß es, die Brücke sei von 1901.",
                "correction|Anmerkung der Redaktion: Wir hatten die Länge der Brücke falsch angegeben und das korrigiert.",
                "correction|In einer ersten Fassung dieses Textes stand ein falscher Name.",
                "correction|An earlier version of this article misstated the age of the bridge.",
                "update|Aktualisiert am 28. April 2023, 20:22 Uhr",
                "update|Stand: 28.04.2023, 16:11 Uhr",
                "update|Last updated: August 8",
                "update|Dieser Artikel wurde am Abend um die Stellungnahme der Stadt ergänzt.",
                "editorial-policy|So arbeitet die Redaktion",
                "editorial-policy|Redaktionelle Richtlinien",
                "editorial-policy|Hier lesen Sie, wie wir mit Fehlern umgehen und woher unsere Inhalte stammen.",
                "ai-disclosure|Dieser Text wurde mit Hilfe von KI übersetzt und von der Redaktion geprüft.",
                "ai-disclosure|Dieser Beitrag wurde mit künstlicher Intelligenz erstellt.",
                "ai-disclosure|Dies ist eine maschinelle Übersetzung eines Beitrags aus dem Englischen.",
                "ai-disclosure|KI-generierte Zusammenfassung",
                "correction|Hinweis der Redaktion: In einer ersten Fassung stand ein anderer Tag. Das war falsch.",
                "ai-disclosure|Dieser Text ist mithilfe von ChatGPT entstanden.",
                "trust-mark|Wir unterliegen dem Pressekodex des Deutschen Presserats.",
                "sponsored|Advertorial",
                "sponsored|In Zusammenarbeit mit Kraftwerk Nord",
                "sponsored|Dieser Artikel enthält Affiliate-Links.",
                "paywall|Jetzt weiterlesen mit Bote plus",
                "paywall|Dieser Artikel ist nur für Abonnenten.",
                "teaser|Mehr aktuelle News",
                "teaser|Lesen Sie auch: Wie die Nordbrücke gebaut wurde",
                "republished|Aus dem Englischen von Dora Dritte",
                "republished|Dieser Text erschien zuerst im Beispielstädter Kurier.",
                "copyright|© 2024 Musterhausener Bote. Alle Rechte vorbehalten."
            })
    void aNoteIsKnownByItsPhrase(String kind, String note) {
        Signals signals = Signals.inBlocks(Signals.STORY, note);
        Kind expected = Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));

        assertThat(signals.all()).extracting(signal -> signal.kind()).containsOnly(expected);
        assertThat(signals.only(expected).because()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Künstliche Intelligenz verändert die Schulen, sagt die Rektorin. Dieser Wandel wurde lange übersehen, auch von KI-Firmen.",
                "Der Lehrer erkannte sofort, dass die Klassenarbeit von einer KI geschrieben worden war, und ließ sie wiederholen.",
                "Das KI-generierte Foto zeigt den Politiker in einem Boot. Es verbreitete sich am Montag rasend schnell im Netz.",
                "Die Anzeige gegen den Autofahrer wurde zurückgezogen, teilte die Polizei am Dienstag mit.",
                "Die Korrektur an den Börsen dauert nach Ansicht von Fachleuten noch einige Wochen, vielleicht sogar Monate.",
                "Das Update für die Telefone kommt im Herbst und bringt nach Angaben des Herstellers neue Funktionen.",
                "Der Verein spielt in Zusammenarbeit mit der Schule ein Turnier, an dem zwölf Klassen teilnehmen wollen."
            })
    void aTopicIsNoNote(String sentence) {
        Signals signals = Signals.inBlocks(Signals.STORY, sentence, Signals.STORY);

        assertThat(signals.all()).isEmpty();
    }

    @Test
    void aMarkThatStandsTwiceCountsOnce() {
        Signals signals = Signals.inBlocks(Signals.STORY, "JTI zertifiziert JTI zertifiziert", "JTI zertifiziert");

        assertThat(signals.words(Kind.TRUST_MARK)).containsExactly("JTI zertifiziert JTI zertifiziert");
        assertThat(signals.only(Kind.TRUST_MARK).detail()).isEqualTo(new TrustMark("jti", null));
    }

    @Test
    void aPolicyParagraphThatNamesASchemeIsAPolicy() {
        Signals signals = Signals.inBlocks(
                Signals.STORY,
                "„So arbeitet die Redaktion“ sagt, worüber wir berichten. Wir folgen den Richtlinien der Journalism Trust Initiative.");

        assertThat(signals.of(Kind.EDITORIAL_POLICY)).hasSize(1);
        assertThat(signals.of(Kind.TRUST_MARK)).isEmpty();
    }

    @Test
    void aRevisionHasItsDate() {
        Signals signals = Signals.inBlocks(Signals.STORY, "Aktualisiert am 28. April 2023, 20:22 Uhr");

        assertThat(signals.only(Kind.UPDATE).detail()).isEqualTo(new Revision("2023-04-28"));
    }

    @Test
    void aSponsorIsNamedWhereTheLabelNamesHim() {
        Signals signals = Signals.inBlocks("In Zusammenarbeit mit Kraftwerk Nord", Signals.STORY);

        assertThat(signals.only(Kind.SPONSORED).detail()).isEqualTo(new Sponsorship("Kraftwerk Nord"));
    }

    @Test
    void aTranslationOfTheOutletsOwnStoryIsNoRepublication() {
        String note = "Übersetzung: Bote Nord";
        String text = Signals.STORY + "\n\n" + note;
        int start = text.length() - "Bote Nord".length();
        Article.Builder article = Article.builder()
                .text(text)
                .url("https://fakten.bote.example/bruecke")
                .link(new Link(new Span(start, text.length()), "https://www.bote.example/nord"));
        Article elsewhere = article.url("https://www.kurier.example/bruecke").build();
        Article own = article.url("https://fakten.bote.example/bruecke").build();

        assertThat(Signals.in(own).of(Kind.REPUBLISHED)).isEmpty();
        assertThat(Signals.in(elsewhere).of(Kind.REPUBLISHED)).hasSize(1);
    }

    @Test
    void aNoteTakesTheAddressOfItsLink() {
        String note = "So arbeitet die Redaktion";
        String text = Signals.STORY + "\n\n" + note;
        Article article = Article.builder()
                .text(text)
                .link(new Link(
                        new Span(text.length() - note.length(), text.length()), "https://bote.example/so-arbeiten-wir"))
                .build();

        assertThat(Signals.in(article).only(Kind.EDITORIAL_POLICY).detail())
                .isEqualTo(new Reference("https://bote.example/so-arbeiten-wir"));
    }

    @Test
    void aSectionOfTeasersIsATeaser() {
        Article.Builder page = Article.builder();
        page.append(SectionKind.PARAGRAPH, Signals.STORY);
        page.append(SectionKind.TEASER, "Als die Nordbrücke noch aus Holz war");

        assertThat(Signals.in(page.build()).words(Kind.TEASER)).containsExactly("Als die Nordbrücke noch aus Holz war");
    }

    @Test
    void theLabelOfAnAdvertisementBesideTheArticleIsNotTheArticles() {
        Article.Builder page = Article.builder();
        page.append(SectionKind.KICKER, "Anzeige");
        page.append(SectionKind.PARAGRAPH, Signals.STORY);

        assertThat(Signals.in(page.build()).of(Kind.SPONSORED)).isEmpty();
    }
}
