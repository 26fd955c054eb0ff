package org.depesche.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.AbstractList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.TimeExpression;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.extractor.Extractor;
import org.depesche.core.fixture.Found;
import org.depesche.core.fixture.StubExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultContainmentTest {

    private static final Article ARTICLE = Article.of("Am Mittwoch tagt der Rat.");

    static List<Throwable> faults() {
        return List.of(
                new IllegalStateException("kaputt"),
                new NullPointerException(),
                new NoClassDefFoundError("org/example/Missing"),
                new ExceptionInInitializerError("kaputt"),
                new AssertionError("kaputt"),
                new StackOverflowError(),
                new java.util.ServiceConfigurationError("kaputt"),
                new java.io.IOError(new IOException("kaputt")),
                new IOException("undeclared"));
    }

    private static Extraction extract(Function<ExtractionContext, List<Quote>> faulty) {
        return Pipeline.builder()
                .extractor("a-before", StubExtractor.giving(TimeExpression.class, List.of(Found.day(0, 11))))
                .extractor("b-faulty", StubExtractor.of(Quote.class, faulty))
                .extractor("c-after", StubExtractor.giving(Entity.class, List.of(Found.entity("e1", 17, 24))))
                .build()
                .extract(ARTICLE);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultyExtractorFailsAloneAndTheOthersGoOn(Throwable fault) {
        Extraction extraction = extract(context -> {
            throw FaultContainmentTest.<RuntimeException>undeclared(fault);
        });

        assertThat(extraction.dates()).hasSize(1);
        assertThat(extraction.entities()).hasSize(1);
        assertThat(extraction.quotes()).isEmpty();
        assertThat(extraction.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.extractor()).isEqualTo("b-faulty");
            assertThat(failure.stage()).isEqualTo(Failure.Stage.EXTRACT);
            assertThat(failure.message()).startsWith(fault.getClass().getSimpleName());
            assertThat(failure.cause()).isSameAs(fault);
        });
    }

    @Test
    void aRealRecursionWithoutEndFailsAlone() {
        Extraction extraction = extract(context -> List.of(endless(0)));

        assertThat(extraction.failures())
                .extracting(Failure::extractor, Failure::message)
                .containsExactly(tuple("b-faulty", "StackOverflowError"));
        assertThat(extraction.entities()).hasSize(1);
    }

    private static Quote endless(int depth) {
        return depth < 0
                ? Found.quote("q1", 0, 2)
                : endless(depth + 1).toBuilder().because("deep").build();
    }

    @Test
    void runningOutOfMemoryIsNotAnExtractorsFailure() {
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> extract(context -> {
                    throw new OutOfMemoryError("test");
                }));
    }

    @Test
    void aListThatThrowsWhenItIsReadIsAFailureOfOutput() {
        Extraction extraction = extract(context -> new AbstractList<>() {
            @Override
            public Quote get(int index) {
                throw new UnsupportedOperationException("lazy");
            }

            @Override
            public int size() {
                return 1;
            }
        });

        assertThat(extraction.failures()).extracting(Failure::stage).containsExactly(Failure.Stage.OUTPUT);
        assertThat(extraction.entities()).hasSize(1);
    }

    @Test
    void anExtractorWhoseIdentityThrowsIsStillRun() {
        Extraction extraction = Pipeline.builder()
                .extractor("touchy", new Extractor<TimeExpression>() {
                    @Override
                    public Class<TimeExpression> produces() {
                        return TimeExpression.class;
                    }

                    @Override
                    public List<TimeExpression> extract(ExtractionContext context) {
                        return List.of(Found.day(0, 11));
                    }

                    @Override
                    public boolean equals(Object other) {
                        throw new UnsupportedOperationException("equals");
                    }

                    @Override
                    public int hashCode() {
                        throw new UnsupportedOperationException("hashCode");
                    }
                })
                .extractor(
                        "needs",
                        StubExtractor.giving(Quote.class, List.of(Found.quote("q1", 0, 2)))
                                .requiring(TimeExpression.class))
                .build()
                .extract(ARTICLE);

        assertThat(extraction.failures()).isEmpty();
        assertThat(extraction.dates()).hasSize(1);
        assertThat(extraction.quotes()).hasSize(1);
    }

    @Test
    void anExtractorThatCannotDescribeItselfIsLeftOut() {
        Pipeline pipeline = Pipeline.builder()
                .extractor("no-type", new StubExtractor<>(null, Set.of(), Set.of(), Set.of(), context -> List.of()))
                .extractor("no-needs", new StubExtractor<>(Quote.class, null, Set.of(), Set.of(), context -> List.of()))
                .extractor("sound", StubExtractor.giving(TimeExpression.class, List.of(Found.day(0, 11))))
                .build();

        assertThat(pipeline.extractors()).extracting(ExtractorDescription::name).containsExactly("sound");
        assertThat(pipeline.failures())
                .extracting(Failure::extractor, Failure::stage)
                .containsExactly(tuple("no-type", Failure.Stage.CREATE), tuple("no-needs", Failure.Stage.CREATE));
        assertThat(pipeline.extract(ARTICLE).failures()).isEqualTo(pipeline.failures());
    }

    @Test
    void whatIsRequiredAndFailedIsMissedByName() {
        Extraction extraction = Pipeline.builder()
                .extractor("entities", StubExtractor.<Entity>of(Entity.class, context -> {
                    throw new IllegalStateException("kaputt");
                }))
                .extractor(
                        "needy",
                        StubExtractor.giving(Quote.class, List.of(Found.quote("q1", 0, 2)))
                                .requiring(Entity.class))
                .extractor(
                        "modest",
                        StubExtractor.giving(Quote.class, List.of(Found.quote("q1", 0, 2)))
                                .using(Entity.class))
                .build()
                .extract(ARTICLE);

        assertThat(extraction.quotes()).hasSize(1);
        assertThat(extraction.failures())
                .extracting(Failure::extractor, Failure::stage)
                .containsExactlyInAnyOrder(
                        tuple("entities", Failure.Stage.EXTRACT), tuple("needy", Failure.Stage.REQUIRES));
        assertThat(extraction.failures())
                .anySatisfy(failure ->
                        assertThat(failure.message()).isEqualTo("needs Entity, which no extractor before it gave"));
    }

    @Test
    void anEmptyListOfWhatIsRequiredIsEnough() {
        Extraction extraction = Pipeline.builder()
                .extractor("entities", StubExtractor.giving(Entity.class, List.of()))
                .extractor(
                        "quotes",
                        StubExtractor.giving(Quote.class, List.of(Found.quote("q1", 0, 2)))
                                .requiring(Entity.class))
                .build()
                .extract(ARTICLE);

        assertThat(extraction.failures()).isEmpty();
        assertThat(extraction.all(Annotation.class)).hasSize(1);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T undeclared(Throwable fault) throws T {
        throw (T) fault;
    }
}
