package org.depesche.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.TimeExpression;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.fixture.Found;
import org.depesche.core.fixture.StubExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Timeout(300)
@Execution(ExecutionMode.CONCURRENT)
class TimeLimitTest {

    private static final Article ARTICLE = Article.of("Am Mittwoch tagt der Rat.");
    /** Long enough for those who do nothing, even on a busy machine. */
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private static final Failure LATE = new Failure("b-slow", Failure.Stage.EXTRACT, "took longer than 2 s", null);

    private static Pipeline pipeline(Duration limit, Function<ExtractionContext, List<Quote>> slow) {
        return Pipeline.builder()
                .extractor("a-before", StubExtractor.giving(TimeExpression.class, List.of(Found.day(0, 11))))
                .extractor("b-slow", StubExtractor.of(Quote.class, slow))
                .extractor("c-after", StubExtractor.giving(Entity.class, List.of(Found.entity("e1", 17, 24))))
                .timeLimit(limit)
                .build();
    }

    private static void assertOthersWentOn(Extraction extraction) {
        assertThat(extraction.dates()).hasSize(1);
        assertThat(extraction.entities()).hasSize(1);
        assertThat(extraction.quotes()).isEmpty();
    }

    @Test
    void anExtractorThatSleepsIsEndedAndTheOthersGoOn() throws InterruptedException {
        CountDownLatch isInterrupted = new CountDownLatch(1);

        Extraction extraction = pipeline(LIMIT, context -> {
                    try {
                        Thread.sleep(3_600_000);
                    } catch (InterruptedException e) {
                        isInterrupted.countDown();
                    }
                    return List.of();
                })
                .extract(ARTICLE);

        assertOthersWentOn(extraction);
        assertThat(extraction.failures()).containsExactly(LATE);
        assertThat(isInterrupted.await(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theTimeOfAListsOwnCodeCounts() {
        Extraction extraction = pipeline(LIMIT, context -> new AbstractList<>() {
                    @Override
                    public Quote get(int index) {
                        new Semaphore(0).acquireUninterruptibly();
                        throw new AssertionError();
                    }

                    @Override
                    public int size() {
                        return 1;
                    }
                })
                .extract(ARTICLE);

        assertOthersWentOn(extraction);
        assertThat(extraction.failures()).containsExactly(LATE);
    }

    @Test
    void anExtractorThatNeverEndsIsNotRunOverAndOverUntilItsRunsHaveEnded() {
        AtomicInteger runs = new AtomicInteger();
        Semaphore gate = new Semaphore(0);
        Pipeline pipeline = pipeline(LIMIT, context -> {
            runs.incrementAndGet();
            gate.acquireUninterruptibly();
            return List.of();
        });

        for (int i = 0; i < 3; i++) {
            assertThat(pipeline.extract(ARTICLE).failures()).containsExactly(LATE);
        }
        Extraction fourth = pipeline.extract(ARTICLE);

        assertOthersWentOn(fourth);
        assertThat(fourth.failures())
                .containsExactly(new Failure(
                        "b-slow", Failure.Stage.EXTRACT, "not run: 3 earlier runs of it have not ended", null));
        assertThat(runs).hasValue(3);

        gate.release(1_000);
        Extraction later = pipeline.extract(ARTICLE);
        while (!later.failures().isEmpty()) {
            Thread.onSpinWait();
            later = pipeline.extract(ARTICLE);
        }
        assertOthersWentOn(later);
    }

    @Test
    void whoKeepsWithinTheTimeIsNotDisturbed() {
        Pipeline limited = pipeline(Duration.ofMinutes(5), context -> List.of(Found.quote("q1", 0, 11)));

        Extraction extraction = limited.extract(ARTICLE);

        assertThat(extraction.failures()).isEmpty();
        assertThat(extraction.quotes()).hasSize(1);
    }

    @Test
    void whatAnExtractorThrowsIsTheSameWithALimit() {
        Extraction extraction = pipeline(Duration.ofMinutes(5), context -> {
                    throw new IllegalStateException("kaputt");
                })
                .extract(ARTICLE);

        assertThat(extraction.failures())
                .containsExactly(new Failure("b-slow", Failure.Stage.EXTRACT, "IllegalStateException: kaputt", null));
    }

    @Test
    void aLimitOfNoTimeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pipeline.builder().timeLimit(Duration.ZERO))
                .withMessage("a limit of PT0S, which is no time");
    }
}
