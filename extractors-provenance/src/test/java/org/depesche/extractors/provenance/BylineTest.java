package org.depesche.extractors.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.core.annotation.ProvenanceDetail.Byline;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.annotation.ProvenanceSignal.Scope;
import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Von Ada Muster|Ada Muster",
                "Von Ada Muster und Ben Beispiel|Ada Muster;Ben Beispiel",
                "Von Dr. Ada Muster|Ada Muster",
                "Von Ada Muster, Berlin|Ada Muster",
                "Von Ada von der Muster, dpa|Ada von der Muster",
                "By Ada Muster and Ben Beispiel|Ada Muster;Ben Beispiel",
                "Par Ada Muster|Ada Muster",
                "Von Ada Muster Politische Korrespondentin|Ada Muster",
                "Von Ada Muster-Beispiel|Ada Muster-Beispiel"
            })
    void aLineAboveTheStoryNamesItsAuthors(String line, String authors) {
        Signals signals = Signals.inBlocks(line, Signals.STORY);

        assertThat(byline(signals).authors()).containsExactly(authors.split(";"));
        assertThat(signals.words(Kind.BYLINE)).containsExactly(line);
    }

    private static Byline byline(Signals signals) {
        return (Byline) signals.only(Kind.BYLINE).detail();
    }

    @Test
    void placeAndAgencyAreKeptApartFromPeople() {
        Signals signals = Signals.inBlocks("Von Ada Muster, dpa, Berlin", Signals.STORY);

        assertThat(byline(signals).place()).isEqualTo("Berlin");
        assertThat(signals.agencies(Scope.TEXT)).containsExactly("dpa");
        assertThat(signals.words(Kind.AGENCY_CREDIT)).containsExactly("dpa");
    }

    @Test
    void aSignOffInBracketsAtTheEndHoldsInitials() {
        assertThat(byline(Signals.in(Signals.STORY + " (kas)")).initials()).containsExactly("kas");
        assertThat(byline(Signals.in(Signals.STORY + " (Ada Muster, 3.9.2015)")).authors())
                .containsExactly("Ada Muster");
    }

    @Test
    void editorsAreNoAuthors() {
        Byline byline = byline(Signals.inBlocks(Signals.STORY, "Redaktion: Dora Dritte"));

        assertThat(byline.editors()).containsExactly("Dora Dritte");
        assertThat(byline.authors()).isEmpty();
    }

    @Test
    void bylinesOfTeasersBehindTheStoryAreLeftOut() {
        Article.Builder page = Article.builder();
        page.append(SectionKind.BYLINE, "Von Ada Muster");
        page.append(SectionKind.PARAGRAPH, Signals.STORY);
        page.append(SectionKind.PARAGRAPH, Signals.STORY);
        page.append(SectionKind.BYLINE, "Von Dora Dritte");

        assertThat(byline(Signals.in(page.build())).authors()).containsExactly("Ada Muster");
    }

    @Test
    void metadataCleanWhatIsGluedToAName() {
        Article.Builder page = Article.builder();
        page.append(SectionKind.BYLINE, "Ada MusterRessort Politik");
        page.append(SectionKind.PARAGRAPH, Signals.STORY);
        page.metadata("json-ld:NewsArticle.author.name", "Ada Muster");

        assertThat(byline(Signals.in(page.build())).authors()).containsExactly("Ada Muster");
    }

    @Test
    void aDateThatLostItsBlankIsNoPartOfTheName() {
        Article.Builder page = Article.builder();
        page.append(SectionKind.BYLINE, "Ada Muster24.04.2024, 19:35 Uhr");
        page.append(SectionKind.PARAGRAPH, Signals.STORY);

        assertThat(byline(Signals.in(page.build())).authors()).containsExactly("Ada Muster");
    }

    @Test
    void withoutAByLineTheAuthorsOfTheMetadataAreOne() {
        Article.Builder page = Article.builder();
        page.append(SectionKind.PARAGRAPH, Signals.STORY);
        page.metadata("json-ld:NewsArticle.author.@type", "Person");
        page.metadata("json-ld:NewsArticle.author.name", "Ada Muster (mus)");
        page.metadata("meta:author", "Ada Muster");
        page.metadata("json-ld:NewsArticle.author.@type", "NewsMediaOrganization");
        page.metadata("json-ld:NewsArticle.author.name", "Musterhausener Bote");

        assertThat(byline(Signals.in(page.build())).authors()).isEqualTo(List.of("Ada Muster"));
    }

    @Test
    void aSentenceThatBeginsWithVonIsNoByline() {
        assertThat(Signals.inBlocks(
                                "Von Musterhausen bis Beispielstadt staute sich am Montag der Verkehr.", Signals.STORY)
                        .of(Kind.BYLINE))
                .isEmpty();
    }
}
