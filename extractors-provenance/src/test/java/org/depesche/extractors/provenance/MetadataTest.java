package org.depesche.extractors.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.core.annotation.Evidence;
import org.depesche.core.annotation.ProvenanceDetail.Contradiction;
import org.depesche.core.annotation.ProvenanceDetail.Reference;
import org.depesche.core.annotation.ProvenanceDetail.TrustMark;
import org.depesche.core.annotation.ProvenanceDetail.WireCredit;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.annotation.ProvenanceSignal.Scope;
import org.depesche.core.article.Article;
import org.depesche.core.article.MetadataField;
import org.depesche.core.article.Moment;
import org.junit.jupiter.api.Test;

class MetadataTest {

    private static Signals with(String... pathsAndValues) {
        Article.Builder article = Article.builder().text(Signals.STORY).url("https://bote.example/bruecke");
        for (int i = 0; i < pathsAndValues.length; i += 2) {
            article.metadata(pathsAndValues[i], pathsAndValues[i + 1]);
        }
        return Signals.in(article.build());
    }

    @Test
    void anAgencyAsAuthorIsACreditAndAFlagWhereItIsTypedAsAPerson() {
        Signals signals = with("json-ld:NewsArticle.author.@type", "Person", "json-ld:NewsArticle.author.name", "dpa");

        assertThat(signals.agencies(Scope.TEXT)).containsExactly("dpa");
        assertThat(signals.only(Kind.AGENCY_CREDIT).evidence())
                .isEqualTo(new Evidence.InMetadata(new MetadataField("json-ld:NewsArticle.author.name", "dpa")));
        assertThat(signals.only(Kind.CONTRADICTION).detail())
                .isEqualTo(new Contradiction("agency-typed-as-person", "dpa", "Person"));
        assertThat(signals.of(Kind.BYLINE)).isEmpty();
    }

    @Test
    void anAgencyTypedAsAnOrganizationIsNoFlag() {
        Signals signals =
                with("json-ld:NewsArticle.author.@type", "Organization", "json-ld:NewsArticle.author.name", "AFP");

        assertThat(signals.agencies(Scope.TEXT)).containsExactly("afp");
        assertThat(signals.of(Kind.CONTRADICTION)).isEmpty();
    }

    @Test
    void microdataIsReadAsJsonLdIs() {
        assertThat(with("microdata:NewsArticle.author.name", "Reuters").agencies(Scope.TEXT))
                .containsExactly("reuters");
    }

    @Test
    void policiesOfThePublisher() {
        Signals signals = with(
                "json-ld:NewsArticle.publisher.publishingPrinciples", "https://bote.example/grundsaetze",
                "html:policy-link", "/korrekturen Korrekturen",
                "html:policy-link", "/impressum Impressum");

        assertThat(signals.of(Kind.EDITORIAL_POLICY))
                .extracting(ProvenanceSignal::detail)
                .containsExactly(new Reference("https://bote.example/grundsaetze"), new Reference("/korrekturen"));
    }

    @Test
    void aLinkToAReportOfASchemeIsItsMark() {
        Signals signals = with("html:policy-link", "https://www.jti-app.com/report/abc123 Certificado JTI");

        assertThat(signals.only(Kind.TRUST_MARK).detail())
                .isEqualTo(new TrustMark("jti", "https://www.jti-app.com/report/abc123"));
    }

    @Test
    void aSealInAPicturesWordsIsAMark() {
        assertThat(with("html:image.alt", "JTI zertifiziert")
                        .only(Kind.TRUST_MARK)
                        .detail())
                .isEqualTo(new TrustMark("jti", null));
    }

    @Test
    void anEmptyCorrectionIsNone() {
        assertThat(with(
                                "json-ld:NewsArticle.correction.@type",
                                "CorrectionComment",
                                "json-ld:NewsArticle.correction.text",
                                " ")
                        .of(Kind.CORRECTION))
                .isEmpty();
        assertThat(with("json-ld:NewsArticle.correction.text", "Die Brücke ist von 1902.")
                        .of(Kind.CORRECTION))
                .hasSize(1);
    }

    @Test
    void whatIsNotFreeHasAPaywall() {
        assertThat(with("json-ld:NewsArticle.isAccessibleForFree", "false").of(Kind.PAYWALL))
                .hasSize(1);
        assertThat(with("json-ld:NewsArticle.isAccessibleForFree", "true").of(Kind.PAYWALL))
                .isEmpty();
    }

    @Test
    void aPictureInMetadataIsAPreview() {
        Signals signals = with("json-ld:NewsArticle.image.creditText", "Cem Probe/AFP");

        assertThat(signals.agencies(Scope.IMAGE)).isEmpty();
        assertThat(signals.only(Kind.IMAGE_CREDIT).agencies())
                .extracting(agency -> agency.id())
                .containsExactly("afp");
    }

    @Test
    void aWireItemsKeyNamesItsAgency() {
        ProvenanceSignal credit =
                with("ninjs:uri", "urn:newsml:dpa.com:20090101:240516-99-53606").only(Kind.AGENCY_CREDIT);

        assertThat(credit.agencies()).extracting(agency -> agency.id()).containsExactly("dpa");
        assertThat(((WireCredit) credit.detail()).urn()).isEqualTo("urn:newsml:dpa.com:20090101:240516-99-53606");
    }

    @Test
    void aDatelineThatHoldsADateIsNone() {
        assertThat(with("json-ld:NewsArticle.dateline", "20.10.2025").of(Kind.DATELINE))
                .isEmpty();
        assertThat(with("json-ld:NewsArticle.dateline", "Zürich").of(Kind.DATELINE))
                .hasSize(1);
    }

    @Test
    void anArticleCannotBeBasedOnItself() {
        Signals signals = with("json-ld:NewsArticle.isBasedOn", "https://bote.example/bruecke/");

        assertThat(((Contradiction) signals.only(Kind.CONTRADICTION).detail()).rule())
                .isEqualTo("based-on-itself");
    }

    @Test
    void aCanonicalAddressElsewhereSaysWhereTheStoryIsAtHome() {
        Signals signals =
                with("meta:og:url", "https://www.bote.example/a", "link:canonical", "https://www.kurier.example/a");
        Signals same = with("meta:og:url", "https://m.bote.example/a", "link:canonical", "https://www.bote.example/a");

        assertThat(signals.only(Kind.REPUBLISHED).detail()).isEqualTo(new Reference("https://www.kurier.example/a"));
        assertThat(same.of(Kind.REPUBLISHED)).isEmpty();
    }

    @Test
    void aSisterOutletWithTheSameStoryNumberIsNoRepublication() {
        Signals signals = with(
                "meta:og:url",
                "https://www.bote.example/bruecke-id41877203.html",
                "link:canonical",
                "https://www.kurier.example/lokales/article41877203/bruecke.html");

        assertThat(signals.of(Kind.REPUBLISHED)).isEmpty();
    }

    @Test
    void anArticleCannotBeChangedBeforeItIsPublished() {
        Article article = Article.builder()
                .text(Signals.STORY)
                .published(Moment.parse("2024-04-24T19:35:00+02:00"))
                .modified(Moment.parse("2024-04-24T17:34:00Z"))
                .build();
        Article sameMoment = article.toBuilder()
                .modified(Moment.parse("2024-04-24T17:35:00Z"))
                .build();

        assertThat(((Contradiction) Signals.in(article).only(Kind.CONTRADICTION).detail()).rule())
                .isEqualTo("modified-before-published");
        assertThat(Signals.in(sameMoment).all()).isEmpty();
    }

    @Test
    void textAndMetadataMayDisagreeOnTheAgency() {
        Article article = Article.builder()
                .text(Signals.STORY + " (dpa)")
                .metadata("meta:author", "AFP")
                .build();

        assertThat(Signals.in(article).only(Kind.CONTRADICTION).detail())
                .isEqualTo(new Contradiction("agencies-disagree", "afp", "dpa"));
    }

    @Test
    void anAdvertisersArticleIsSponsored() {
        assertThat(with("json-ld:NewsArticle.@type", "AdvertiserContentArticle").of(Kind.SPONSORED))
                .hasSize(1);
        assertThat(with("json-ld:NewsArticle.@type", "ReportageNewsArticle").all())
                .isEqualTo(List.of());
    }

    @Test
    void aSyntheticSourceIsAnAiDisclosure() {
        assertThat(with(
                                "json-ld:NewsArticle.digitalSourceType",
                                "https://schema.org/TrainedAlgorithmicMediaDigitalSource")
                        .of(Kind.AI_DISCLOSURE))
                .hasSize(1);
    }
}
