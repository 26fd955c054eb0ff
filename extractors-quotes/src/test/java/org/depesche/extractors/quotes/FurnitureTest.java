package org.depesche.extractors.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.core.annotation.Evidence;
import org.depesche.core.annotation.ProvenanceDetail;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.Quote;
import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.extractor.Extractor;
import org.depesche.core.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FurnitureTest {

    private static final String STORY = "Die Polizei teilte mit, der Damm sei dicht.";
    private static final String OTHER = "Die Ministerin sagte, der Hafen bleibe offen.";

    private static List<String> quotes(SectionKind kind) {
        Article.Builder article = Article.builder().language("de");
        article.append(SectionKind.PARAGRAPH, STORY);
        article.append(kind, OTHER);
        Article built = article.build();
        List<Quote> quotes =
                Pipeline.builder().discover().build().extract(built).quotes();
        return quotes.stream().map(quote -> quote.in(built.text())).toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"BYLINE", "CREDIT", "NOTE", "TEASER", "OTHER"})
    void whatStandsBesideTheStoryHoldsNoQuoteOfIt(SectionKind kind) {
        assertThat(quotes(kind)).containsExactly("der Damm sei dicht");
    }

    @ParameterizedTest
    @EnumSource(names = {"PARAGRAPH", "LIST_ITEM", "BLOCK_QUOTE", "CAPTION"})
    void theStoryAndTheWordsUnderItsPicturesDo(SectionKind kind) {
        assertThat(quotes(kind)).containsExactly("der Damm sei dicht", "der Hafen bleibe offen");
    }

    @Test
    void anArticleWithoutSectionsIsAllStory() {
        Article article = Article.builder().text(STORY).language("de").build();

        assertThat(Pipeline.builder().discover().build().extract(article).quotes())
                .hasSize(1);
    }

    @Test
    void aDatelineThatTheProvenanceExtractorFoundIsNobodysWords() {
        String text = "Rostock – Der Damm sei dicht, sagte die Ministerin.";
        ProvenanceSignal dateline = new ProvenanceSignal(
                ProvenanceSignal.Kind.DATELINE,
                new Evidence.InText(new Span(0, 7)),
                null,
                List.of(),
                new ProvenanceDetail.Dateline(List.of("Rostock")),
                1,
                List.of("dateline"));
        Extractor<ProvenanceSignal> provenance = new Extractor<>() {
            @Override
            public Class<ProvenanceSignal> produces() {
                return ProvenanceSignal.class;
            }

            @Override
            public List<ProvenanceSignal> extract(ExtractionContext context) {
                return List.of(dateline);
            }
        };

        List<Quote> quotes = Pipeline.builder()
                .discover()
                .extractor("provenance", provenance)
                .build()
                .extract(Article.builder().text(text).language("de").build())
                .quotes();

        assertThat(quotes).extracting(quote -> quote.in(text)).containsExactly("Der Damm sei dicht");
    }
}
