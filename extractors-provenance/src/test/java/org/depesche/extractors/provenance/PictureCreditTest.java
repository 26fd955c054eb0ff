package org.depesche.extractors.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.annotation.ProvenanceSignal.Scope;
import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureCreditTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Brücke am Morgen. Foto: Cem Probe/dpa|dpa",
                "Die Brücke am Morgen. © AFP|afp",
                "Die Brücke am Morgen (Archivbild). Bild: picture alliance / dpa|picture-alliance dpa",
                "Die Brücke am Morgen. (imago images/Cem Probe)|imago",
                "Risse im Beton © Getty Images|getty",
                "Die Brücke.Cem Probe/dpa|dpa",
                "Foto: Cem Probe/APMehr zeigen|ap",
                "Die Brücke am Morgen. EFE/ C.C. Probe|efe"
            })
    void aCaptionEndsWithItsCredit(String caption, String agencies) {
        Article.Builder page = Article.builder();
        page.append(SectionKind.CAPTION, caption);
        page.append(SectionKind.PARAGRAPH, Signals.STORY);
        Signals signals = Signals.in(page.build());

        assertThat(signals.agencies(Scope.IMAGE)).containsExactly(agencies.split(" "));
        assertThat(signals.agencies(Scope.TEXT)).isEmpty();
    }

    @Test
    void aCaptionWithoutACreditHasNone() {
        Article.Builder page = Article.builder();
        page.append(SectionKind.CAPTION, "Die Brücke wird am Morgen von Fachleuten untersucht.");
        page.append(SectionKind.PARAGRAPH, Signals.STORY);

        assertThat(Signals.in(page.build()).all()).isEmpty();
    }

    @Test
    void aPhotographerWithoutAnAgencyIsAnImageCredit() {
        Article.Builder page = Article.builder();
        page.append(SectionKind.CAPTION, "Die Brücke am Morgen. Foto: Cem Probe");
        page.append(SectionKind.PARAGRAPH, Signals.STORY);
        Signals signals = Signals.in(page.build());

        assertThat(signals.words(Kind.IMAGE_CREDIT)).containsExactly("Foto: Cem Probe");
        assertThat(signals.of(Kind.AGENCY_CREDIT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "© picture alliance/dpa | Cem Probe#picture-alliance dpa",
                "Foto: dpa#dpa",
                "Getty Images#getty",
                "(Foto: Cem Probe/AFP)#afp"
            })
    void aLineAboveAFlatTextSpeaksOfThePicture(String line, String agencies) {
        Signals signals = Signals.inBlocks(line, Signals.STORY);

        assertThat(signals.agencies(Scope.IMAGE)).containsExactly(agencies.split(" "));
        assertThat(signals.agencies(Scope.TEXT)).isEmpty();
    }

    @Test
    void aLineOfTextsAndPicturesIsSplit() {
        Signals signals = Signals.inBlocks(Signals.STORY, "Text: Ada Muster, Fotos: Cem Probe");

        assertThat(signals.words(Kind.BYLINE)).containsExactly("Text: Ada Muster,");
        assertThat(signals.words(Kind.IMAGE_CREDIT)).containsExactly("Fotos: Cem Probe");
    }

    @Test
    void aBareCreditAmidThePageBelongsToAPicture() {
        Article.Builder page = Article.builder();
        page.append(SectionKind.PARAGRAPH, Signals.STORY);
        page.append(SectionKind.PARAGRAPH, Signals.STORY);
        page.append(SectionKind.CREDIT, "REUTERS");
        page.append(SectionKind.PARAGRAPH, Signals.STORY);
        Signals signals = Signals.in(page.build());

        assertThat(signals.agencies(Scope.IMAGE)).containsExactly("reuters");
        assertThat(signals.agencies(Scope.TEXT)).isEmpty();
    }

    @Test
    void picturesBehindTheStoryOfAPageAreThoseOfTeasers() {
        Article.Builder page = Article.builder();
        page.append(SectionKind.PARAGRAPH, Signals.STORY);
        page.append(SectionKind.CREDIT, "Bildrechte: imago images/Cem Probe");

        assertThat(Signals.in(page.build()).all()).isEmpty();
    }
}
