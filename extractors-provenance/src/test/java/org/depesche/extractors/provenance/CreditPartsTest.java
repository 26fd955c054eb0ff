package org.depesche.extractors.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.core.annotation.CreditPart;
import org.depesche.core.annotation.ProvenanceDetail.WireCredit;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditPartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quelle: ntv.de, ino/dpa|house ntv.de;initials ino;agency dpa",
                "(APA/red, 3.9.2015)|agency APA;desk red;date 3.9.2015",
                "© dpa-infocom, dpa:240516-99-53606/3|agency dpa-infocom;wire-key dpa:240516-99-53606/3",
                "Mit Material von dpa und AFP|agency dpa;agency AFP",
                "Foto: Cem Probe/dpa|person Cem Probe;agency dpa"
            })
    void everyPartHasItsPlace(String line, String parts) {
        String text = Signals.STORY + "\n\n" + line;

        assertThat(parts(Signals.in(text).only(Kind.AGENCY_CREDIT)))
                .extracting(part -> part.kind().label() + " " + part.span().in(text))
                .containsExactly(parts.split(";"));
    }

    @Test
    void aLineOfOnePartIsNotTakenApart() {
        ProvenanceSignal credit = Signals.in(Signals.STORY + "\n\n© AFP").only(Kind.AGENCY_CREDIT);

        assertThat(credit.detail().isEmpty()).isTrue();
    }

    @Test
    void aCreditInMetadataHasNoOffsetsInTheText() {
        Article article = Article.builder()
                .text(Signals.STORY)
                .metadata("meta:author", "ino/dpa")
                .metadata("json-ld:NewsArticle.image.creditText", "Foto: Cem Probe/AFP")
                .build();

        assertThat(parts(Signals.in(article).only(Kind.AGENCY_CREDIT))).isEmpty();
        assertThat(parts(Signals.in(article).only(Kind.IMAGE_CREDIT))).isEmpty();
    }

    private static List<CreditPart> parts(ProvenanceSignal signal) {
        return signal.detail() instanceof WireCredit credit ? credit.parts() : List.of();
    }
}
