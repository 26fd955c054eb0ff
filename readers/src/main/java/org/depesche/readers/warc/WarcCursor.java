package org.depesche.readers.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.core.article.Article;
import org.depesche.core.article.Moment;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.LimitedInputStream;
import org.depesche.readers.Limits;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.ReadProblem;
import org.depesche.readers.ReadResult;
import org.depesche.readers.html.DateText;
import org.depesche.readers.html.PageReader;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Walks over the records of a web archive. */
final class WarcCursor implements ArticleCursor {

    private static final int OK = 200;
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    private final ArticleInput input;
    private final CountedInputStream bytes;
    private final WarcReader reader;
    private long position;
    private @Nullable WarcRecord ahead;
    private @Nullable ReadProblem failure;

    private WarcCursor(ArticleInput input, CountedInputStream bytes) throws IOException {
        this.input = input;
        this.bytes = bytes;
        this.position = input.start();
        this.reader = new WarcReader(bytes);
        advance();
    }

    static ArticleCursor open(ArticleInput input) throws IOException {
        CountedInputStream bytes = new CountedInputStream(input.openRaw());
        String message;
        try {
            bytes.skipNBytes(input.start());
            bytes.countFromHere();
            return new WarcCursor(input, bytes);
        } catch (EOFException e) {
            message = "no record at byte " + input.start() + ": the archive is shorter";
        } catch (IOException | RuntimeException e) {
            message = "no web archive: " + e.getMessage();
        }
        bytes.close();
        return ArticleCursor.of(List.of(new ReadProblem(input.name(), "", message)));
    }

    @Override
    public @Nullable ReadResult next() {
        while (ahead != null) {
            WarcRecord record = ahead;
            ReadResult result = record instanceof WarcResponse response ? read(response, place()) : null;
            advance();
            if (result != null) {
                return result;
            }
        }
        ReadProblem last = failure;
        failure = null;
        return last;
    }

    private String place() {
        return "record at byte " + position;
    }

    /** Goes to the next record, so that the place behind the last one is known. */
    private void advance() {
        ahead = null;
        try {
            ahead = reader.next().orElse(null);
            position = input.start() + (ahead == null ? bytes.count() : reader.position());
        } catch (IOException | RuntimeException e) {
            // what jwarc throws at a broken record leaves it at no known place
            failure = new ReadProblem(input.name(), "behind " + place(), "broken record: " + e.getMessage());
        }
    }

    private @Nullable ReadResult read(WarcResponse response, String place) {
        try {
            String target = response.target();
            if (!target.startsWith("http:") && !target.startsWith("https:")) {
                return null;
            }
            HttpResponse http = response.http();
            MediaType type = http.contentType();
            String base = type.base().toString().toLowerCase(Locale.ROOT);
            if (http.status() != OK || !PAGES.contains(base)) {
                return null;
            }
            byte[] html;
            try (InputStream body = new LimitedInputStream(http.bodyDecoded().stream(), Limits.ARTICLE_BYTES)) {
                html = body.readAllBytes();
            }
            ReadArticle read = PageReader.read(html, response.target(), input.withMediaType(type.toString()), place);
            return read.with(described(read.article(), response, http));
        } catch (IOException | RuntimeException e) {
            return new ReadProblem(input.name(), place, "cannot be read: " + e.getMessage());
        }
    }

    /** A page with what its record says about it. */
    private static Article described(Article page, WarcResponse response, HttpResponse http) {
        Article.Builder article = page.toBuilder();
        URI id = response.id();
        article.id(id == null ? "" : id.toString());
        if (page.source().url() == null) {
            article.url(response.target());
        }
        article.metadata("warc:date", response.date().toString());
        article.metadata("warc:target-uri", response.target());
        article.metadata("warc:record-id", id == null ? "" : id.toString());
        http.headers().first("Last-Modified").ifPresent(modified -> {
            article.metadata("warc:last-modified", modified);
            Moment moment = DateText.parse(modified);
            if (page.source().modified() == null) {
                article.modified(moment);
            }
        });
        return article.build();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } finally {
            bytes.close();
        }
    }
}
