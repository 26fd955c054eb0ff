package org.depesche.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Leads from the text of an article back to what it was read from, so that a finding can be shown on the original page. Made where
 * {@link ArticleInput#withSourceMap(boolean)} asks for it. Immutable and thread safe.
 *
 * <p>The text of a page is a selection of its source: markup and invisible characters are left out, blanks run together, character references
 * resolved. What is asked for is aligned with the source character by character when it is asked for.
 */
public final class SourceMap {

    private final String text;
    private final String source;
    private final Run[] runs;

    /** A piece of the text that comes from one piece of the source. */
    private record Run(
            int start,
            int end,
            String pointer,
            String string,
            int sourceStart,
            int sourceEnd,
            @Nullable String before) {

        boolean isLiteral() {
            return before == null;
        }
    }

    private SourceMap(String text, String source, Run[] runs) {
        this.text = text;
        this.source = source;
        this.runs = runs;
    }

    /**
     * The carrier's text that places without a pointer lead into.
     *
     * @return the page's source after decoding, or the plain text; empty where places lead into strings of the carrier: JSON, feeds, wire items
     */
    public String source() {
        return source;
    }

    /**
     * Where a piece of the article's text stands in its source.
     *
     * @param span a span of the article's text, in UTF-16 units
     * @return the pieces of the source in text order, each in one run without markup inside; pieces of the text that stand nowhere (blank lines between sections, a
     *     text that structured data stated) have none
     * @throws IllegalArgumentException if the span is not inside the text
     */
    public List<SourcePlace> places(Span span) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException("span " + span + " is outside of a text of " + text.length());
        }
        List<SourcePlace> places = new ArrayList<>();
        for (int i = firstRun(span.start()); i < runs.length && runs[i].start < span.end(); i++) {
            Run run = runs[i];
            int from = Math.max(run.start, span.start());
            int to = Math.min(run.end, span.end());
            if (from < to) {
                Span found = run.isLiteral()
                        ? new Span(run.sourceStart + from - run.start, run.sourceStart + to - run.start)
                        : aligned(run, from, to);
                if (found.start() < found.end()) {
                    places.add(new SourcePlace(run.pointer, found));
                }
            }
        }
        return places;
    }

    /** The first run that ends behind an offset. */
    private int firstRun(int offset) {
        int low = 0;
        int high = runs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs[middle].end <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The part of a run's source that some of its characters stand in; all of it where both cannot be aligned. */
    private Span aligned(Run run, int from, int to) {
        String before = run.before == null ? "" : run.before;
        String words = before + text.substring(run.start, run.end);
        SourceAlignment alignment = SourceAlignment.of(words, run.string, run.sourceStart, run.sourceEnd);
        int shift = before.length() - run.start;
        return alignment == null ? new Span(run.sourceStart, run.sourceEnd) : alignment.span(from + shift, to + shift);
    }

    /** Collects the runs of a map while an article is put together. Not thread safe. */
    public static final class Builder {

        private final String source;
        private final List<Run> runs = new ArrayList<>();

        /**
         * A builder.
         *
         * @param source the carrier's text, empty where places have pointers
         */
        public Builder(String source) {
            this.source = Objects.requireNonNull(source, "source");
        }

        /**
         * Adds a piece of the text that is a piece of markup, with blanks run together, references resolved and invisible characters left out.
         *
         * @param start where it begins in the article's text, not before the end of the one added last
         * @param end where it ends
         * @param sourceStart where its markup begins in the source
         * @param sourceEnd where its markup ends
         * @return this builder
         */
        public Builder markup(int start, int end, int sourceStart, int sourceEnd) {
            return markup(start, end, sourceStart, sourceEnd, "");
        }

        /**
         * Adds the later part of a piece of text that is a piece of markup.
         *
         * @param start where the part begins in the article's text
         * @param end where it ends
         * @param sourceStart where the markup of the whole piece begins in the source
         * @param sourceEnd where it ends
         * @param before the text of the same markup that stands before this part
         * @return this builder
         */
        public Builder markup(int start, int end, int sourceStart, int sourceEnd, String before) {
            return markup(start, end, "", source, sourceStart, sourceEnd, before);
        }

        /**
         * Adds a piece of text that is a piece of markup in a string of the carrier.
         *
         * @param start where the piece begins in the article's text, not before the end of the one added last
         * @param end where it ends
         * @param pointer where the string lies
         * @param string the string
         * @param sourceStart where the markup begins in the string
         * @param sourceEnd where it ends
         * @param before the text of the same markup that stands before this piece
         * @return this builder
         */
        public Builder markup(
                int start, int end, String pointer, String string, int sourceStart, int sourceEnd, String before) {
            runs.add(new Run(start, end, pointer, string, sourceStart, Math.min(sourceEnd, string.length()), before));
            return this;
        }

        /**
         * Adds a piece of the text that stands in the source as it is.
         *
         * @param start where it begins in the article's text, not before the end of the one added last
         * @param end where it ends
         * @param pointer where the string lies, empty for the carrier's text
         * @param sourceStart where it begins there
         * @return this builder
         */
        public Builder literal(int start, int end, String pointer, int sourceStart) {
            runs.add(new Run(start, end, pointer, "", sourceStart, sourceStart + end - start, null));
            return this;
        }

        /**
         * The map.
         *
         * @param text the whole text of the article
         * @return a map over that text
         * @throws IllegalStateException if runs overlap or reach beyond the text
         */
        public SourceMap build(String text) {
            Run[] all = runs.toArray(new Run[0]);
            int before = 0;
            for (Run run : all) {
                if (run.start < before || run.end < run.start || run.end > text.length()) {
                    throw new IllegalStateException("runs out of order at " + run.start);
                }
                before = run.end;
            }
            return new SourceMap(text, source, all);
        }
    }

    @Override
    public String toString() {
        return "SourceMap of " + runs.length + " pieces";
    }
}
