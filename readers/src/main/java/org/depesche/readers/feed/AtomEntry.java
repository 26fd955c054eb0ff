package org.depesche.readers.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;
import org.depesche.readers.html.DateText;
import org.depesche.readers.html.HtmlFragment;
import org.depesche.readers.html.ItemAssembly;
import org.depesche.readers.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** An entry of Atom as an article. */
final class AtomEntry {

    private AtomEntry() {}

    /** Reads what an entry and its feed state. */
    static void read(
            XmlElement entry,
            Map<String, XmlElement> feed,
            XmlElement root,
            String defaultId,
            Article.Builder article) {
        String id = text(entry, "id");
        article.id(id == null ? defaultId : id);
        article.url(link(entry, root));
        String language = entry.attribute("lang") == null ? root.attribute("lang") : entry.attribute("lang");
        article.language(language);
        XmlElement source = entry.child("source");
        String original = source == null ? null : text(source, "title");
        article.publisher(original == null ? RssItem.contextText(feed, "title") : original);
        authors(entry, "author", article);
        XmlElement feedAuthor = feed.get("author");
        XmlElement sourceAuthor = source == null ? null : source.child("author");
        XmlElement whole = sourceAuthor == null ? feedAuthor : sourceAuthor;
        String name = entry.child("author") != null || whole == null ? null : text(whole, "name");
        if (name != null) {
            article.author(name);
        }
        authors(entry, "contributor", article);
        for (XmlElement child : entry.children()) {
            switch (child.name()) {
                case "id", "rights", "published", "updated" -> metadata(article, "atom:" + child.name(), child.text());
                case "category" -> metadata(article, "atom:category", child.attribute("term"));
                case "link" -> metadata(article, "atom:link", child.attribute("href"));
                case "source" -> metadata(article, "atom:source.title", original);
                default -> {
                    // content and extensions are no statement about the article
                }
            }
        }
        metadata(article, "atom:feed.title", RssItem.contextText(feed, "title"));
        metadata(article, "atom:feed.rights", RssItem.contextText(feed, "rights"));
        metadata(article, "atom:feed.author.name", feedAuthor == null ? null : text(feedAuthor, "name"));
        String published = text(entry, "published");
        article.published(DateText.parse(published == null ? text(entry, "updated") : published));
        article.modified(DateText.parse(text(entry, "updated")));
    }

    /** Reads the entry's text: its content where it carries it, else its summary. */
    static void text(XmlElement entry, ItemAssembly assembly) {
        XmlElement title = entry.child("title");
        if (title != null) {
            line(SectionKind.HEADLINE, title, assembly);
        }
        XmlElement content = entry.child("content");
        XmlElement summary = entry.child("summary");
        if (content != null && !content.text().isEmpty()) {
            if (summary != null && !HtmlFragment.text(markup(content)).startsWith(HtmlFragment.text(markup(summary)))) {
                line(SectionKind.LEAD, summary, assembly);
            }
            html(content, assembly);
        } else if (summary != null) {
            html(summary, assembly);
        }
    }

    private static void line(SectionKind kind, XmlElement element, ItemAssembly assembly) {
        assembly.line(kind, HtmlFragment.text(markup(element)), element.raw(), "/" + element.name());
    }

    private static void html(XmlElement element, ItemAssembly assembly) {
        // what is written anew is not where it was: plain text with its signs escaped, elements
        boolean asWritten = element.isPlain() && !isText(element);
        assembly.html(markup(element), asWritten ? "/" + element.name() : null);
    }

    private static boolean isText(XmlElement element) {
        String type = element.attribute("type");
        return type == null || type.equals("text") || type.equals("text/plain");
    }

    /** The content as HTML: plain text is escaped, the other two types are markup already. */
    private static String markup(XmlElement element) {
        return isText(element) ? element.html() : element.markup();
    }

    private static void authors(XmlElement entry, String role, Article.Builder article) {
        for (XmlElement person : entry.children(role)) {
            String name = text(person, "name");
            if (name != null) {
                metadata(article, "atom:" + role + ".name", name);
                if (role.equals("author")) {
                    article.author(name);
                }
            }
        }
    }

    private static void metadata(Article.Builder article, String path, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            article.metadata(path, value);
        }
    }

    /** Where the entry's page is. */
    static @Nullable String link(XmlElement entry, XmlElement root) {
        XmlElement first = null;
        for (XmlElement link : entry.children("link")) {
            String rel = link.attribute("rel");
            if (rel == null || rel.equals("alternate")) {
                return address(link, entry, root);
            }
            first = first == null && !rel.equals("self") ? link : first;
        }
        return first == null ? null : address(first, entry, root);
    }

    /** The address of a link, seen from the bases that it, its entry and its feed give. */
    private static @Nullable String address(XmlElement link, XmlElement entry, XmlElement root) {
        String address = link.attribute("href");
        for (XmlElement element : List.of(link, entry, root)) {
            String base = element.attribute("base");
            if (address != null && base != null) {
                address = resolved(base, address);
            }
        }
        return address;
    }

    private static String resolved(String base, String address) {
        try {
            return new URI(base).resolve(address).toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return address;
        }
    }

    private static @Nullable String text(XmlElement element, String name) {
        XmlElement child = element.child(name);
        return child == null || child.text().isEmpty() ? null : child.text();
    }
}
