package org.depesche.readers.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.ReadProblem;
import org.depesche.readers.ReadResult;
import org.depesche.readers.Reading;
import org.depesche.readers.SiteRules;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
            <channel>
              <title>Küstenbote</title><link>https://www.kuestenbote.example/</link><language>de-DE</language>
              <copyright>Küstenbote Verlag</copyright>
              <item>
                <title>Fähre &amp; Bahn fahren öfter</title>
                <link>https://www.kuestenbote.example/faehre</link>
                <guid isPermaLink="false">kb-4712</guid>
                <pubDate>Fri, 28 Apr 2023 17:20:36 +0200</pubDate>
                <dc:creator>Jonte Petersen</dc:creator>
                <description>Ab Juni legt die Fähre stündlich ab.</description>
                <media:content url="https://www.kuestenbote.example/f.jpg"><media:credit>Okke Lührs</media:credit></media:content>
                <content:encoded><![CDATA[<p>Die Fähre nach Altwerder legt ab Juni jede Stunde ab, wie die Reederei mitteilte.</p><figure><img src="f.jpg"><figcaption>Die Fähre am Anleger</figcaption></figure><h3>Mehr Züge</h3><p>Auch die <a href="https://bahn.example/">Bahn</a> fährt öfter. (dpa)</p>]]></content:encoded>
              </item>
              <item>
                <title>Kurz gemeldet</title>
                <description>&lt;p&gt;Das Freibad &amp;ouml;ffnet im Juli.&lt;/p&gt;</description>
              </item>
            </channel></rss>
            """;

    @Test
    void eachItemIsAnArticleWithWhatItAndItsChannelSay() {
        List<ReadResult> results = Reading.all("feed.xml", RSS);

        assertThat(results).hasSize(2);
        Article first = ((ReadArticle) results.get(0)).article();
        assertThat(first.id()).isEqualTo("kb-4712");
        assertThat(first.language()).isEqualTo("de-DE");
        assertThat(first.source().authors()).containsExactly("Jonte Petersen");
        assertThat(first.source().publisher()).isEqualTo("Küstenbote");
        assertThat(first.source().published()).hasToString("2023-04-28T17:20:36+02:00");
        assertThat(first.source().metadata("rss:media:credit")).containsExactly("Okke Lührs");
        assertThat(first.source().metadata("rss:copyright")).containsExactly("Küstenbote Verlag");
        assertThat(Reading.outline(first))
                .containsExactly(
                        "headline: Fähre & Bahn fahren öfter",
                        "lead: Ab Juni legt die Fähre stündli…",
                        "paragraph: Die Fähre nach Altwerder legt …",
                        "caption: Die Fähre am Anleger",
                        "heading: Mehr Züge",
                        "paragraph: Auch die Bahn fährt öfter.",
                        "credit: (dpa)");
        assertThat(first.links())
                .singleElement()
                .satisfies(link -> assertThat(link.span().in(first.text())).isEqualTo("Bahn"));
        Article second = ((ReadArticle) results.get(1)).article();
        assertThat(second.id()).isEqualTo("feed.xml#2");
        assertThat(Reading.texts(second, SectionKind.PARAGRAPH)).containsExactly("Das Freibad öffnet im Juli.");
    }

    @Test
    void atomIsReadWithItsAuthorsAndMarkup() {
        Article article = Reading.only("feed.atom", """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Inselblatt</title><rights>Inselblatt eG</rights>
                <entry><id>urn:inselblatt:9</id><title type="html">Deich &lt;em&gt;fertig&lt;/em&gt;</title>
                <link rel="alternate" href="https://inselblatt.example/9"/><author><name>Swantje Ahlers</name></author>
                <published>2024-02-01T06:00:00Z</published><updated>2024-02-01T08:00:00Z</updated>
                <summary>Der neue Deich steht.</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Nach drei Jahren ist der Deich auf der Insel fertig.</p><blockquote><p>„Wir sind erleichtert.“</p></blockquote></div></content>
                </entry></feed>
                """);

        assertThat(article.id()).isEqualTo("urn:inselblatt:9");
        assertThat(article.source().url()).isEqualTo("https://inselblatt.example/9");
        assertThat(article.source().authors()).containsExactly("Swantje Ahlers");
        assertThat(article.source().modified()).hasToString("2024-02-01T08:00:00Z");
        assertThat(Reading.outline(article))
                .containsExactly(
                        "headline: Deich fertig",
                        "lead: Der neue Deich steht.",
                        "paragraph: Nach drei Jahren ist der Deich…",
                        "block-quote: „Wir sind erleichtert.“");
    }

    @Test
    void noEntityOfAnotherFileIsResolved() {
        List<ReadResult> results = Reading.all("boese.xml", """
                <!DOCTYPE rss [<!ENTITY datei SYSTEM "file:///etc/passwd"><!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>
                <rss><channel><item><title>Meldung &nbsp; &datei; &lol2;</title><description>Ein Satz.</description></item></channel></rss>
                """);

        assertThat(results.toString()).doesNotContain("root:").doesNotContain("lollol");
    }

    @Test
    void aFeedThatBreaksOffGivesWhatStandsBeforeAndNamesThePlace() {
        List<ReadResult> results = Reading.all("halb.xml", RSS.substring(0, RSS.indexOf("Kurz gemeldet")));

        assertThat(results).hasSize(2);
        assertThat(results.get(1)).isInstanceOf(ReadProblem.class);
        assertThat(results.get(1).toString()).startsWith("halb.xml, item 2, line ");
    }

    @Test
    void vocabulariesMayHaveAnyPrefix() {
        Article article = Reading.only("feed.xml", """
                <rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
                <channel><title>Küstenbote</title><atom:link rel="self" href="https://kuestenbote.example/feed"/><item>
                <atom:link href="https://kuestenbote.example/ignoriert"/><title><![CDATA[Fähre & Bahn]]></title><guid>https://kuestenbote.example/4712</guid>
                <d:creator>Jonte Petersen</d:creator><d:date>2024-02-01T06:00:00Z</d:date>
                <c:encoded><![CDATA[<p>Die Fähre nach Altwerder legt jede Stunde ab.</p>]]></c:encoded></item></channel></rss>
                """);

        assertThat(article.source().url()).isEqualTo("https://kuestenbote.example/4712");
        assertThat(article.source().authors()).containsExactly("Jonte Petersen");
        assertThat(article.source().published()).hasToString("2024-02-01T06:00:00Z");
        assertThat(Reading.outline(article))
                .containsExactly("headline: Fähre & Bahn", "paragraph: Die Fähre nach Altwerder legt …");
    }

    @Test
    void rssOneHasItsItemsBesideTheChannel() {
        List<ReadResult> results = Reading.all("feed.rdf", """
                <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel r:about="https://inselblatt.example/"><title>Inselblatt</title><items><r:Seq><r:li r:resource="https://inselblatt.example/1"/></r:Seq></items></channel>
                <item r:about="https://inselblatt.example/1"><title>Deich fertig</title><link>https://inselblatt.example/1</link><description>Der neue Deich steht.</description></item>
                <item r:about="https://inselblatt.example/2"><title>Markt verlegt</title><link>https://inselblatt.example/2</link><description>Der Markt ist jetzt am Hafen.</description></item>
                </r:RDF>
                """);

        assertThat(results).hasSize(2);
        Article second = ((ReadArticle) results.get(1)).article();
        assertThat(second.source().publisher()).isEqualTo("Inselblatt");
        assertThat(second.source().url()).isEqualTo("https://inselblatt.example/2");
        assertThat(Reading.texts(second, SectionKind.PARAGRAPH)).containsExactly("Der Markt ist jetzt am Hafen.");
    }

    @Test
    void atomWithPrefixesBasesAndAnAuthorOfItsSource() {
        Article article = Reading.only("feed.xml", """
                <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://inselblatt.example/nord/"><a:title>Sammlung</a:title><a:author><a:name>Redaktion Sammlung</a:name></a:author>
                <a:entry xml:base="2024/"><a:id>urn:1</a:id><a:title>Deich &amp;amp; Damm</a:title><a:link rel="self" href="x"/><a:link href="deich.html"/>
                <a:source><a:title>Inselblatt</a:title><a:author><a:name>Swantje Ahlers</a:name></a:author></a:source>
                <a:updated>2024-02-01T08:00:00Z</a:updated><a:summary>Der Deich &lt; 5 Meter steht.</a:summary><a:content type="text/html" src="https://inselblatt.example/voll.html"/></a:entry></a:feed>
                """);

        assertThat(article.source().url()).isEqualTo("https://inselblatt.example/nord/2024/deich.html");
        assertThat(article.source().authors()).containsExactly("Swantje Ahlers");
        assertThat(article.source().publisher()).isEqualTo("Inselblatt");
        assertThat(Reading.outline(article))
                .containsExactly("headline: Deich &amp; Damm", "paragraph: Der Deich < 5 Meter steht.");
    }

    @Test
    void rulesOfSitesCountInTheirFeeds() {
        SiteRules rules = SiteRules.parse("[kuestenbote.example]\ndrop: figure\nbody: p\n", "regeln.txt");

        List<ReadResult> results = Reading.all(ArticleInput.of("feed.xml", RSS.getBytes(StandardCharsets.UTF_8))
                .withSiteRules(rules));

        assertThat(Reading.outline(((ReadArticle) results.get(0)).article()))
                .containsExactly(
                        "headline: Fähre & Bahn fahren öfter",
                        "lead: Ab Juni legt die Fähre stündli…",
                        "paragraph: Die Fähre nach Altwerder legt …",
                        "paragraph: Auch die Bahn fährt öfter.",
                        "credit: (dpa)");
    }

    @Test
    void aFaultThatTheParserHasNoMessageForIsAProblem() {
        assertThat(Reading.all("feed.rss", "<!DOCTYPE rss [\u0001]><rss><channel/></rss>"))
                .singleElement()
                .isInstanceOf(ReadProblem.class)
                .asString()
                .contains("broken XML");
    }
}
