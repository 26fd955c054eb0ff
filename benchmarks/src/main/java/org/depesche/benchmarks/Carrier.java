package org.depesche.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.depesche.core.article.Article;

/** Articles as their senders would pack them: one input each, or all in one. */
enum Carrier {
    TEXT {
        @Override
        List<byte[]> write(List<Article> articles) {
            return each(articles, Article::text);
        }
    },
    HTML {
        @Override
        List<byte[]> write(List<Article> articles) {
            return each(articles, Carrier::page);
        }
    },
    JSON {
        @Override
        List<byte[]> write(List<Article> articles) {
            return each(articles, Carrier::object);
        }
    },
    JSONL {
        @Override
        List<byte[]> write(List<Article> articles) {
            return all(articles.stream().map(Carrier::object).collect(Collectors.joining("\n")));
        }
    },
    NINJS {
        @Override
        List<byte[]> write(List<Article> articles) {
            return each(
                    articles,
                    article -> "{\"uri\":\"urn:artikel:" + article.id()
                            + "\",\"type\":\"text\",\"language\":\"de\",\"headline\":" + quoted(headline(article))
                            + ",\"body_xhtml\":" + quoted(body(article)) + "}");
        }
    },
    NEWSML {
        @Override
        List<byte[]> write(List<Article> articles) {
            return each(
                    articles,
                    article ->
                            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:"
                                    + article.id()
                                    + "\" version=\"1\" standard=\"NewsML-G2\" standardversion=\"2.33\" xml:lang=\"de\">"
                                    + "<itemMeta><itemClass qcode=\"ninat:text\"/><versionCreated>2026-01-20T09:15:00+01:00</versionCreated>"
                                    + "</itemMeta><contentMeta><headline>" + escaped(headline(article))
                                    + "</headline></contentMeta><contentSet><inlineXML contenttype=\"application/xhtml+xml\">"
                                    + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body>"
                                    + body(article)
                                    + "</body></html></inlineXML></contentSet></newsItem>");
        }
    },
    RSS {
        @Override
        List<byte[]> write(List<Article> articles) {
            StringBuilder feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\""
                    + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Meldungen</title>");
            for (Article article : articles) {
                feed.append("<item><guid>")
                        .append(article.id())
                        .append("</guid><title>")
                        .append(escaped(headline(article)))
                        .append("</title><content:encoded>")
                        .append(escaped(body(article)))
                        .append("</content:encoded></item>");
            }
            return all(feed.append("</channel></rss>").toString());
        }
    },
    WARC {
        @Override
        List<byte[]> write(List<Article> articles) {
            ByteArrayOutputStream archive = new ByteArrayOutputStream();
            for (int i = 0; i < articles.size(); i++) {
                byte[] page = bytes(page(articles.get(i)));
                byte[] http = bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                        + page.length + "\r\n\r\n");
                archive.writeBytes(
                        bytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-"
                                + String.format(Locale.ROOT, "%012d", i)
                                + ">\r\nWARC-Date: 2026-01-20T09:15:00Z\r\nWARC-Target-URI: "
                                + "https://zeitung.example/" + i
                                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                                + (http.length + page.length) + "\r\n\r\n"));
                archive.writeBytes(http);
                archive.writeBytes(page);
                archive.writeBytes(bytes("\r\n\r\n"));
            }
            return List.of(archive.toByteArray());
        }
    };

    /** One writer of an article. */
    @FunctionalInterface
    interface Form {

        String write(Article article);
    }

    abstract List<byte[]> write(List<Article> articles);

    static Carrier of(String format) {
        return valueOf(format.toUpperCase(Locale.ROOT));
    }

    private static List<byte[]> each(List<Article> articles, Form form) {
        List<byte[]> inputs = new ArrayList<>();
        articles.forEach(article -> inputs.add(bytes(form.write(article))));
        return inputs;
    }

    private static List<byte[]> all(String text) {
        return List.of(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String object(Article article) {
        return "{\"id\":" + quoted(article.id()) + ",\"language\":\"de\",\"text\":" + quoted(article.text()) + "}";
    }

    private static String headline(Article article) {
        return article.text().lines().findFirst().orElse("");
    }

    private static String body(Article article) {
        return article.text()
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + escaped(line) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    /** A page with the furniture that stands around stories. */
    private static String page(Article article) {
        StringBuilder links = new StringBuilder();
        for (String word : article.text().split(" ", 60)) {
            links.append("<li><a href=\"/thema/x\">")
                    .append(escaped(word.lines().findFirst().orElse("")))
                    .append("</a></li>");
        }
        return "<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"utf-8\"><title>" + escaped(headline(article))
                + " | Beispielzeitung</title><meta property=\"og:type\" content=\"article\"></head><body><header><nav><ul>"
                + links
                + "</ul></nav></header><main><article><h1>" + escaped(headline(article)) + "</h1>" + body(article)
                + "</article><aside><h2>Mehr zum Thema</h2><ul>" + links
                + "</ul></aside></main><footer><p>Impressum</p></footer></body></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }
}
