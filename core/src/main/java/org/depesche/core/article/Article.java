package org.depesche.core.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A news article as a value: its text as it came, sections and links over the text, and its source.
 *
 * <p>All offsets, here and in everything that is found in the article, are UTF-16 units of {@link #text()}, which is never
 * changed. Immutable and thread safe.
 *
 * @param id names the article in a batch and in output; empty where nobody gave one
 * @param text the text; any string, lone surrogates included
 * @param assembled whether a reader put the text together (from a page, from paragraphs), so that output has to carry it
 * @param sections parts of the text in text order, not overlapping; empty where the structure is not known
 * @param links hyperlinks in the order of their spans
 * @param language a BCP 47 tag, null where it is not known
 * @param source what is known besides the text
 */
public record Article(
        String id,
        String text,
        boolean assembled,
        List<Section> sections,
        List<Link> links,
        @Nullable String language,
        Source source) {

    /**
     * Copies the lists and checks that all spans are in order and inside the text.
     *
     * @throws IllegalArgumentException if a span reaches beyond the text or cuts a surrogate pair, sections overlap, or sections or links
     *     are out of order
     */
    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        sections = List.copyOf(sections);
        links = List.copyOf(links);
        int end = 0;
        for (Section section : sections) {
            if (section.span().start() < end) {
                throw new IllegalArgumentException("sections overlap or are out of order: " + section);
            }
            end = section.span().end();
            check("section", section.span(), text);
        }
        Span before = new Span(0, 0);
        for (Link link : links) {
            if (link.span().compareTo(before) < 0) {
                throw new IllegalArgumentException("links are out of order: " + link);
            }
            before = link.span();
            check("link", link.span(), text);
        }
    }

    private static void check(String what, Span span, String text) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(what + " ends at " + span.end() + ", the text at " + text.length());
        }
        if (span.cutsSurrogatePair(text)) {
            throw new IllegalArgumentException(what + " cuts a surrogate pair: " + span);
        }
    }

    /**
     * An article of which only the text is known.
     *
     * @param text the text
     * @return the article
     */
    public static Article of(String text) {
        return builder().text(text).build();
    }

    /**
     * Starts an article.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts with everything of this article.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.text.append(text);
        builder.assembled = assembled;
        builder.sections.addAll(sections);
        builder.links.addAll(links);
        builder.language = language;
        builder.url = source.url();
        builder.publisher = source.publisher();
        builder.authors.addAll(source.authors());
        builder.published = source.published();
        builder.modified = source.modified();
        builder.metadata.addAll(source.metadata());
        builder.extra.putAll(source.extra());
        return builder;
    }

    /**
     * The same article in another language.
     *
     * @param tag a BCP 47 tag, or null
     * @return a copy
     */
    public Article withLanguage(@Nullable String tag) {
        return new Article(id, text, assembled, sections, links, tag, source);
    }

    /**
     * The text of a section.
     *
     * @param section a section of this article
     * @return the characters that it covers
     */
    public String text(Section section) {
        return section.span().in(text);
    }

    /**
     * The sections of one kind, in text order.
     *
     * @param kind the kind
     * @return the sections; empty where there are none
     */
    public List<Section> sections(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).toList();
    }

    /**
     * Collects the parts of an article. Not thread safe.
     *
     * <p>Give the text whole with {@link #text(String)} and lay {@linkplain #section sections} over it, or let {@link #append}
     * assemble it section by section.
     */
    public static final class Builder {

        private static final String GAP = "\n\n";

        private final StringBuilder text = new StringBuilder();
        private final List<Section> sections = new ArrayList<>();
        private final List<Link> links = new ArrayList<>();
        private final List<String> authors = new ArrayList<>();
        private final List<MetadataField> metadata = new ArrayList<>();
        private final Map<String, @Nullable Object> extra = new LinkedHashMap<>();
        private String id = "";
        private boolean assembled;
        private @Nullable String language;
        private @Nullable String url;
        private @Nullable String publisher;
        private @Nullable Moment published;
        private @Nullable Moment modified;

        private Builder() {}

        /**
         * Names the article.
         *
         * @param value the name
         * @return this builder
         */
        public Builder id(String value) {
            id = value;
            return this;
        }

        /**
         * Sets the whole text as it came, in place of any text so far. Sections and links stay as they are.
         *
         * @param value the text
         * @return this builder
         */
        public Builder text(String value) {
            text.setLength(0);
            text.append(Objects.requireNonNull(value, "text"));
            return this;
        }

        /**
         * Adds a section and its text to the end, after a blank line; marks the text as assembled.
         *
         * @param kind what the section is
         * @param content its text; nothing happens where it is empty
         * @return the offset where the content now starts
         */
        public int append(SectionKind kind, CharSequence content) {
            if (content.isEmpty()) {
                return text.length();
            }
            if (!text.isEmpty()) {
                text.append(GAP);
            }
            assembled = true;
            int start = text.length();
            text.append(content);
            sections.add(Section.of(kind, start, text.length()));
            return start;
        }

        /**
         * Says whether a reader put the text together.
         *
         * @param value true if it did
         * @return this builder
         */
        public Builder assembled(boolean value) {
            assembled = value;
            return this;
        }

        /**
         * Adds a section over the text.
         *
         * @param section the section, after all added before
         * @return this builder
         */
        public Builder section(Section section) {
            sections.add(section);
            return this;
        }

        /**
         * Replaces all sections.
         *
         * @param values sections in text order
         * @return this builder
         */
        public Builder sections(List<Section> values) {
            sections.clear();
            sections.addAll(values);
            return this;
        }

        /**
         * Adds a hyperlink.
         *
         * @param link the link
         * @return this builder
         */
        public Builder link(Link link) {
            links.add(link);
            return this;
        }

        /**
         * Sets the language.
         *
         * @param value a BCP 47 tag, or null
         * @return this builder
         */
        public Builder language(@Nullable String value) {
            language = value;
            return this;
        }

        /**
         * Sets the address of the article.
         *
         * @param value the address, or null
         * @return this builder
         */
        public Builder url(@Nullable String value) {
            url = value;
            return this;
        }

        /**
         * Sets the outlet's name.
         *
         * @param value the name, or null
         * @return this builder
         */
        public Builder publisher(@Nullable String value) {
            publisher = value;
            return this;
        }

        /**
         * Adds an author that metadata name.
         *
         * @param value the name as written
         * @return this builder
         */
        public Builder author(String value) {
            authors.add(value);
            return this;
        }

        /**
         * Sets when the article was first published.
         *
         * @param value the moment, or null
         * @return this builder
         */
        public Builder published(@Nullable Moment value) {
            published = value;
            return this;
        }

        /**
         * Sets when the article was last changed.
         *
         * @param value the moment, or null
         * @return this builder
         */
        public Builder modified(@Nullable Moment value) {
            modified = value;
            return this;
        }

        /**
         * Adds a statement of the carrier.
         *
         * @param path where it stood, as {@link MetadataField#path()} says
         * @param value the value as written
         * @return this builder
         */
        public Builder metadata(String path, String value) {
            metadata.add(new MetadataField(path, value));
            return this;
        }

        /**
         * Adds a member that no field takes, to be handed through.
         *
         * @param name its name
         * @param value its value, as {@link JsonShape} describes it
         * @return this builder
         */
        public Builder extra(String name, @Nullable Object value) {
            extra.put(name, value);
            return this;
        }

        /**
         * The number of UTF-16 units of text so far.
         *
         * @return the offset where further text would begin
         */
        public int length() {
            return text.length();
        }

        /**
         * The article, its links in text order.
         *
         * @return a new article
         * @throws IllegalArgumentException as {@link Article#Article} says, or if an extra value is no JSON value
         */
        public Article build() {
            List<Link> ordered = new ArrayList<>(links);
            ordered.sort(Comparator.comparing(Link::span));
            Source source = new Source(url, publisher, authors, published, modified, metadata, extra);
            return new Article(id, text.toString(), assembled, sections, ordered, language, source);
        }
    }
}
