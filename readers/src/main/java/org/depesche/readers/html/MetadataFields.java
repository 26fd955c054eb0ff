package org.depesche.readers.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.core.article.MetadataField;
import org.jspecify.annotations.Nullable;

/** Turns what a page states into metadata fields, with the paths that the documentation lists. Not thread safe. */
final class MetadataFields {

    private static final int MOST = 2000;
    private static final int LONGEST = 4000;
    private static final int DEPTH = 4;
    private static final Set<String> BODY =
            Set.of("articleBody", "text", "transcript", "liveBlogUpdate", "comment", "mentions", "@id");
    private static final Set<String> AGENTS = Set.of(
            "author",
            "creator",
            "contributor",
            "editor",
            "translator",
            "sponsor",
            "funder",
            "provider",
            "publisher",
            "sourceOrganization",
            "producer",
            "copyrightHolder",
            "accountablePerson");

    private final List<MetadataField> fields = new ArrayList<>();

    private MetadataFields() {}

    static List<MetadataField> of(PageStatements page) {
        MetadataFields all = new MetadataFields();
        if (page.article != null) {
            all.node("json-ld:NewsArticle", page.article, 0, true);
        }
        for (DataNode other : page.others) {
            String type = all.kept(other);
            if (type != null) {
                all.node("json-ld:" + type, other, 0, true);
            }
        }
        if (page.microdataArticle != null) {
            all.node("microdata:NewsArticle", page.microdataArticle, 0, true);
        }
        for (Map.Entry<String, List<String>> meta : page.meta.entrySet()) {
            meta.getValue().forEach(value -> all.add("meta:" + meta.getKey(), value));
        }
        for (Map.Entry<String, List<String>> link : page.links.entrySet()) {
            link.getValue().forEach(value -> all.add("link:" + link.getKey(), value));
        }
        all.add("html:lang", page.language);
        all.add("html:title", page.title);
        return all.fields;
    }

    private @Nullable String kept(DataNode node) {
        if (node.isOrganization()) {
            return "Organization";
        }
        for (String type : List.of("WebPage", "WebSite", "ImageObject", "ClaimReview")) {
            if (node.hasType(type)) {
                return type;
            }
        }
        return null;
    }

    private void node(String path, DataNode node, int depth, boolean typed) {
        if (typed) {
            if (node.types.isEmpty()) {
                add(path + ".@type", "Thing");
            }
            node.types.forEach(type -> add(path + ".@type", type));
        }
        if (depth > DEPTH) {
            return;
        }
        for (Map.Entry<String, List<Object>> property : node.properties.entrySet()) {
            String name = property.getKey();
            if (BODY.contains(name) || name.startsWith("@")) {
                continue;
            }
            for (Object value : property.getValue()) {
                value(path + "." + name, name, value, depth);
            }
        }
    }

    private void value(String path, String name, Object value, int depth) {
        if (value instanceof DataNode inner) {
            node(path, inner, depth + 1, true);
        } else if (AGENTS.contains(name)) {
            add(path + ".@type", "Thing");
            add(path + ".name", (String) value);
        } else if (name.equals("isAccessibleForFree")) {
            String stated = ((String) value).strip().toLowerCase(Locale.ROOT);
            boolean yes =
                    stated.equals("true") || stated.equals("1") || stated.equals("yes") || stated.endsWith("/true");
            add(path, yes ? "true" : "false");
        } else {
            add(path, (String) value);
        }
    }

    private void add(String path, String value) {
        String clean = PageText.clean(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        if (!clean.isEmpty() && fields.size() < MOST) {
            fields.add(new MetadataField(path, clean));
        }
    }
}
