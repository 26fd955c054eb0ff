package org.depesche.benchmarks;

import java.util.concurrent.TimeUnit;
import org.depesche.core.article.Article;
import org.depesche.linguistics.Analysis;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The linguistic analysis. One operation is the whole set. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AnalysisBenchmark {

    private ArticleSet set = new ArticleSet(java.util.List.of(), 0);

    /** Loads the articles. */
    @Setup
    public void load() {
        set = ArticleSet.load();
    }

    /**
     * Analyses all articles.
     *
     * @param hole takes the results
     */
    @Benchmark
    public void analysis(Blackhole hole) {
        for (Article article : set.articles()) {
            hole.consume(Analysis.of(article));
        }
    }
}
