package org.depesche.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.depesche.core.article.Article;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.ReadResult;
import org.depesche.readers.Readers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Each reader on the same articles. One operation is the whole set. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReaderBenchmark {

    /** The name of the format. */
    @Param({"text", "html", "json", "jsonl", "ninjs", "newsml", "rss", "warc"})
    public String reader = "";

    private final Readers readers = Readers.standard();
    private List<byte[]> inputs = List.of();
    private int count;

    /** Writes the articles in the format. */
    @Setup
    public void write() {
        List<Article> articles = ArticleSet.load().articles();
        inputs = Carrier.of(reader).write(articles);
        count = articles.size();
    }

    /**
     * Reads all articles.
     *
     * @param hole takes the results
     * @throws IOException if an input cannot be opened
     */
    @Benchmark
    public void reader(Blackhole hole) throws IOException {
        int read = 0;
        for (byte[] input : inputs) {
            try (ArticleCursor cursor = readers.open(ArticleInput.of("artikel", input), reader)) {
                for (ReadResult result = cursor.next(); result != null; result = cursor.next()) {
                    if (!(result instanceof ReadArticle)) {
                        throw new IllegalStateException(result.toString());
                    }
                    hole.consume(result);
                    read++;
                }
            }
        }
        if (read != count) {
            throw new IllegalStateException(read + " of " + count + " articles read");
        }
    }
}
