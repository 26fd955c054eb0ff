package org.depesche.readers.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A thing that a page describes in JSON-LD or microdata: its types, and per property a list of texts and further things. */
final class DataNode {

    private static final Set<String> ARTICLE_LIKE = Set.of("Report", "ClaimReview", "CreativeWork", "Review");

    final List<String> types = new ArrayList<>();
    final Map<String, List<Object>> properties = new LinkedHashMap<>();

    void add(String name, Object value) {
        properties.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    List<Object> values(String name) {
        return properties.getOrDefault(name, List.of());
    }

    /** The first value of a property as text: a string, or the name or address of a thing. */
    @Nullable
    String text(String name) {
        for (Object value : values(name)) {
            String text = text(value);
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    static @Nullable String text(Object value) {
        if (value instanceof DataNode node) {
            for (String property : List.of("name", "@value", "headline", "url", "@id")) {
                for (Object inner : node.values(property)) {
                    if (inner instanceof String text) {
                        return text;
                    }
                }
            }
            return null;
        }
        return (String) value;
    }

    boolean hasType(String type) {
        return types.contains(type);
    }

    /** Whether this is an article, of whichever kind. */
    boolean isArticle() {
        for (String type : types) {
            if (type.endsWith("Article") || type.endsWith("Posting") || ARTICLE_LIKE.contains(type)) {
                return true;
            }
        }
        return false;
    }

    boolean isOrganization() {
        for (String type : types) {
            if (type.endsWith("Organization") || type.equals("Corporation") || type.equals("Newspaper")) {
                return true;
            }
        }
        return false;
    }
}
