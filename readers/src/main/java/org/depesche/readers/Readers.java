package org.depesche.readers;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.depesche.core.article.Article;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way from files to articles: knows all readers, finds the one for an input and completes what it reads with what the caller knows.
 * Immutable and thread safe.
 */
public final class Readers {

    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);

    private final Map<String, ArticleReader> byFormat;

    private Readers(Map<String, ArticleReader> byFormat) {
        this.byFormat = byFormat;
    }

    /**
     * All readers that are found through {@link ServiceLoader}.
     *
     * @return the readers; one that cannot be loaded is logged and left out
     * @throws IllegalArgumentException if two readers have one format
     */
    public static Readers standard() {
        List<ArticleReader> found = new ArrayList<>();
        Iterator<ArticleReader> services = ServiceLoader.load(ArticleReader.class, Readers.class.getClassLoader())
                .iterator();
        // an iterator that fails at one provider goes on behind it; the bound ends one that does not
        for (int failures = 0; failures < 100; ) {
            try {
                if (!services.hasNext()) {
                    break;
                }
                found.add(services.next());
            } catch (ServiceConfigurationError | LinkageError e) {
                LOG.warn("a reader could not be loaded: {}", e.getMessage());
                failures++;
            }
        }
        return of(found);
    }

    /**
     * Readers of the caller's choice.
     *
     * @param readers the readers
     * @return them together
     * @throws IllegalArgumentException if two readers have one format
     */
    public static Readers of(Collection<? extends ArticleReader> readers) {
        Map<String, ArticleReader> byFormat = new LinkedHashMap<>();
        readers.stream().sorted(Comparator.comparing(ArticleReader::format)).forEach(reader -> {
            ArticleReader other = byFormat.put(reader.format(), reader);
            if (other != null) {
                throw new IllegalArgumentException("two readers for format '" + reader.format() + "': "
                        + other.getClass().getName() + " and "
                        + reader.getClass().getName());
            }
        });
        return new Readers(byFormat);
    }

    /**
     * The first article of a file of any format.
     *
     * @param file the file
     * @return the article, its id that of the carrier or the file's name
     * @throws IOException if the file cannot be read, or holds no article; the message names it and says why
     */
    public static Article read(Path file) throws IOException {
        try (ArticleCursor cursor = standard().open(ArticleInput.of(file))) {
            ReadResult result = cursor.next();
            if (result instanceof ReadArticle read) {
                return read.article();
            }
            throw new IOException(result == null ? file + ": no article in it" : result.toString());
        }
    }

    /**
     * The formats that can be read.
     *
     * @return their names in alphabetical order
     */
    public List<String> formats() {
        return List.copyOf(byFormat.keySet());
    }

    /**
     * Begins to read an input whose format shows in its name, media type and first bytes.
     *
     * @param input the input
     * @return its articles; an input of no known format gives one problem
     * @throws IOException if the input cannot be opened
     */
    public ArticleCursor open(ArticleInput input) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(input.openRaw(), 2 * InputProbe.HEAD_BYTES);
        try {
            stream.mark(InputProbe.HEAD_BYTES);
            InputProbe probe = probe(input, stream.readNBytes(InputProbe.HEAD_BYTES));
            stream.reset();
            ArticleReader best = best(probe);
            if (best == null) {
                stream.close();
                String what = probe.isBinary() ? "binary data of no known format" : "of no known format";
                return ArticleCursor.of(List.of(new ReadProblem(input.name(), "", what)));
            }
            return completed(input, best.open(input.withStream(stream)));
        } catch (IOException | RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    private static InputProbe probe(ArticleInput input, byte[] head) {
        InputProbe raw = new InputProbe(input.name(), input.mediaType(), head);
        if (!raw.startsWith(0x1F, 0x8B)) {
            return raw;
        }
        try (InputStream packed = new GZIPInputStream(new ByteArrayInputStream(head))) {
            byte[] unpacked = new byte[InputProbe.HEAD_BYTES];
            int length = 0;
            try {
                for (int count; length < unpacked.length; length += count) {
                    count = packed.read(unpacked, length, unpacked.length - length);
                    if (count < 0) {
                        break;
                    }
                }
            } catch (EOFException | ZipException e) {
                LOG.trace("the head of {} ends inside its compressed data", input.name());
            }
            return new InputProbe(input.name(), input.mediaType(), Arrays.copyOf(unpacked, length));
        } catch (IOException e) {
            return raw;
        }
    }

    private @Nullable ArticleReader best(InputProbe probe) {
        ArticleReader best = null;
        Likelihood most = Likelihood.NONE;
        for (ArticleReader reader : byFormat.values()) {
            Likelihood likelihood = reader.sniff(probe);
            if (likelihood.compareTo(most) > 0) {
                most = likelihood;
                best = reader;
            }
        }
        return best;
    }

    /**
     * Begins to read an input of a known format.
     *
     * @param input the input
     * @param format a name out of {@link #formats()}
     * @return its articles
     * @throws IOException if the input cannot be opened
     * @throws IllegalArgumentException if no reader has that format; the message names those there are
     */
    public ArticleCursor open(ArticleInput input, String format) throws IOException {
        ArticleReader reader = byFormat.get(format);
        if (reader == null) {
            throw new IllegalArgumentException(
                    "unknown format '" + format + "', known are " + String.join(", ", byFormat.keySet()));
        }
        return completed(input, reader.open(input));
    }

    private static ArticleCursor completed(ArticleInput input, ArticleCursor cursor) {
        return new ArticleCursor() {
            @Override
            public @Nullable ReadResult next() {
                ReadResult result = cursor.next();
                return result instanceof ReadArticle read ? read.with(complete(input, read.article())) : result;
            }

            @Override
            public long position() {
                return cursor.position();
            }

            @Override
            public void close() throws IOException {
                cursor.close();
            }
        };
    }

    private static Article complete(ArticleInput input, Article article) {
        boolean unnamed = article.id().isEmpty();
        boolean undated = article.source().published() == null && input.published() != null;
        boolean unspoken = article.language() == null && input.language() != null;
        if (!unnamed && !undated && !unspoken) {
            return article;
        }
        Article.Builder complete = article.toBuilder();
        if (unnamed) {
            complete.id(input.name());
        }
        if (undated) {
            complete.published(input.published());
        }
        if (unspoken) {
            complete.language(input.language());
        }
        return complete.build();
    }
}
