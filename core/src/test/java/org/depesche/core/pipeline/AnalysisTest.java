package org.depesche.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.depesche.core.annotation.Quote;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.AnalysisUnavailableException;
import org.depesche.core.extractor.Analyzer;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.fixture.StubExtractor;
import org.junit.jupiter.api.Test;

class AnalysisTest {

    private record Words(List<String> words) {}

    private static Analyzer<Words> words(Function<Article, Words> work) {
        return new Analyzer<>() {
            @Override
            public Class<Words> type() {
                return Words.class;
            }

            @Override
            public Words analyze(Article article) {
                return work.apply(article);
            }
        };
    }

    private final List<Words> seen = new ArrayList<>();
    private final AtomicInteger computed = new AtomicInteger();

    private StubExtractor<Quote> asking() {
        return StubExtractor.of(Quote.class, context -> {
            seen.add(context.analysis(Words.class));
            return List.of();
        });
    }

    private Pipeline.Builder twoAsking() {
        return Pipeline.builder().extractor("a", asking()).extractor("b", asking());
    }

    @Test
    void isComputedOnceAnArticleAndShared() {
        Pipeline pipeline = twoAsking()
                .analyzer("words", words(article -> {
                    computed.incrementAndGet();
                    return new Words(List.of(article.text().split(" ")));
                }))
                .build();

        pipeline.extract(Article.of("Der Rat tagt"));
        pipeline.extract(Article.of("Er tagt noch"));

        assertThat(computed).hasValue(2);
        assertThat(seen).hasSize(4);
        assertThat(seen.get(0)).isSameAs(seen.get(1));
        assertThat(seen.get(2)).isSameAs(seen.get(3)).isNotSameAs(seen.get(0));
    }

    @Test
    void isNotComputedWhereNobodyAsks() {
        Pipeline.builder()
                .extractor("a", StubExtractor.giving(Quote.class, List.of()))
                .analyzer("words", words(article -> {
                    computed.incrementAndGet();
                    return new Words(List.of());
                }))
                .build()
                .extract(Article.of("Der Rat tagt"));

        assertThat(computed).hasValue(0);
    }

    @Test
    void aFailingAnalyzerIsAskedOnceAndMissedByAllWhoNeedIt() {
        Extraction extraction = twoAsking()
                .analyzer("words", words(article -> {
                    computed.incrementAndGet();
                    throw new IllegalStateException("kein\nWort");
                }))
                .build()
                .extract(Article.of("Der Rat tagt"));

        assertThat(computed).hasValue(1);
        assertThat(extraction.failures()).extracting(Failure::extractor).containsExactly("a", "b");
        assertThat(extraction.failures()).allSatisfy(failure -> {
            assertThat(failure.stage()).isEqualTo(Failure.Stage.REQUIRES);
            assertThat(failure.message())
                    .isEqualTo("AnalysisUnavailableException: analyzer words failed: IllegalStateException: kein Wort");
            assertThat(failure.cause()).hasRootCauseMessage("kein\nWort");
        });
    }

    @Test
    void anAnalyzerThatReturnsNullHasFailed() {
        Extraction extraction = twoAsking()
                .analyzer("words", words(article -> {
                    computed.incrementAndGet();
                    return null;
                }))
                .build()
                .extract(Article.of("Der Rat tagt"));

        assertThat(computed).hasValue(1);
        assertThat(extraction.failures())
                .hasSize(2)
                .allSatisfy(failure -> assertThat(failure.message()).contains("analyzer words returned null"));
    }

    @Test
    void whatNoAnalyzerGivesIsSaid() {
        Extraction extraction = twoAsking().build().extract(Article.of("Der Rat tagt"));

        assertThat(extraction.failures())
                .hasSize(2)
                .allSatisfy(failure ->
                        assertThat(failure.message()).contains("no analyzer gives " + Words.class.getName()));
    }

    @Test
    void anExtractorMayDoWithout() {
        Extraction extraction = Pipeline.builder()
                .extractor("a", StubExtractor.of(Quote.class, AnalysisTest::withoutWords))
                .build()
                .extract(Article.of("Der Rat tagt"));

        assertThat(extraction.failures()).isEmpty();
    }

    private static List<Quote> withoutWords(ExtractionContext context) {
        assertThatExceptionOfType(AnalysisUnavailableException.class).isThrownBy(() -> context.analysis(Words.class));
        return List.of();
    }

    @Test
    void runningOutOfMemoryInAnAnalyzerEndsTheRun() {
        Pipeline pipeline = twoAsking()
                .analyzer("words", words(article -> {
                    throw new OutOfMemoryError("test");
                }))
                .build();

        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> pipeline.extract(Article.of("x")));
    }

    @Test
    void theFirstOfATypeIsAskedAndNamesAreTakenOnce() {
        Pipeline.Builder builder = twoAsking()
                .analyzer("z-first", words(article -> new Words(List.of("erste"))))
                .analyzer("a-second", words(article -> new Words(List.of("zweite"))));

        builder.build().extract(Article.of("x"));

        assertThat(seen).extracting(Words::words).containsOnly(List.of("erste"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.analyzer("z-first", words(article -> null)))
                .withMessageContaining("z-first");
    }

    @Test
    void anAnalyzerThatCannotSayItsTypeIsLeftOut() {
        Pipeline pipeline = Pipeline.builder()
                .analyzer("nameless", new Analyzer<Words>() {
                    @Override
                    public Class<Words> type() {
                        throw new IllegalStateException("no type");
                    }

                    @Override
                    public Words analyze(Article article) {
                        return new Words(List.of());
                    }
                })
                .analyzer("words", words(article -> new Words(List.of())))
                .extractor("a", asking())
                .build();

        assertThat(pipeline.failures()).extracting(Failure::extractor).containsExactly("nameless");
        assertThat(pipeline.extract(Article.of("x")).failures()).isEqualTo(pipeline.failures());
    }
}
