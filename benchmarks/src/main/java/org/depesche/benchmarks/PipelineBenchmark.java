package org.depesche.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.depesche.core.article.Article;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Pipeline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;

/** The whole, and writing what it found. One operation is the whole set. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PipelineBenchmark {

    private final Pipeline pipeline = Pipeline.standard();
    private final ExtractionJson json = ExtractionJson.standard();
    private List<Article> articles = List.of();
    private List<Extraction> extractions = List.of();

    /** Loads the articles. */
    @Setup
    public void load() {
        articles = ArticleSet.load().articles();
        extractions = articles.stream().map(pipeline::extract).toList();
    }

    /**
     * Extracts from all articles.
     *
     * @param hole takes the results
     */
    @Benchmark
    public void pipeline(Blackhole hole) {
        for (Article article : articles) {
            hole.consume(pipeline.extract(article));
        }
    }

    /**
     * Extracts from all articles, two threads at a time.
     *
     * @param hole takes the results
     */
    @Benchmark
    @Threads(2)
    public void pipelineTwoThreads(Blackhole hole) {
        pipeline(hole);
    }

    /**
     * Writes all extractions as JSON.
     *
     * @param hole takes the results
     */
    @Benchmark
    public void writeJson(Blackhole hole) {
        for (Extraction extraction : extractions) {
            hole.consume(json.write(extraction));
        }
    }
}
