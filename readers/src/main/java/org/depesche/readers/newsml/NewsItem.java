package org.depesche.readers.newsml;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.decoding.TextDecoder;
import org.depesche.readers.html.DateText;
import org.depesche.readers.html.ItemAssembly;
import org.depesche.readers.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** One {@code newsItem} as an article. */
final class NewsItem {

    private static final Set<String> KEPT = Set.of(
            "provider",
            "creator",
            "contributor",
            "infoSource",
            "by",
            "creditline",
            "dateline",
            "located",
            "copyrightHolder",
            "copyrightNotice",
            "usageTerms",
            "edNote",
            "slugline",
            "pubStatus",
            "urgency",
            "genre",
            "subject",
            "keyword",
            "itemClass",
            "contentCreated",
            "contentModified",
            "versionCreated",
            "firstCreated",
            "embargoed",
            "signal",
            "language",
            "generator",
            "profile",
            "service",
            "title",
            "accountable",
            "role");

    private final XmlElement item;
    private final Article.Builder article = Article.builder();
    private final ItemAssembly assembly;

    private NewsItem(XmlElement item, ArticleInput input) {
        this.item = item;
        this.assembly = ItemAssembly.of(article, input).rules(input.siteRules(), null);
    }

    /** The article of an item; its text is empty where the item holds none. */
    static ReadArticle read(XmlElement item, String defaultId, ArticleInput input, String place) {
        return new NewsItem(item, input).read(defaultId, place);
    }

    private ReadArticle read(String defaultId, String place) {
        String guid = item.attribute("guid");
        article.id(guid == null || guid.isBlank() ? defaultId : guid);
        add("newsml:guid", guid);
        add("newsml:standardversion", item.attribute("standardversion"));
        add("newsml:version", item.attribute("version"));
        XmlElement itemMeta = item.child("itemMeta");
        XmlElement contentMeta = item.child("contentMeta");
        for (XmlElement part : item.children()) {
            switch (part.name()) {
                case "itemMeta", "contentMeta", "rightsInfo" -> part.children().forEach(this::statement);
                case "hopHistory" -> part.children("hop").forEach(this::hop);
                default -> {
                    // catalogues and content say nothing of the item's origin
                }
            }
        }
        XmlElement provider = itemMeta == null ? null : itemMeta.child("provider");
        article.publisher(provider == null ? null : value(provider));
        article.published(moment(itemMeta, contentMeta, "firstCreated", "contentCreated", "versionCreated"));
        article.modified(moment(itemMeta, contentMeta, "versionCreated", "contentModified", "contentModified"));
        XmlElement language = contentMeta == null ? null : contentMeta.child("language");
        article.language(language != null ? language.attribute("tag") : item.attribute("lang"));
        authors(contentMeta);
        opening(contentMeta);
        content();
        closing(contentMeta);
        return assembly.read(place);
    }

    /** Appends the words of an element, found again in the string of that element. */
    private void line(SectionKind kind, XmlElement element, String path) {
        if (element.isPlain()) {
            assembly.line(kind, element.text(), element.raw(), path);
        } else {
            article.append(kind, element.text());
        }
    }

    private static String path(String parent, List<XmlElement> alike, int index) {
        String name = parent + "/" + alike.get(index).name();
        return alike.size() == 1 ? name : name + "[" + (index + 1) + "]";
    }

    private void add(String path, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            article.metadata(path, value.strip());
        }
    }

    private void statement(XmlElement element) {
        if (!KEPT.contains(element.name())) {
            return;
        }
        String path = "newsml:" + element.name();
        add(path, value(element));
        String code = element.attribute("qcode");
        if (code != null && !code.equals(value(element))) {
            add(path + ".qcode", code);
        }
        add(path + ".uri", element.attribute("uri"));
        add(path + ".role", element.attribute("role"));
    }

    private void hop(XmlElement hop) {
        for (XmlElement part : hop.children()) {
            if (part.name().equals("party") || part.name().equals("action")) {
                add("newsml:hopHistory." + part.name(), value(part));
            }
        }
        add("newsml:hopHistory.timestamp", hop.attribute("timestamp"));
    }

    /** What an element says: its name for people, else a literal, else a code, else its words. */
    private static @Nullable String value(XmlElement element) {
        XmlElement name = element.child("name");
        if (name != null && !name.text().isEmpty()) {
            return name.text();
        }
        for (String attribute : List.of("literal", "qcode", "uri", "tag", "href")) {
            String value = element.attribute(attribute);
            if (value != null && !value.isBlank() && (element.text().isEmpty() || !attribute.equals("href"))) {
                return value;
            }
        }
        return element.text().isEmpty() ? null : element.text();
    }

    private static org.depesche.core.article.@Nullable Moment moment(
            @Nullable XmlElement itemMeta, @Nullable XmlElement contentMeta, String... names) {
        for (String name : names) {
            for (XmlElement meta : new XmlElement[] {itemMeta, contentMeta}) {
                XmlElement element = meta == null ? null : meta.child(name);
                if (element != null) {
                    var moment = DateText.parse(element.text());
                    if (moment != null) {
                        return moment;
                    }
                }
            }
        }
        return null;
    }

    private void authors(@Nullable XmlElement contentMeta) {
        if (contentMeta == null) {
            return;
        }
        for (XmlElement creator : contentMeta.children("creator")) {
            XmlElement name = creator.child("name");
            String author = name != null && !name.text().isEmpty() ? name.text() : creator.attribute("literal");
            if (author != null && author.indexOf(' ') > 0) {
                article.author(author);
            }
        }
    }

    private void opening(@Nullable XmlElement contentMeta) {
        XmlElement itemMeta = item.child("itemMeta");
        XmlElement title = itemMeta == null ? null : itemMeta.child("title");
        List<XmlElement> headlines = contentMeta == null ? List.of() : contentMeta.children("headline");
        boolean headed = false;
        for (int i = 0; i < headlines.size(); i++) {
            XmlElement headline = headlines.get(i);
            boolean main = headline.attribute("role") == null
                    || !String.valueOf(headline.attribute("role")).contains("sub");
            SectionKind kind = main && !headed ? SectionKind.HEADLINE : SectionKind.KICKER;
            line(kind, headline, path("/contentMeta", headlines, i));
            headed |= main;
        }
        if (!headed && title != null && bodyHeadline() == null) {
            line(SectionKind.HEADLINE, title, "/itemMeta/title");
        }
        if (contentMeta == null) {
            return;
        }
        lines(SectionKind.BYLINE, contentMeta, "by");
        List<XmlElement> descriptions = contentMeta.children("description");
        for (int i = 0; i < descriptions.size(); i++) {
            String role = descriptions.get(i).attribute("role");
            if (role != null && (role.contains("summary") || role.contains("lead") || role.contains("intro"))) {
                line(SectionKind.LEAD, descriptions.get(i), path("/contentMeta", descriptions, i));
            }
        }
    }

    private @Nullable XmlElement bodyHeadline() {
        List<XmlElement> headlines = item.descendants("hl1");
        return headlines.isEmpty() ? null : headlines.get(0);
    }

    private void closing(@Nullable XmlElement contentMeta) {
        if (contentMeta != null) {
            lines(SectionKind.CREDIT, contentMeta, "creditline");
        }
    }

    private void lines(SectionKind kind, XmlElement contentMeta, String name) {
        List<XmlElement> elements = contentMeta.children(name);
        for (int i = 0; i < elements.size(); i++) {
            line(kind, elements.get(i), path("/contentMeta", elements, i));
        }
    }

    /** NITF and XHTML inline, or inline data as plain text; the first of several renditions that has words. */
    private void content() {
        XmlElement set = item.child("contentSet");
        if (set == null) {
            return;
        }
        int before = article.length();
        for (XmlElement part : set.children()) {
            if (part.name().equals("inlineXML")) {
                part.children().forEach(this::markup);
            } else if (part.name().equals("inlineData")) {
                data(part);
            }
            if (article.length() > before) {
                return;
            }
        }
    }

    private void data(XmlElement part) {
        String type = String.valueOf(part.attribute("contenttype"));
        String path = "/contentSet/inlineData";
        boolean html = type.contains("html");
        if (!String.valueOf(part.attribute("encoding")).endsWith("base64")) {
            append(html, html ? part.markup() : part.raw(), html && !part.isPlain() ? null : path);
        } else if (type.startsWith("text/")) {
            String text = unpacked(part.raw());
            if (text != null) {
                append(html, text, null);
            }
        }
    }

    private void append(boolean html, String text, @Nullable String path) {
        if (html) {
            assembly.html(text, path);
        } else {
            assembly.plain(text, path);
        }
    }

    /** The text that data in Base64 hold, or null where they are broken and so no text of the item. */
    private static @Nullable String unpacked(String data) {
        try {
            return TextDecoder.decodeLeniently(Base64.getMimeDecoder().decode(data), null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void markup(XmlElement document) {
        if (!document.name().equals("nitf")) {
            List<XmlElement> bodies = document.descendants("body");
            assembly.html(bodies.isEmpty() ? document.html() : bodies.get(0).html(), null);
            return;
        }
        for (XmlElement body : document.children("body")) {
            for (XmlElement head : body.children("body.head")) {
                nitfHead(head);
            }
            body.children("body.content").forEach(content -> assembly.html(content.html(), null));
            for (XmlElement end : body.children("body.end")) {
                for (XmlElement part : end.children()) {
                    article.append(part.name().equals("tagline") ? SectionKind.CREDIT : SectionKind.NOTE, part.text());
                }
            }
        }
    }

    private void nitfHead(XmlElement head) {
        boolean headed = !article.build().sections(SectionKind.HEADLINE).isEmpty();
        for (XmlElement part : head.children()) {
            switch (part.name()) {
                case "hedline" -> {
                    for (XmlElement line : part.children()) {
                        boolean main = line.name().equals("hl1");
                        if (!main || !headed) {
                            article.append(main ? SectionKind.HEADLINE : SectionKind.KICKER, line.text());
                        }
                    }
                }
                case "byline" -> article.append(SectionKind.BYLINE, part.text());
                case "note" -> article.append(SectionKind.NOTE, part.text());
                case "abstract" -> article.append(SectionKind.LEAD, part.text());
                case "dateline" -> article.metadata("newsml:dateline", part.text());
                case "rights" -> article.append(SectionKind.CREDIT, part.text());
                default -> {
                    // distributor and series say nothing to a reader
                }
            }
        }
    }
}
