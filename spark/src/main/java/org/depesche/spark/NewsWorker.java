package org.depesche.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    Found found(@Nullable String id, String article) {
        String name = id == null ? "" : id;
        try (ArticleCursor cursor = open(ArticleInput.of(name, article.getBytes(StandardCharsets.UTF_8)), "json")) {
            ReadResult result = cursor.next();
            return result == null ? Found.unread("", name, "no article in it") : found("", name, result);
        } catch (IOException e) {
            return Found.unread("", name, String.valueOf(e.getMessage()));
        }
    }

    ArticleCursor open(ArticleInput input, String format) throws IOException {
        return readers.open(input, format);
    }

    /** What was found in an article, or why there is none. */
    Found found(String file, String name, ReadResult result) {
        if (result instanceof ReadProblem problem) {
            String id = name.isEmpty() || problem.place().isEmpty()
                    ? name + problem.place()
                    : name + ", " + problem.place();
            return Found.unread(file, id, problem.message());
        }
        return extract(file, ((ReadArticle) result).article());
    }

    private Found extract(String file, Article article) {
        try {
            Extraction extraction = pipeline.extract(article);
            return new Found(
                    file, json.write(extraction), WireFingerprint.of(extraction).toString());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return Found.unread(file, article.id(), "internal error: " + e);
        }
    }

    /**
     * A row before it is taken apart.
     *
     * @param file the file that the article came from, empty where it came from a table
     * @param extraction the extraction in JSON
     * @param wire the fingerprint by which copies of a story are known
     */
    record Found(String file, String extraction, String wire) {

        static Found unread(String file, String id, String message) {
            StringBuilder json = new StringBuilder("{\"id\":");
            quote(id, json);
            json.append(",\"failures\":[{\"extractor\":\"reader\",\"stage\":\"read\",\"message\":");
            quote(message, json);
            return new Found(file, json.append("}]}").toString(), "");
        }

        private static void quote(String text, StringBuilder json) {
            json.append('"');
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"' || c == '\\') {
                    json.append('\\').append(c);
                } else if (c < ' ' || Character.isSurrogate(c)) {
                    json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    json.append(c);
                }
            }
            json.append('"');
        }
    }
}
