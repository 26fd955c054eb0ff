package org.depesche.readers.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the microdata of a page: {@code itemscope}, {@code itemtype}, {@code itemprop}. */
final class Microdata {

    private Microdata() {}

    /** Of elements in document order, the things that are no property of another one, in order. */
    static List<DataNode> read(List<Element> elements) {
        List<DataNode> top = new ArrayList<>();
        Map<Element, DataNode> byElement = new HashMap<>();
        for (Element element : elements) {
            DataNode node = null;
            if (element.hasAttr("itemscope")) {
                node = new DataNode();
                String type = element.attr("itemtype").strip();
                if (!type.isEmpty()) {
                    node.types.add(DataVocabulary.type(type));
                }
                byElement.put(element, node);
            }
            String property = element.attr("itemprop").strip();
            DataNode owner = property.isEmpty() ? null : owner(element, byElement);
            if (owner != null && !property.equals("articleBody")) {
                for (String name : property.split(" ")) {
                    if (!name.isEmpty()) {
                        owner.add(DataVocabulary.property(name), node != null ? node : value(element));
                    }
                }
            } else if (node != null) {
                top.add(node);
            }
        }
        return top;
    }

    private static @Nullable DataNode owner(Element element, Map<Element, DataNode> byElement) {
        int steps = 0;
        for (Element above = element.parent(); above != null && steps < 64; above = above.parent(), steps++) {
            DataNode node = byElement.get(above);
            if (node != null) {
                return node;
            }
        }
        return null;
    }

    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return switch (element.normalName()) {
            case "a", "link", "area" -> element.hasText() ? element.text() : element.attr("href");
            case "img", "audio", "video", "embed", "iframe", "source" -> element.attr("src");
            default -> element.text();
        };
    }
}
