package org.depesche.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import org.depesche.core.article.Article;
import org.depesche.core.article.Labelled;
import org.depesche.core.article.Link;
import org.depesche.core.article.Moment;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads one article from JSON: the input form ({@code text}, or {@code headline}, {@code lead} and {@code paragraphs}) and the form in
 * which an extraction carries its article ({@code sections}, {@code links}, {@code source}). Stateless and thread safe.
 */
public final class ArticleJson {

    private static final Set<String> KNOWN = Set.of(
            "id",
            "text",
            "headline",
            "lead",
            "paragraphs",
            "url",
            "publisher",
            "published",
            "modified",
            "language",
            "authors",
            "sections",
            "links",
            "source",
            "offsets",
            "assembled",
            "metadata");

    /** What an extraction holds besides its article. */
    private static final Set<String> FINDINGS =
            Set.of("quotes", "entities", "dates", "provenance", "annotations", "failures");

    private ArticleJson() {}

    /**
     * Reads an article.
     *
     * <p>Where {@code text} is given it is taken untouched; a {@code headline} or {@code lead} beside it is laid over the text where the
     * text begins with it, and else kept as metadata under {@code json:headline} and {@code json:lead}. Members that the contract does not
     * name are kept in {@code source.extra}.
     *
     * @param json one JSON object
     * @return the article; its id is empty where the object has none
     * @throws JsonFormatException if the JSON is broken, holds neither text nor paragraphs, or a member has a wrong type
     */
    public static Article read(String json) throws JsonFormatException {
        return read(JsonTree.object(json));
    }

    static Article read(JsonNode node) throws JsonFormatException {
        Article.Builder article = Article.builder();
        String id = idOf(node);
        if (id != null) {
            article.id(id);
        }
        article.language(JsonTree.text(node, "language"));
        JsonNode source = node.get("source");
        if (source != null && source.isObject()) {
            readSource(article, source);
        } else {
            readSource(article, node);
        }
        String published = JsonTree.text(node, "published");
        if (published != null) {
            article.published(moment("published", published));
        }
        readText(article, node);
        JsonNode assembled = node.get("assembled");
        if (assembled != null && assembled.isBoolean()) {
            article.assembled(assembled.booleanValue());
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            boolean isExtra =
                    !KNOWN.contains(member.getKey()) && !(source != null && FINDINGS.contains(member.getKey()));
            if (isExtra
                    || (member.getKey().equals("source") && !member.getValue().isObject())) {
                article.extra(member.getKey(), JsonTree.plain(member.getValue()));
            }
        }
        try {
            return article.build();
        } catch (IllegalArgumentException e) {
            throw new JsonFormatException(String.valueOf(e.getMessage()), e);
        }
    }

    private static @Nullable String idOf(JsonNode node) throws JsonFormatException {
        JsonNode id = node.get("id");
        return id != null && id.isNumber() ? id.asText() : JsonTree.text(node, "id");
    }

    private static void readSource(Article.Builder article, JsonNode node) throws JsonFormatException {
        article.url(JsonTree.text(node, "url"));
        article.publisher(JsonTree.text(node, "publisher"));
        for (String author : JsonTree.texts(node, "authors")) {
            article.author(author);
        }
        String modified = JsonTree.text(node, "modified");
        if (modified != null) {
            article.modified(moment("modified", modified));
        }
        for (JsonNode field : JsonTree.list(node, "metadata")) {
            article.metadata(JsonTree.requiredText(field, "path"), JsonTree.requiredText(field, "value"));
        }
        JsonNode extra = node.get("extra");
        if (extra != null && extra.isObject()) {
            JsonTree.members(extra).forEach(article::extra);
        }
    }

    private static Moment moment(String name, String text) throws JsonFormatException {
        try {
            return Moment.parse(text);
        } catch (IllegalArgumentException e) {
            throw new JsonFormatException("\"" + name + "\": " + e.getMessage(), e);
        }
    }

    private static void readText(Article.Builder article, JsonNode node) throws JsonFormatException {
        String text = JsonTree.text(node, "text");
        String headline = JsonTree.text(node, "headline");
        String lead = JsonTree.text(node, "lead");
        if (text == null) {
            if (!node.hasNonNull("paragraphs") && headline == null && lead == null) {
                throw new JsonFormatException("neither \"text\" nor \"paragraphs\"", null);
            }
            article.append(SectionKind.HEADLINE, headline == null ? "" : headline);
            article.append(SectionKind.LEAD, lead == null ? "" : lead);
            for (String paragraph : JsonTree.texts(node, "paragraphs")) {
                article.append(SectionKind.PARAGRAPH, paragraph);
            }
            return;
        }
        article.text(text);
        if (node.hasNonNull("sections")) {
            readSections(article, node, text);
        } else {
            int after = layOver(article, SectionKind.HEADLINE, "headline", headline, text, 0);
            layOver(article, SectionKind.LEAD, "lead", lead, text, after);
        }
        Offsets offsets = Offsets.of(text, unit(node));
        for (JsonNode link : JsonTree.list(node, "links")) {
            article.link(new Link(span(link, offsets), JsonTree.requiredText(link, "target")));
        }
    }

    private static void readSections(Article.Builder article, JsonNode node, String text) throws JsonFormatException {
        Offsets offsets = Offsets.of(text, unit(node));
        for (JsonNode section : JsonTree.list(node, "sections")) {
            article.section(new Section(label(section, "kind", SectionKind.class), span(section, offsets)));
        }
    }

    private static int layOver(
            Article.Builder article, SectionKind kind, String name, @Nullable String part, String text, int from) {
        if (part == null || part.isBlank()) {
            return from;
        }
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (!text.startsWith(part, start)) {
            article.metadata("json:" + name, part);
            return from;
        }
        article.section(Section.of(kind, start, start + part.length()));
        return start + part.length();
    }

    static OffsetUnit unit(JsonNode node) throws JsonFormatException {
        return node.hasNonNull("offsets") ? label(node, "offsets", OffsetUnit.class) : OffsetUnit.UTF16;
    }

    static <E extends Enum<E> & Labelled> E label(JsonNode node, String name, Class<E> type)
            throws JsonFormatException {
        String label = JsonTree.requiredText(node, name);
        return Labelled.find(type, label)
                .orElseThrow(() -> new JsonFormatException(
                        "\"" + name + "\" is '" + label + "', expected one of " + Labelled.labels(type), null));
    }

    static Span span(JsonNode node, Offsets offsets) throws JsonFormatException {
        return span(JsonTree.whole(node, "start"), JsonTree.whole(node, "end"), offsets);
    }

    static Span span(int start, int end, Offsets offsets) throws JsonFormatException {
        try {
            return new Span(offsets.read(start), offsets.read(end));
        } catch (IllegalArgumentException e) {
            throw new JsonFormatException(String.valueOf(e.getMessage()), e);
        }
    }
}
