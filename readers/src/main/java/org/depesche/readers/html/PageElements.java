package org.depesche.readers.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** The elements of a page that say something beside its text, found in one walk. Not thread safe. */
final class PageElements implements NodeVisitor {

    /** Elements {@code meta} with content. */
    final List<Element> metas = new ArrayList<>();
    /** Elements {@code link} with a relation and an address. */
    final List<Element> links = new ArrayList<>();
    /** Scripts of JSON-LD. */
    final List<Element> dataScripts = new ArrayList<>();
    /** Elements with {@code itemscope} or {@code itemprop}. */
    final List<Element> microdata = new ArrayList<>();
    /** Elements {@code a}. */
    final List<Element> anchors = new ArrayList<>();

    private PageElements() {}

    static PageElements of(Document page) {
        PageElements elements = new PageElements();
        page.traverse(elements);
        return elements;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element) || element.attributesSize() == 0) {
            return;
        }
        switch (element.normalName()) {
            case "meta" -> {
                if (element.hasAttr("content")) {
                    metas.add(element);
                }
            }
            case "link" -> {
                if (element.hasAttr("rel") && element.hasAttr("href")) {
                    links.add(element);
                }
            }
            case "script" -> {
                if (element.attr("type").contains("ld+json")) {
                    dataScripts.add(element);
                }
            }
            case "a" -> anchors.add(element);
            default -> {
                // nothing to be kept but for microdata
            }
        }
        if (element.hasAttr("itemprop") || element.hasAttr("itemscope")) {
            microdata.add(element);
        }
    }
}
