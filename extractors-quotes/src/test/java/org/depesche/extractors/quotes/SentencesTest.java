package org.depesche.extractors.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.core.annotation.Quote;
import org.depesche.core.article.Article;
import org.depesche.core.article.Span;
import org.depesche.core.pipeline.Pipeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

    private static final Pipeline PIPELINE = Pipeline.builder().discover().build();

    static Stream<Arguments> sentences() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SentencesTest.class.getResourceAsStream("sentences.tsv")),
                StandardCharsets.UTF_8))) {
            List<Arguments> rows = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> Arguments.of(cells[0], cells[1], cells[2]))
                    .toList();
            return rows.stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void findsTheQuotesOfASentenceAndNoOthers(String phenomenon, String text, String expected) {
        List<Quote> quotes = PIPELINE.extract(
                        Article.builder().text(text).language("de").build())
                .quotes();

        assertThat(
                        quotes.isEmpty()
                                ? "-"
                                : quotes.stream().map(quote -> row(quote, text)).collect(Collectors.joining(" ;; ")))
                .as(phenomenon)
                .isEqualTo(expected);
    }

    private static String row(Quote quote, String text) {
        String words = quote.spans().stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
        String speaker =
                quote.speaker() == null ? "-" : Span.join(quote.speaker().spans(), text);
        String cue = quote.cue() == null ? "-" : Span.join(quote.cue().spans(), text);
        return quote.form().label() + "|" + words + "|" + speaker + "|" + cue;
    }
}
