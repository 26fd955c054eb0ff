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
import org.depesche.readers.html.DateText;
import org.depesche.readers.html.HtmlFragment;
import org.depesche.readers.layout.TextLayout;
import org.jspecify.annotations.Nullable;

/** One item of ninjs as an article. The three versions spell their names {@code body_html}, {@code versioncreated} and {@code versionCreated}: case and underscores do not count. */
final class NinjsItem {

    private static final int DEPTH = 3;
    private static final int LONGEST = 4000;
    private static final Set<String> CONTENT =
            Set.of("renditions", "associations", "bodies", "headlines", "descriptions", "headline");

    private final Map<String, JsonNode> members = new HashMap<>();
    private final Article.Builder article = Article.builder();
    private final JsonNode item;

    private NinjsItem(JsonNode item) {
        this.item = item;
        for (Map.Entry<String, JsonNode> member : item.properties()) {
            members.putIfAbsent(key(member.getKey()), member.getValue());
        }
    }

    private static String key(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    static Article read(JsonNode item, String defaultId) {
        return new NinjsItem(item).read(defaultId);
    }

    private Article read(String defaultId) {
        String uri = text("uri");
        article.id(uri == null ? defaultId : uri);
        article.language(text("language"));
        article.published(DateText.parse(first("firstcreated", "contentcreated", "versioncreated", "embargoed")));
        article.modified(DateText.parse(first("versioncreated", "contentmodified")));
        String provider = agent("provider");
        article.publisher(provider == null ? first("copyrightholder", "source") : provider);
        String url = text("url");
        article.url(url == null && uri != null && uri.startsWith("http") ? uri : url);
        authors();
        metadata("ninjs:", item, 0);
        headlines();
        String by = first("byline", "by");
        article.append(SectionKind.BYLINE, by == null ? "" : by);
        descriptions();
        body();
        String note = text("ednote");
        article.append(SectionKind.NOTE, note == null ? "" : note);
        return article.build();
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
        String single = text("headline");
        List<JsonNode> several = list("headlines");
        String main = single;
        for (JsonNode headline : several) {
            String role = String.valueOf(member(headline, "role")).toLowerCase(Locale.ROOT);
            String value = member(headline, "value");
            if (value == null) {
                continue;
            }
            String words = HtmlFragment.text(value);
            if (role.contains("sub") || role.contains("kicker") || role.contains("over")) {
                article.append(SectionKind.KICKER, words);
            } else if (main == null) {
                main = words;
            }
        }
        article.append(SectionKind.HEADLINE, main == null ? "" : HtmlFragment.text(main));
    }

    private void descriptions() {
        String single = first("descriptiontext", "description");
        if (single == null) {
            String html = first("descriptionhtml", "descriptionxhtml");
            single = html == null ? null : HtmlFragment.text(html);
        }
        for (JsonNode description : list("descriptions")) {
            String role = String.valueOf(member(description, "role")).toLowerCase(Locale.ROOT);
            String value = member(description, "value");
            boolean lead = role.equals("null")
                    || role.contains("summary")
                    || role.contains("lead")
                    || role.contains("abstract")
                    || role.contains("short");
            single = single == null && lead && value != null ? HtmlFragment.text(value) : single;
        }
        article.append(SectionKind.LEAD, single == null ? "" : single);
    }

    private void body() {
        String html = null;
        String plain = null;
        for (Map.Entry<String, JsonNode> member : members.entrySet()) {
            if (member.getKey().startsWith("body") && member.getValue().isTextual()) {
                String value = member.getValue().asText();
                boolean markup =
                        member.getKey().endsWith("html") || value.stripLeading().startsWith("<");
                html = markup ? value : html;
                plain = markup ? plain : value;
            }
        }
        for (JsonNode body : list("bodies")) {
            String value = member(body, "value");
            String type = String.valueOf(member(body, "contenttype"));
            boolean markup = type.contains("html")
                    || (value != null && value.stripLeading().startsWith("<"));
            html = html == null && markup ? value : html;
            plain = plain == null && !markup ? value : plain;
        }
        if (html != null && !html.isBlank()) {
            HtmlFragment.append(html, article);
        } else if (plain != null) {
            String text = plain;
            TextLayout.sections(text)
                    .forEach(section ->
                            article.append(section.kind(), section.span().in(text)));
        }
    }
}
