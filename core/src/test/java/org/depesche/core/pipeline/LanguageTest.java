package org.depesche.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.core.annotation.Quote;
import org.depesche.core.article.Article;
import org.depesche.core.fixture.Found;
import org.depesche.core.fixture.StubExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    private static Extraction extract(String language, String... read) {
        return Pipeline.builder()
                .extractor(
                        "quotes",
                        StubExtractor.giving(Quote.class, List.of(Found.quote("q1", 0, 3)))
                                .reading(read))
                .build()
                .extract(Article.builder().text("Gut so.").language(language).build());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"de", "DE", "de-AT", "de_CH", "de-Latn-DE-1996", "und", ""})
    void anExtractorReadsItsLanguageAndWhatMayBeIt(String language) {
        assertThat(extract(language, "de").quotes()).hasSize(1);
        assertThat(extract(language, "DE", "en").quotes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "den", "nds-DE", "e"})
    void anExtractorIsSkippedOnAnotherLanguageAndSaysSo(String language) {
        Extraction extraction = extract(language, "de", "als");

        assertThat(extraction.quotes()).isEmpty();
        assertThat(extraction.failures())
                .containsExactly(new Failure(
                        "quotes", Failure.Stage.REQUIRES, "reads als, de; the article is in " + language, null));
    }

    @Test
    void anExtractorWithoutLanguagesReadsAll() {
        assertThat(extract("tlh").quotes()).hasSize(1);
    }
}
