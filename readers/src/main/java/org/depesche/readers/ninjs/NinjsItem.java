package org.depesche.readers.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.html.DateText;
import org.depesche.readers.html.HtmlFragment;
import org.depesche.readers.html.ItemAssembly;
import org.jspecify.annotations.Nullable;

/** One item of ninjs as an article. The three versions spell their names {@code body_html}, {@code versioncreated} and {@code versionCreated}: case and underscores do not count. */
final class NinjsItem {

    private static final int DEPTH = 3;
    private static final int LONGEST = 4000;
    private static final Set<String> CONTENT =
            Set.of("renditions", "associations", "bodies", "headlines", "descriptions", "headline");

    private final Map<String, JsonNode> members = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Article.Builder article = Article.builder();
    private final JsonNode item;
    private final ArticleInput input;
    private final ItemAssembly assembly;

    private NinjsItem(JsonNode item, ArticleInput input) {
        this.item = item;
        this.input = input;
        this.assembly = ItemAssembly.of(article, input);
        for (Map.Entry<String, JsonNode> member : item.properties()) {
            String key = key(member.getKey());
            members.putIfAbsent(key, member.getValue());
            names.putIfAbsent(key, member.getKey());
        }
    }

    /** A string of the item that becomes text of the article. */
    private record Field(String value, String pointer) {}

    private static String key(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** The article of an item; its text is empty where the item has neither headline nor body. */
    static ReadArticle read(JsonNode item, String defaultId, ArticleInput input, String place) {
        return new NinjsItem(item, input).read(defaultId, place);
    }

    private ReadArticle read(String defaultId, String place) {
        String uri = text("uri");
        article.id(uri == null ? defaultId : uri);
        article.language(text("language"));
        article.published(DateText.parse(first("firstcreated", "contentcreated", "versioncreated", "embargoed")));
        article.modified(DateText.parse(first("versioncreated", "contentmodified")));
        String provider = agent("provider");
        article.publisher(provider == null ? first("copyrightholder", "source") : provider);
        String url = text("url");
        String address = url == null && uri != null && uri.startsWith("http") ? uri : url;
        article.url(address);
        assembly.rules(input.siteRules(), address);
        authors();
        metadata("ninjs:", item, 0);
        headlines();
        line(SectionKind.BYLINE, field("byline", "by"));
        descriptions();
        body();
        line(SectionKind.NOTE, field("ednote"));
        return assembly.read(place);
    }

    private void line(SectionKind kind, @Nullable Field field) {
        if (field != null) {
            assembly.line(kind, field.value().strip(), field.value(), field.pointer());
        }
    }

    /** A line out of a string that may hold markup. */
    private void markedLine(SectionKind kind, @Nullable Field field) {
        if (field != null) {
            assembly.line(kind, HtmlFragment.text(field.value()), field.value(), field.pointer());
        }
    }

    /** The first of some members that has words. */
    private @Nullable Field field(String... keys) {
        for (String key : keys) {
            JsonNode member = members.get(key);
            if (member != null && text(key) != null) {
                return new Field(member.asText(), pointer(key));
            }
        }
        return null;
    }

    private String pointer(String key) {
        return "/" + names.getOrDefault(key, key).replace("~", "~0").replace("/", "~1");
    }

    /** A string in an element of a list, or in the object that stands in place of one. */
    private static Field field(Element element, String key, String value) {
        String name = key;
        for (Map.Entry<String, JsonNode> member : element.node().properties()) {
            name = key(member.getKey()).equals(key) ? member.getKey() : name;
        }
        return new Field(value, element.pointer() + "/" + name);
    }

    private record Element(JsonNode node, String pointer) {}

    private List<Element> elements(String key) {
        List<Element> elements = new ArrayList<>();
        JsonNode node = members.get(key);
        if (node != null && node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                elements.add(new Element(node.get(i), pointer(key) + "/" + i));
            }
        } else if (node != null && node.isObject()) {
            elements.add(new Element(node, pointer(key)));
        }
        return elements;
    }

    private @Nullable String text(String key) {
        JsonNode node = members.get(key);
        return node != null
                        && node.isValueNode()
                        && !node.isNull()
                        && !node.asText().isBlank()
                ? node.asText().strip()
                : null;
    }

    private @Nullable String first(String... keys) {
        for (String key : keys) {
            String text = text(key);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private @Nullable String agent(String key) {
        JsonNode node = members.get(key);
        return node != null && node.isObject() ? member(node, "name") : text(key);
    }

    private static @Nullable String member(JsonNode node, String key) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (key(member.getKey()).equals(key)
                    && member.getValue().isValueNode()
                    && !member.getValue().isNull()) {
                return member.getValue().asText();
            }
        }
        return null;
    }

    private List<JsonNode> list(String... keys) {
        List<JsonNode> nodes = new ArrayList<>();
        for (String key : keys) {
            JsonNode node = members.get(key);
            if (node != null && node.isArray()) {
                node.forEach(nodes::add);
            } else if (node != null && node.isObject()) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private void authors() {
        for (JsonNode person : list("person", "people", "by", "bylines", "creators")) {
            String role = String.valueOf(member(person, "rel")) + String.valueOf(member(person, "role"));
            boolean author = role.contains("author")
                    || role.contains("creator")
                    || role.contains("writer")
                    || role.contains("reporter");
            String name = member(person, "name");
            if (author && name != null) {
                article.author(name);
            }
        }
    }

    private void metadata(String path, JsonNode node, int depth) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String name = member.getKey().equals("$schema") ? "schema" : key(member.getKey());
            boolean content =
                    depth == 0 && (CONTENT.contains(name) || name.startsWith("body") || name.startsWith("description"));
            if (!content) {
                value(path + name, member.getValue(), depth);
            }
        }
    }

    private void value(String path, JsonNode value, int depth) {
        if (value.isArray()) {
            value.forEach(element -> value(path, element, depth));
        } else if (value.isObject()) {
            if (depth < DEPTH) {
                metadata(path + ".", value, depth + 1);
            }
        } else if (!value.isNull() && !value.asText().isBlank()) {
            String text = value.asText().strip();
            article.metadata(path, text.substring(0, Math.min(LONGEST, text.length())));
        }
    }

    private void headlines() {
        Field main = field("headline");
        for (Element headline : elements("headlines")) {
            String role = role(headline);
            String value = member(headline.node(), "value");
            if (value == null) {
                continue;
            }
            if (role.contains("sub") || role.contains("kicker") || role.contains("over")) {
                markedLine(SectionKind.KICKER, field(headline, "value", value));
            } else if (main == null) {
                main = field(headline, "value", value);
            }
        }
        markedLine(SectionKind.HEADLINE, main);
    }

    private static String role(Element element) {
        return String.valueOf(member(element.node(), "role")).toLowerCase(Locale.ROOT);
    }

    private void descriptions() {
        Field plain = field("descriptiontext", "description");
        if (plain != null) {
            line(SectionKind.LEAD, plain);
            return;
        }
        Field lead = field("descriptionhtml", "descriptionxhtml");
        for (Element description : elements("descriptions")) {
            String role = role(description);
            String value = member(description.node(), "value");
            boolean fits = role.equals("null")
                    || role.contains("summary")
                    || role.contains("lead")
                    || role.contains("abstract")
                    || role.contains("short");
            lead = lead == null && fits && value != null ? field(description, "value", value) : lead;
        }
        markedLine(SectionKind.LEAD, lead);
    }

    private void body() {
        Field html = null;
        Field plain = null;
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            if (member.getKey().startsWith("body") && member.getValue().isTextual()) {
                String value = member.getValue().asText();
                Field field = new Field(value, pointer(member.getKey()));
                boolean markup =
                        member.getKey().endsWith("html") || value.stripLeading().startsWith("<");
                html = markup ? field : html;
                plain = markup ? plain : field;
            }
        }
        for (Element body : elements("bodies")) {
            String value = member(body.node(), "value");
            if (value == null) {
                continue;
            }
            String type = String.valueOf(member(body.node(), "contenttype"));
            boolean markup = type.contains("html") || value.stripLeading().startsWith("<");
            html = html == null && markup ? field(body, "value", value) : html;
            plain = plain == null && !markup ? field(body, "value", value) : plain;
        }
        if (html != null && !html.value().isBlank()) {
            assembly.html(html.value(), html.pointer());
        } else if (plain != null) {
            assembly.plain(plain.value(), plain.pointer());
        }
    }
}
