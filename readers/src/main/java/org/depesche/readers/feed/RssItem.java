package org.depesche.readers.feed;

import java.util.List;
import java.util.Map;
import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;
import org.depesche.readers.html.DateText;
import org.depesche.readers.html.HtmlFragment;
import org.depesche.readers.html.ItemAssembly;
import org.depesche.readers.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** An item of RSS as an article. */
final class RssItem {

    private static final List<String> ITEM_FIELDS = List.of(
            "guid",
            "link",
            "author",
            "dc:creator",
            "dc:publisher",
            "dc:source",
            "dc:rights",
            "source",
            "category",
            "pubDate",
            "dc:date",
            "copyright",
            "media:credit",
            "media:copyright");
    private static final List<String> CHANNEL_FIELDS = List.of(
            "title", "link", "language", "copyright", "managingEditor", "generator", "dc:publisher", "dc:rights");

    private RssItem() {}

    /** Reads what an item and its channel state. */
    static void read(XmlElement item, Map<String, XmlElement> channel, String defaultId, Article.Builder article) {
        String guid = text(item, "guid");
        article.id(guid == null ? defaultId : guid);
        article.url(link(item));
        article.publisher(
                contextText(channel, "dc:publisher") == null
                        ? contextText(channel, "title")
                        : contextText(channel, "dc:publisher"));
        article.language(contextText(channel, "language"));
        for (XmlElement child : item.children()) {
            String name = child.qualifiedName();
            if (name.equals("dc:creator") || name.equals("author")) {
                String author = HtmlFragment.text(child.text());
                if (!author.isEmpty() && author.indexOf('@') < 0) {
                    article.author(author);
                }
            }
            if (ITEM_FIELDS.contains(name) && !child.text().isEmpty()) {
                article.metadata("rss:" + name, child.text());
            }
            String address = child.attribute("url");
            if (name.equals("source") && address != null) {
                article.metadata("rss:source.url", address);
            }
        }
        for (XmlElement credit : item.descendants("credit")) {
            if (item.children("credit").isEmpty()) {
                article.metadata("rss:media:credit", credit.text());
            }
        }
        for (String field : CHANNEL_FIELDS) {
            String value = contextText(channel, field);
            if (value != null) {
                article.metadata("rss:channel." + field, value);
            }
        }
        if (item.child("copyright") == null && contextText(channel, "copyright") != null) {
            article.metadata("rss:copyright", String.valueOf(contextText(channel, "copyright")));
        }
        String published = text(item, "pubDate");
        article.published(DateText.parse(published == null ? text(item, "date") : published));
        article.modified(DateText.parse(text(item, "modified")));
    }

    /** Where the item's page is. */
    static @Nullable String link(XmlElement item) {
        for (XmlElement child : item.children()) {
            if (child.qualifiedName().equals("link") && child.text().startsWith("http")) {
                return child.text();
            }
        }
        // an identifier is an address unless it says that it is none
        XmlElement guid = item.child("guid");
        boolean permanent = guid != null
                && !"false".equals(guid.attribute("isPermaLink"))
                && guid.text().startsWith("http");
        return permanent ? text(item, "guid") : text(item, "link");
    }

    /** Reads the item's text: the full content where it carries it, else its summary. */
    static void text(XmlElement item, ItemAssembly assembly) {
        XmlElement title = item.child("title");
        if (title != null) {
            assembly.line(SectionKind.HEADLINE, HtmlFragment.text(title.text()), title.raw(), "/title");
        }
        XmlElement content = null;
        XmlElement summary = null;
        for (XmlElement child : item.children()) {
            String name = child.qualifiedName();
            if (name.equals("content:encoded") || name.equals("fullText")) {
                content = child;
            } else if (name.equals("description")) {
                summary = child;
            }
        }
        if (content != null && !content.text().isEmpty()) {
            String lead = summary == null ? "" : HtmlFragment.text(summary.markup());
            String whole = HtmlFragment.text(content.markup());
            if (summary != null && !lead.isEmpty() && lead.length() < whole.length() && !whole.startsWith(head(lead))) {
                assembly.line(SectionKind.LEAD, lead, summary.raw(), "/description");
            }
            html(content, assembly);
        } else if (summary != null) {
            html(summary, assembly);
        }
    }

    private static void html(XmlElement element, ItemAssembly assembly) {
        assembly.html(element.markup(), element.isPlain() ? "/" + element.qualifiedName() : null);
    }

    private static String head(String text) {
        return text.substring(0, Math.min(60, text.length()));
    }

    private static @Nullable String text(XmlElement item, String name) {
        XmlElement child = item.child(name);
        return child == null || child.text().isEmpty() ? null : child.text();
    }

    static @Nullable String contextText(Map<String, XmlElement> context, String name) {
        XmlElement element = context.get(name);
        return element == null || element.text().isEmpty() ? null : element.text();
    }
}
