package org.depesche.extractors.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.core.annotation.ProvenanceDetail.MediaCitation;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.annotation.Quote;
import org.depesche.core.article.Article;
import org.depesche.core.article.Span;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.extractor.Extractor;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wie der „Spiegel“ am Montag berichtet, soll das Werk schließen.|Spiegel|Der Spiegel",
                "Das sagte die Ministerin der Deutschen Presse-Agentur.|Deutschen Presse-Agentur|Deutsche Presse-Agentur",
                "„Wir bauen um“, sagte er der „Bild“-Zeitung (Donnerstag).|Bild|Bild",
                "Unter Berufung auf die Nachrichtenagentur Reuters heißt es, der Kurs falle.|Reuters|Reuters",
                "Nach APA-Informationen war niemand verletzt.|APA|Austria Presse Agentur",
                "Der britischen Zeitung „Eastern Mail“ sagte sie, das sei falsch.|Eastern Mail|Eastern Mail",
                "Wie die „Nordzeitung“ berichtet, war es Brandstiftung.|Nordzeitung|Nordzeitung",
                "Laut FAZ prüft das Amt den Fall.|FAZ|Frankfurter Allgemeine Zeitung",
                "Einem Bericht des „Handelsblatts“ zufolge verkauft der Konzern.|Handelsblatts|Handelsblatt",
                "Dem „Tagesspiegel“ zufolge wird gebaut.|Tagesspiegel|Tagesspiegel",
                "Die Süddeutsche Zeitung schrieb, das Haus sei leer.|Süddeutsche Zeitung|Süddeutsche Zeitung"
            })
    void anOutletIsNamedAsTheSource(String sentence, String words, String outlet) {
        Signals signals = Signals.in(sentence);
        ProvenanceSignal citation = signals.only(Kind.MEDIA_CITATION);

        assertThat(signals.words(citation)).isEqualTo(words);
        assertThat(citation.detail()).isEqualTo(new MediaCitation(outlet, List.of()));
        assertThat(signals.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die BBC entlässt 500 Mitarbeiter.",
                "Das Blatt „Die Zeit“ hat einen neuen Chef.",
                "Er las die Zeit ab und sagte der Presse nichts.",
                "In der Welt von heute ist das Bild ein anderes, sagte der Maler.",
                "Das Lied „Stumme Post“ wurde am Abend gespielt, wie der Sänger sagte.",
                "Der Stern leuchtet heller als gedacht, heißt es am Institut."
            })
    void anOutletAsTopicOrAPlainWordIsNone(String sentence) {
        assertThat(Signals.in(sentence).of(Kind.MEDIA_CITATION)).isEmpty();
    }

    @Test
    void aCreditIsNoCitation() {
        Signals signals = Signals.in(Signals.STORY + " (dpa)");

        assertThat(signals.of(Kind.MEDIA_CITATION)).isEmpty();
    }

    @Test
    void theQuotesOfTheSentenceComeThroughTheOutlet() {
        String text = "„Wir bauen um“, sagte sie der Agentur AFP. „Später mehr“, rief sie auf dem Platz.";
        Quote first =
                Quote.builder("q1", Quote.Form.DIRECT, List.of(new Span(0, 14))).build();
        Quote second = Quote.builder("q2", Quote.Form.DIRECT, List.of(new Span(43, 56)))
                .build();
        Extraction extraction = Pipeline.builder()
                .extractor("citations", new CitationExtractor())
                .extractor("credits", new ProvenanceExtractor())
                .extractor("quotes", new FixedQuotes(List.of(first, second)))
                .build()
                .extract(Article.of(text));

        assertThat(extraction.failures()).isEmpty();
        assertThat(extraction.provenance())
                .extracting(ProvenanceSignal::detail)
                .containsExactly(new MediaCitation("Agence France-Presse", List.of("q1")));
    }

    private record FixedQuotes(List<Quote> quotes) implements Extractor<Quote> {

        @Override
        public Class<Quote> produces() {
            return Quote.class;
        }

        @Override
        public List<Quote> extract(ExtractionContext context) {
            return quotes;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "Wie der SWR berichtet, fehlen Lehrer.|SWR",
                "Sie sagte dem Redaktionsnetzwerk Deutschland (RND), das gehe nicht.|Redaktionsnetzwerk Deutschland",
                "Im Interview mit dem „Stern“ sprach sie von Fehlern.|Stern",
                "Im Gespräch mit der „Zeit“ nannte er Gründe.|Zeit",
                "Nach Informationen von NDR und WDR ermittelt der Staatsanwalt.|NDR WDR",
                "Nach Recherchen des „Spiegel“ war der Vertrag bekannt.|Spiegel",
                "Die „New York Times“ hatte zuerst darüber berichtet.|New York Times",
                "Zuvor hatte der „Musterhausener Anzeiger“ darüber berichtet.|Musterhausener Anzeiger",
                "Das berichtet der „Kurier“ in seiner Online-Ausgabe.|Kurier",
                "Er bestätigte der APA den Vorfall.|APA",
                "Wie die Nachrichtenagentur dpa erfuhr, wird verhandelt.|dpa",
                "Gegenüber dem „Standard“ wollte sie nichts sagen.|Standard",
                "Laut einem Bericht der „Washington Post“ ist der Plan alt.|Washington Post",
                "Die Agentur Bloomberg meldete, die Bank verkaufe.|Bloomberg",
                "Dem Sender CNN sagte er, das sei falsch.|CNN",
                "Der Nachrichtenagentur AFP zufolge starben zwei Menschen.|AFP",
                "Unter Verweis auf den „Guardian“ hieß es, der Vertrag sei geplatzt.|Guardian",
            })
    void aSourceIsNamedInManyWays(String sentence, String words) {
        Signals signals = Signals.in(sentence);

        assertThat(signals.of(Kind.MEDIA_CITATION))
                .as(sentence)
                .extracting(signals::words)
                .satisfies(found -> assertThat(String.join(" ", found)).isEqualTo(words));
    }
}
