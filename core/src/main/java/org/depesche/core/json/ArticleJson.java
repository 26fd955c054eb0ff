package org.depesche.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
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
 * which an extraction carries its article ({@code sections}, {@code links}, {@code source}), told by its {@code offsets}. Stateless and
 * thread safe.
 */
public final class ArticleJson {

    private static final Set<String> SOURCE = Set.of("url", "publisher", "authors", "modified", "metadata", "extra");

    /** What every form of an article holds. */
    private static final Set<String> COMMON = Set.of(
            "id", "text", "headline", "lead", "url", "publisher", "published", "modified", "language", "authors");

    /** What an extraction holds besides; its {@code offsets} tell it from an article. */
    private static final Set<String> EXTRACTION = Set.of(
            "offsets",
            "source",
            "assembled",
            "sections",
            "links",
            "quotes",
            "entities",
            "dates",
            "provenance",
            "annotations",
            "failures");

    private ArticleJson() {}

    /**
     * Reads an article.
     *
     * <p>Where {@code text} is given it is taken untouched; a {@code headline} or {@code lead} beside it is laid over the text where the
     * text begins with it as a line of its own, and else kept as metadata under {@code json:headline} and {@code json:lead}. Members that
     * the contract does not name, or not in this form, are kept in {@code source.extra}, {@code paragraphs} beside a {@code text} among
     * them. Of a {@code source} object the members that the contract names are taken before those beside it.
     *
     * @param json one JSON object
     * @return the article; its id is empty where the object has none
     * @throws JsonFormatException if the JSON is broken, holds neither text nor paragraphs, or a member has a wrong type
     */
    public static Article read(String json) throws JsonFormatException {
        JsonNode node = JsonTree.object(json);
        return read(node, node.hasNonNull("offsets"));
    }

    static Article read(JsonNode node, boolean isExtraction) throws JsonFormatException {
        Article.Builder article = Article.builder();
        String id = idOf(node);
        if (id != null) {
            article.id(id);
        }
        article.language(JsonTree.text(node, "language"));
        JsonNode source = node.get("source");
        boolean isSourceRead = source != null && source.isObject();
        readSource(article, isSourceRead ? source : MissingNode.getInstance(), node);
        String published = JsonTree.text(node, "published");
        if (published != null) {
            article.published(moment("published", published));
        }
        boolean isParagraphed = readText(article, node, isExtraction);
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String name = member.getKey();
            boolean isKnown = COMMON.contains(name)
                    || (isExtraction && EXTRACTION.contains(name))
                    || (isParagraphed && name.equals("paragraphs"));
            if (name.equals("source") && isSourceRead) {
                readUnknown(article, source);
            } else if (!isKnown) {
                article.extra(name, JsonTree.plain(member.getValue()));
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

    private static void readSource(Article.Builder article, JsonNode source, JsonNode beside)
            throws JsonFormatException {
        article.url(JsonTree.text(source.hasNonNull("url") ? source : beside, "url"));
        article.publisher(JsonTree.text(source.hasNonNull("publisher") ? source : beside, "publisher"));
        boolean isAuthored =
                source.hasNonNull("authors") && !source.get("authors").isEmpty();
        for (String author : JsonTree.texts(isAuthored ? source : beside, "authors")) {
            article.author(author);
        }
        String modified = JsonTree.text(source.hasNonNull("modified") ? source : beside, "modified");
        if (modified != null) {
            article.modified(moment("modified", modified));
        }
        for (JsonNode field : JsonTree.list(source, "metadata")) {
            article.metadata(JsonTree.requiredText(field, "path"), JsonTree.requiredText(field, "value"));
        }
        JsonNode extra = JsonTree.objectOrNull(source, "extra");
        if (extra != null) {
            JsonTree.members(extra).forEach(article::extra);
        }
    }

    /** Keeps what a source object says beyond the contract. */
    private static void readUnknown(Article.Builder article, JsonNode source) {
        Map<String, @Nullable Object> unknown = JsonTree.members(source);
        unknown.keySet().removeAll(SOURCE);
        if (!unknown.isEmpty()) {
            article.extra("source", unknown);
        }
    }

    private static Moment moment(String name, String text) throws JsonFormatException {
        try {
            return Moment.parse(text);
        } catch (IllegalArgumentException e) {
            throw new JsonFormatException("\"" + name + "\": " + e.getMessage(), e);
        }
    }

    /** Whether the paragraphs were read. */
    private static boolean readText(Article.Builder article, JsonNode node, boolean isExtraction)
            throws JsonFormatException {
        String text = JsonTree.text(node, "text");
        String headline = JsonTree.text(node, "headline");
        String lead = JsonTree.text(node, "lead");
        if (text == null) {
            if (!node.hasNonNull("paragraphs") && headline == null && lead == null) {
                String what = node.has("offsets") && node.has("quotes")
                        ? ": an extraction that was written without its text"
                        : "";
                throw new JsonFormatException("neither \"text\" nor \"paragraphs\"" + what, null);
            }
            article.append(SectionKind.HEADLINE, headline == null ? "" : headline);
            article.append(SectionKind.LEAD, lead == null ? "" : lead);
            for (String paragraph : JsonTree.texts(node, "paragraphs")) {
                article.append(SectionKind.PARAGRAPH, paragraph);
            }
            return true;
        }
        article.text(text);
        if (isExtraction) {
            readLayout(article, node, text);
        } else {
            int after = layOver(article, SectionKind.HEADLINE, "headline", headline, text, 0);
            layOver(article, SectionKind.LEAD, "lead", lead, text, after);
        }
        return false;
    }

    private static void readLayout(Article.Builder article, JsonNode node, String text) throws JsonFormatException {
        JsonNode assembled = node.get("assembled");
        if (assembled != null && !assembled.isBoolean()) {
            throw JsonTree.wrong("assembled", "true or false", assembled);
        }
        article.assembled(assembled != null && assembled.booleanValue());
        Offsets offsets = Offsets.of(text, unit(node));
        for (JsonNode section : JsonTree.list(node, "sections")) {
            article.section(new Section(label(section, "kind", SectionKind.class), span(section, offsets)));
        }
        for (JsonNode link : JsonTree.list(node, "links")) {
            article.link(new Link(span(link, offsets), JsonTree.requiredText(link, "target")));
        }
    }

    private static int layOver(
            Article.Builder article, SectionKind kind, String name, @Nullable String part, String text, int from) {
        if (part == null || part.isBlank()) {
            return from;
        }
        String line = part.strip();
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start + line.length();
        if (!text.startsWith(line, start) || !isLineEnd(text, end)) {
            article.metadata("json:" + name, part);
            return from;
        }
        article.section(Section.of(kind, start, end));
        return end;
    }

    private static boolean isLineEnd(String text, int offset) {
        int at = offset;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
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
