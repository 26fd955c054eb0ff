package org.depesche.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Quote;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.Analyzer;
import org.depesche.core.fixture.Found;
import org.depesche.core.fixture.StubExtractor;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 50;

    /** The length of the text as an analysis, so that what belongs to another article is told apart. */
    private static final class Length implements Analyzer<Integer> {

        @Override
        public Class<Integer> type() {
            return Integer.class;
        }

        @Override
        public Integer analyze(Article article) {
            return article.text().length();
        }
    }

    @Test
    void onePipelineServesEightThreadsAtOnce() throws Exception {
        Pipeline pipeline = Pipeline.builder()
                .analyzer("length", new Length())
                .extractor(
                        "entities",
                        StubExtractor.of(
                                Entity.class,
                                context -> List.of(Found.entity("e1", 0, context.analysis(Integer.class)))))
                .extractor(
                        "quotes",
                        StubExtractor.of(Quote.class, context -> {
                                    int end = context.all(Entity.class)
                                            .get(0)
                                            .mentions()
                                            .get(0)
                                            .span()
                                            .end();
                                    assertThat(end)
                                            .isEqualTo(context.article().text().length());
                                    return List.of(Found.quote("q" + end, 0, end));
                                })
                                .using(Entity.class))
                .build();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Extraction>>> runs = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                Callable<List<Extraction>> run = () -> {
                    start.await();
                    List<Extraction> extractions = new ArrayList<>();
                    for (int round = 0; round < ROUNDS; round++) {
                        extractions.add(pipeline.extract(Article.of("x".repeat(1 + first + THREADS * round))));
                    }
                    return extractions;
                };
                runs.add(threads.submit(run));
            }
            for (Future<List<Extraction>> run : runs) {
                assertThat(run.get()).hasSize(ROUNDS).allSatisfy(extraction -> {
                    assertThat(extraction.failures()).isEmpty();
                    assertThat(extraction.quotes())
                            .extracting(Quote::id)
                            .containsExactly("q" + extraction.article().text().length());
                });
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
