package org.depesche.readers.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page states about itself outside its text: JSON-LD, microdata, meta and link elements. */
final class PageStatements {

    private static final Set<String> KEPT_LINKS = Set.of(
            "canonical",
            "amphtml",
            "license",
            "author",
            "publisher",
            "syndication-source",
            "original-source",
            "shortlink");

    final PageElements elements;
    final @Nullable DataNode article;
    final @Nullable DataNode microdataArticle;
    final List<DataNode> others;
    final Map<String, List<String>> meta;
    final Map<String, List<String>> links;
    final String title;
    final String language;

    private PageStatements(
            PageElements elements,
            @Nullable DataNode article,
            @Nullable DataNode microdataArticle,
            List<DataNode> others,
            Map<String, List<String>> meta,
            Map<String, List<String>> links,
            String title,
            String language) {
        this.elements = elements;
        this.article = article;
        this.microdataArticle = microdataArticle;
        this.others = others;
        this.meta = meta;
        this.links = links;
        this.title = title;
        this.language = language;
    }

    static PageStatements of(Document page) {
        String title = PageText.clean(page.title());
        PageElements elements = PageElements.of(page);
        Map<String, List<String>> meta = meta(elements);
        String shown = first(meta, "og:title");
        List<DataNode> nodes = JsonLd.read(elements.dataScripts);
        DataNode article = best(nodes, shown == null ? title : shown);
        List<DataNode> others = new ArrayList<>(nodes);
        others.remove(article);
        DataNode microdata = best(Microdata.read(elements.microdata), shown == null ? title : shown);
        Element root = page.selectFirst("html");
        String language = root == null
                ? ""
                : root.attr(root.hasAttr("lang") ? "lang" : "xml:lang").strip();
        return new PageStatements(elements, article, microdata, others, meta, links(elements), title, language);
    }

    private static Map<String, List<String>> meta(PageElements page) {
        Map<String, List<String>> meta = new LinkedHashMap<>();
        for (Element element : page.metas) {
            String content = PageText.clean(element.attr("content"));
            if (content.isEmpty()) {
                continue;
            }
            for (String attribute : List.of("name", "property", "itemprop")) {
                if (element.hasAttr(attribute)) {
                    String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
                    meta.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
                    break;
                }
            }
        }
        return meta;
    }

    private static Map<String, List<String>> links(PageElements page) {
        Map<String, List<String>> links = new LinkedHashMap<>();
        for (Element element : page.links) {
            for (String rel : element.attr("rel").toLowerCase(Locale.ROOT).split(" ")) {
                if (KEPT_LINKS.contains(rel)) {
                    links.computeIfAbsent(rel, key -> new ArrayList<>())
                            .add(element.attr("href").strip());
                }
            }
        }
        return links;
    }

    /** The article whose headline the page shows as its title; else the one of which most is said. */
    private static @Nullable DataNode best(List<DataNode> nodes, String title) {
        String wanted = PageText.normal(title);
        DataNode best = null;
        int most = -1;
        for (DataNode node : nodes) {
            if (!node.isArticle()) {
                continue;
            }
            String headline = node.text("headline");
            String said = headline == null ? "" : PageText.normal(headline);
            boolean fits = said.length() > 3 && (wanted.contains(said) || said.contains(wanted));
            int score = node.properties.size() + (fits ? 1000 : 0) + (headline == null ? 0 : 100);
            if (score > most) {
                most = score;
                best = node;
            }
        }
        return best;
    }

    private static @Nullable String first(Map<String, List<String>> statements, String name) {
        List<String> values = statements.get(name);
        return values == null ? null : values.get(0);
    }

    /** Where the page says that it is. */
    @Nullable
    String address() {
        String canonical = link("canonical");
        return canonical != null ? canonical : meta("og:url");
    }

    @Nullable
    String meta(String name) {
        return first(meta, name);
    }

    @Nullable
    String link(String rel) {
        return first(links, rel);
    }

    /** A property of the article, from JSON-LD or else from microdata. */
    @Nullable
    String property(String name) {
        String text = article == null ? null : article.text(name);
        if (text == null && microdataArticle != null) {
            text = microdataArticle.text(name);
        }
        return text == null ? null : PageText.clean(text);
    }

    /** All texts that should be the headline, the most trusted first. */
    List<String> headlines() {
        List<String> headlines = new ArrayList<>();
        add(headlines, property("headline"));
        add(headlines, meta("og:title"));
        add(headlines, property("alternativeHeadline"));
        add(headlines, meta("twitter:title"));
        add(headlines, property("name"));
        add(headlines, title);
        return headlines;
    }

    /** All texts that sum the article up. */
    List<String> descriptions() {
        List<String> descriptions = new ArrayList<>();
        add(descriptions, property("description"));
        add(descriptions, meta("og:description"));
        add(descriptions, meta("description"));
        add(descriptions, property("abstract"));
        return descriptions;
    }

    private static void add(List<String> texts, @Nullable String text) {
        if (text != null && !text.isBlank() && !texts.contains(text)) {
            texts.add(text);
        }
    }
}
