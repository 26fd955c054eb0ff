package org.depesche.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.Extractor;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.extractor.Settings;
import org.depesche.core.pipeline.Pipeline;
import org.depesche.linguistics.Analysis;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Each extractor alone, on articles that are analysed and in which the others have found what they find. One operation is the whole set. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ExtractorBenchmark {

    /** The name of the extractor. */
    @Param({"provenance", "citations", "entities", "dates", "quotes"})
    public String extractor = "";

    private List<PreparedContext> contexts = List.of();
    private List<Extractor<?>> chosen = List.of();

    /** Makes the extractor and all that it is given. */
    @Setup
    public void prepare() {
        for (ExtractorProvider provider : ServiceLoader.load(ExtractorProvider.class)) {
            if (provider.name().equals(extractor)) {
                chosen = List.of(provider.create(Settings.none()));
            }
        }
        if (chosen.isEmpty()) {
            throw new IllegalStateException("there is no extractor '" + extractor + "'");
        }
        Pipeline pipeline = Pipeline.standard();
        List<PreparedContext> all = new ArrayList<>();
        for (Article article : ArticleSet.load().articles()) {
            all.add(new PreparedContext(
                    pipeline.extract(article),
                    Analysis.of(article),
                    chosen.get(0).produces()));
        }
        contexts = all;
    }

    /**
     * Extracts from all articles.
     *
     * @param hole takes the results
     */
    @Benchmark
    public void extractor(Blackhole hole) {
        Extractor<?> alone = chosen.get(0);
        for (PreparedContext context : contexts) {
            hole.consume(alone.extract(context));
        }
    }
}
