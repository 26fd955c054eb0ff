package org.depesche.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.depesche.core.article.Article;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Pipeline;
import org.depesche.extractors.provenance.wire.WireFingerprint;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.ReadProblem;
import org.depesche.readers.ReadResult;
import org.depesche.readers.Readers;
import org.jspecify.annotations.Nullable;

/** The pipeline of one Java virtual machine, built for the first task and shared by all. Thread safe. */
final class NewsWorker {

    private static final Map<NewsSettings, NewsWorker> WORKERS = new ConcurrentHashMap<>();

    private final Pipeline pipeline;
    private final ExtractionJson json;
    private final ExtractionRow rows = new ExtractionRow(NewsExtraction.extraction());
    private final Readers readers = Readers.standard();

    private NewsWorker(NewsSettings settings) {
        pipeline = settings.build();
        json = ExtractionJson.standard().extensions(pipeline.extensionReaders()).withText(settings.isTextWritten());
    }

    static NewsWorker of(NewsSettings settings) {
        return WORKERS.computeIfAbsent(settings, NewsWorker::new);
    }

    /**
     * What was found in one article of a table.
     *
     * @param id its id, null where the table has none for it
     * @param article its row as JSON
     */
    Row found(@Nullable String id, String article) {
        String name = id == null ? "" : id;
        try (ArticleCursor cursor = open(ArticleInput.of(name, article.getBytes(StandardCharsets.UTF_8)), "json")) {
            ReadResult result = cursor.next();
            return result == null ? unread("", name, "no article in it") : found("", name, result);
        } catch (IOException e) {
            return unread("", name, String.valueOf(e.getMessage()));
        }
    }

    ArticleCursor open(ArticleInput input, String format) throws IOException {
        return readers.open(input, format);
    }

    /** What was found in an article, or why there is none. */
    Row found(String file, String name, ReadResult result) {
        if (result instanceof ReadProblem problem) {
            String id = name.isEmpty() || problem.place().isEmpty()
                    ? name + problem.place()
                    : name + ", " + problem.place();
            return unread(file, id, problem.message());
        }
        return extract(file, ((ReadArticle) result).article());
    }

    private Row extract(String file, Article article) {
        try {
            Extraction extraction = pipeline.extract(article);
            return row(
                    rows.of(extraction, json),
                    file,
                    WireFingerprint.of(extraction).toString());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return unread(file, article.id(), "internal error: " + e);
        }
    }

    private static Row row(@Nullable Row extraction, String file, @Nullable String wire) {
        return RowFactory.create(extraction, file.isEmpty() ? null : file, wire);
    }

    /** A row that says why there is no article. */
    private Row unread(String file, String id, String message) {
        return row(rows.unread(id, message), file, null);
    }
}
