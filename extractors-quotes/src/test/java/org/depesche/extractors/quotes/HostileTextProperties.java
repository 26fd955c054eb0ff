package org.depesche.extractors.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.core.annotation.Quote;
import org.depesche.core.article.Article;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Pipeline;

class HostileTextProperties {

    private static final Pipeline PIPELINE = Pipeline.builder().discover().build();

    @Property(tries = 300)
    void everyMixtureOfWordsAndMarksGivesValidQuotes(@ForAll("texts") String text) {
        Extraction extraction =
                PIPELINE.extract(Article.builder().text(text).language("de").build());

        assertThat(extraction.failures()).isEmpty();
        List<String> ids = extraction.quotes().stream().map(Quote::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (Quote quote : extraction.quotes()) {
            assertThat(quote.footprint())
                    .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
            assertThat(quote.because()).isNotEmpty();
            if (quote.within() != null) {
                assertThat(ids).contains(quote.within());
            }
            if (quote.continues() != null) {
                assertThat(ids).contains(quote.continues());
            }
        }
    }

    @Property(tries = 150)
    void theSameTextGivesTheSameQuotes(@ForAll("texts") String text) {
        Article article = Article.builder().text(text).language("de").build();

        assertThat(PIPELINE.extract(article).quotes())
                .isEqualTo(PIPELINE.extract(article).quotes());
    }

    @Property(tries = 100)
    void anyCharactersDoNoHarm(@ForAll String text) {
        Extraction extraction =
                PIPELINE.extract(Article.builder().text(text).language("de").build());

        assertThat(extraction.failures())
                .noneMatch(failure -> failure.extractor().equals("quotes"));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Der Minister",
                "die Polizei",
                "Jan Kruse",
                "er",
                "sie",
                "es",
                "sagte",
                "teilte",
                "mit",
                "laut",
                "nach Angaben",
                "zufolge",
                "so",
                "demnach",
                "wonach",
                "dass",
                "ob",
                "wie",
                "sei",
                "habe",
                "soll",
                "will",
                "warnte vor",
                "nannte",
                "als",
                "hieß",
                "zu kommen",
                "das Wetter",
                "gut",
                ",",
                ".",
                ":",
                "!",
                "?",
                "–",
                "(",
                ")",
                "„",
                "“",
                "»",
                "«",
                "›",
                "‹",
                "\"",
                "'",
                "\n\n",
                "\u2028",
                "Das",
                "Wie",
                "😀",
                "\uD83D",
                "-",
                "…");
        return pieces.list().ofMaxSize(60).map(words -> String.join(" ", words));
    }
}
