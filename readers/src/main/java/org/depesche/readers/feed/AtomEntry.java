package org.depesche.readers.feed;

import java.util.Map;
import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;
import org.depesche.readers.html.DateText;
import org.depesche.readers.html.HtmlFragment;
import org.depesche.readers.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** An entry of Atom as an article. */
final class AtomEntry {

    private AtomEntry() {}

    static Article read(XmlElement entry, Map<String, XmlElement> feed, XmlElement root, String defaultId) {
        Article.Builder article = Article.builder();
        String id = text(entry, "id");
        article.id(id == null ? defaultId : id);
        article.url(link(entry));
        String language = entry.attribute("lang") == null ? root.attribute("lang") : entry.attribute("lang");
        article.language(language);
        XmlElement source = entry.child("source");
        String original = source == null ? null : text(source, "title");
        article.publisher(original == null ? RssItem.contextText(feed, "title") : original);
        authors(entry, "author", article);
        XmlElement feedAuthor = feed.get("author");
        if (entry.child("author") == null && feedAuthor != null && text(feedAuthor, "name") != null) {
            article.author(String.valueOf(text(feedAuthor, "name")));
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
        XmlElement title = entry.child("title");
        article.append(SectionKind.HEADLINE, title == null ? "" : HtmlFragment.text(markup(title)));
        XmlElement content = entry.child("content");
        XmlElement summary = entry.child("summary");
        if (content != null && !content.text().isEmpty()) {
            if (summary != null && !HtmlFragment.text(markup(content)).startsWith(HtmlFragment.text(markup(summary)))) {
                article.append(SectionKind.LEAD, HtmlFragment.text(markup(summary)));
            }
            HtmlFragment.append(markup(content), article);
        } else if (summary != null) {
            HtmlFragment.append(markup(summary), article);
        }
        return article.build();
    }

    /** The content as HTML: plain text is escaped, the other two types are markup already. */
    private static String markup(XmlElement element) {
        String type = element.attribute("type");
        return type == null || type.equals("text") || type.equals("text/plain") ? element.html() : RssItem.raw(element);
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

    private static @Nullable String link(XmlElement entry) {
        String first = null;
        for (XmlElement link : entry.children("link")) {
            String rel = link.attribute("rel");
            if (rel == null || rel.equals("alternate")) {
                return link.attribute("href");
            }
            first = first == null && !rel.equals("self") ? link.attribute("href") : first;
        }
        return first;
    }

    private static @Nullable String text(XmlElement element, String name) {
        XmlElement child = element.child(name);
        return child == null || child.text().isEmpty() ? null : child.text();
    }
}
