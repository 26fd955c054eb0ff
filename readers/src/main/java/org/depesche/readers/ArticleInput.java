package org.depesche.readers;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.depesche.core.article.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Something to read articles from: a name, bytes, and what the caller knows in case the input does not say it. Immutable; an input over a
 * stream can be opened once, one over a file or an array any number of times.
 */
public final class ArticleInput {

    /** Opens a stream of bytes. */
    @FunctionalInterface
    public interface Opener {

        /**
         * Opens the bytes.
         *
         * @return a stream at the first byte; the caller closes it
         * @throws IOException if they cannot be had
         */
        InputStream open() throws IOException;
    }

    private final String name;
    private final Opener opener;
    private final @Nullable Charset encoding;
    private final @Nullable String language;
    private final @Nullable Moment published;
    private final @Nullable String mediaType;
    private final long start;
    private final boolean mapped;
    private final SiteRules siteRules;

    private ArticleInput(
            String name,
            Opener opener,
            @Nullable Charset encoding,
            @Nullable String language,
            @Nullable Moment published,
            @Nullable String mediaType,
            long start,
            boolean mapped,
            SiteRules siteRules) {
        this.name = Objects.requireNonNull(name, "name");
        this.opener = Objects.requireNonNull(opener, "opener");
        this.encoding = encoding;
        this.language = language;
        this.published = published;
        this.mediaType = mediaType;
        this.start = start;
        this.mapped = mapped;
        this.siteRules = Objects.requireNonNull(siteRules, "siteRules");
    }

    /**
     * A file, named by the last part of its path.
     *
     * @param file the file
     * @return the input; opening it fails where the file is not there
     */
    public static ArticleInput of(Path file) {
        Path last = file.getFileName();
        return of(last == null ? file.toString() : last.toString(), () -> Files.newInputStream(file));
    }

    /**
     * Bytes that can be opened again and again.
     *
     * @param name the name
     * @param opener opens them
     * @return the input
     */
    public static ArticleInput of(String name, Opener opener) {
        return new ArticleInput(name, opener, null, null, null, null, 0, false, SiteRules.none());
    }

    /**
     * A stream, which can be read once.
     *
     * @param name the name
     * @param stream the bytes
     * @return the input
     */
    public static ArticleInput of(String name, InputStream stream) {
        return of(name, () -> stream);
    }

    /**
     * Bytes in memory.
     *
     * @param name the name
     * @param bytes the bytes, not copied
     * @return the input
     */
    public static ArticleInput of(String name, byte[] bytes) {
        return of(name, () -> new ByteArrayInputStream(bytes));
    }

    /**
     * The same with another name.
     *
     * @param value the name, shown in messages and used as id of articles that have none
     * @return the changed input
     */
    public ArticleInput withName(String value) {
        return new ArticleInput(value, opener, encoding, language, published, mediaType, start, mapped, siteRules);
    }

    /**
     * The same with an encoding for content that does not state its own.
     *
     * @param value the encoding, or null
     * @return the changed input
     */
    public ArticleInput withEncoding(@Nullable Charset value) {
        return new ArticleInput(name, opener, value, language, published, mediaType, start, mapped, siteRules);
    }

    /**
     * The same with a language for articles that do not state theirs.
     *
     * @param value a BCP 47 tag, or null
     * @return the changed input
     */
    public ArticleInput withLanguage(@Nullable String value) {
        return new ArticleInput(name, opener, encoding, value, published, mediaType, start, mapped, siteRules);
    }

    /**
     * The same with a moment of publication for articles that do not state theirs.
     *
     * @param value the moment, or null
     * @return the changed input
     */
    public ArticleInput withPublished(@Nullable Moment value) {
        return new ArticleInput(name, opener, encoding, language, value, mediaType, start, mapped, siteRules);
    }

    /**
     * The same with the media type that its sender gave, such as {@code text/html; charset=iso-8859-1}.
     *
     * @param value the media type, or null
     * @return the changed input
     */
    public ArticleInput withMediaType(@Nullable String value) {
        return new ArticleInput(name, opener, encoding, language, published, value, start, mapped, siteRules);
    }

    /**
     * The same, read from a place that {@link ArticleCursor#position()} gave.
     *
     * @param value the byte offset of the first record to read
     * @return the changed input
     * @throws IllegalArgumentException if it is negative
     */
    public ArticleInput withStart(long value) {
        if (value < 0) {
            throw new IllegalArgumentException("negative start: " + value);
        }
        return new ArticleInput(name, opener, encoding, language, published, mediaType, value, mapped, siteRules);
    }

    /**
     * The same, read with or without a way back to the source ({@link ReadArticle#sourceMap()}). Without is the default and a little faster.
     *
     * @param value whether source maps are wanted; pages, web archives, plain text and JSON have them
     * @return the changed input
     */
    public ArticleInput withSourceMap(boolean value) {
        return new ArticleInput(name, opener, encoding, language, published, mediaType, start, value, siteRules);
    }

    /**
     * The same, with what the caller knows of the pages of single sites.
     *
     * @param value rules for pages; {@link SiteRules#none()} is the default
     * @return the changed input
     */
    public ArticleInput withSiteRules(SiteRules value) {
        return new ArticleInput(name, opener, encoding, language, published, mediaType, start, mapped, value);
    }

    /**
     * The same over other bytes, everything else kept.
     *
     * @param stream the bytes
     * @return the changed input
     */
    public ArticleInput withStream(InputStream stream) {
        return new ArticleInput(name, () -> stream, encoding, language, published, mediaType, start, mapped, siteRules);
    }

    /**
     * The name.
     *
     * @return shown in messages and used as id of articles that have none
     */
    public String name() {
        return name;
    }

    /**
     * The encoding for content that does not state its own.
     *
     * @return the encoding, or null
     */
    public @Nullable Charset encoding() {
        return encoding;
    }

    /**
     * The language of articles that do not state theirs.
     *
     * @return a BCP 47 tag, or null
     */
    public @Nullable String language() {
        return language;
    }

    /**
     * The moment of publication of articles that do not state theirs.
     *
     * @return the moment, or null
     */
    public @Nullable Moment published() {
        return published;
    }

    /**
     * What the sender says the input is.
     *
     * @return a media type with its parameters, or null
     */
    public @Nullable String mediaType() {
        return mediaType;
    }

    /**
     * Where reading begins, for formats made of records.
     *
     * @return a byte offset as {@link ArticleCursor#position()} gives it
     */
    public long start() {
        return start;
    }

    /**
     * Whether source maps are wanted.
     *
     * @return true if {@link #withSourceMap(boolean)} said so
     */
    public boolean isSourceMapWanted() {
        return mapped;
    }

    /**
     * What the caller knows of the pages of single sites.
     *
     * @return the rules, none if not set
     */
    public SiteRules siteRules() {
        return siteRules;
    }

    /**
     * The bytes as they lie there.
     *
     * @return a new stream, or the one stream that this input has; the caller closes it
     * @throws IOException if they cannot be had
     */
    public InputStream openRaw() throws IOException {
        return opener.open();
    }

    /**
     * The bytes, decompressed where they are gzip. What is wrong with them is told where it is read, at the beginning too.
     *
     * @return a new stream, or the one stream that this input has; the caller closes it
     * @throws IOException if they cannot be had
     */
    public InputStream open() throws IOException {
        BufferedInputStream raw = new BufferedInputStream(opener.open(), InputProbe.HEAD_BYTES);
        try {
            raw.mark(2);
            boolean packed = raw.read() == 0x1F && raw.read() == 0x8B;
            raw.reset();
            return packed ? new GZIPInputStream(raw, 8192) : raw;
        } catch (EOFException | ZipException e) {
            return new BrokenGzip(raw);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /** Cannot be read from its first byte on. */
    private static final class BrokenGzip extends FilterInputStream {

        BrokenGzip(InputStream raw) {
            super(raw);
        }

        @Override
        public int read() throws IOException {
            throw new IOException("broken gzip");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }
    }
}
