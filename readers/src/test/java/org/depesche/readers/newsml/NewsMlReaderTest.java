package org.depesche.readers.newsml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.depesche.core.article.Article;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.ReadProblem;
import org.depesche.readers.ReadResult;
import org.depesche.readers.Reading;
import org.junit.jupiter.api.Test;

class NewsMlReaderTest {

    private static final String HEAD = "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" standard=\"NewsML-G2\""
            + " standardversion=\"2.29\" guid=\"urn:newsml:nordwire.example:20240228:17\" version=\"2\" xml:lang=\"de\">";

    private static final String ITEM = HEAD + """
            <rightsInfo><copyrightHolder uri="https://nordwire.example/"><name>Nordwire GmbH</name></copyrightHolder><copyrightNotice>(c) Nordwire 2024</copyrightNotice></rightsInfo>
            <hopHistory><hop seq="1" timestamp="2024-02-28T14:55:00Z"><party literal="Küstendienst"/><action qcode="isact:create"/></hop></hopHistory>
            <itemMeta><provider qcode="nprov:NW"><name>Nordwire</name></provider><versionCreated>2024-02-28T16:05:00+01:00</versionCreated>
              <firstCreated>2024-02-28T15:00:00+01:00</firstCreated><edNote>Mit neuer Zahl im zweiten Absatz</edNote></itemMeta>
            <contentMeta><urgency>4</urgency><located qcode="geo:aw"><name>Altwerder</name></located>
              <creator role="crol:author"><name>Swantje Ahlers</name></creator><infoSource role="isrol:origcont"><name>Hafenamt</name></infoSource>
              <by>Von Swantje Ahlers</by><dateline>Altwerder, 28. Februar</dateline><creditline>Nordwire/Küstendienst</creditline>
              <language tag="de"/><headline>Hafen bekommt neuen Kran</headline></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>
              <p>Der Hafen von Altwerder hat einen neuen Kran.</p><p>Er kostete 4,2 Millionen Euro.</p></body></html></inlineXML></contentSet>
            </newsItem>
            """;

    @Test
    void anItemIsReadWithItsRightsAndItsWay() {
        Article article = Reading.only("item.xml", ITEM);

        assertThat(article.id()).isEqualTo("urn:newsml:nordwire.example:20240228:17");
        assertThat(article.language()).isEqualTo("de");
        assertThat(article.source().publisher()).isEqualTo("Nordwire");
        assertThat(article.source().authors()).containsExactly("Swantje Ahlers");
        assertThat(article.source().published()).hasToString("2024-02-28T15:00:00+01:00");
        assertThat(article.source().metadata("newsml:copyrightHolder")).containsExactly("Nordwire GmbH");
        assertThat(article.source().metadata("newsml:infoSource")).containsExactly("Hafenamt");
        assertThat(article.source().metadata("newsml:infoSource.role")).containsExactly("isrol:origcont");
        assertThat(article.source().metadata("newsml:hopHistory.party")).containsExactly("Küstendienst");
        assertThat(article.source().metadata("newsml:located")).containsExactly("Altwerder");
        assertThat(article.source().metadata("newsml:provider.qcode")).containsExactly("nprov:NW");
        assertThat(Reading.outline(article))
                .containsExactly(
                        "headline: Hafen bekommt neuen Kran",
                        "byline: Von Swantje Ahlers",
                        "paragraph: Der Hafen von Altwerder hat ei…",
                        "paragraph: Er kostete 4,2 Millionen Euro.",
                        "credit: Nordwire/Küstendienst");
    }

    @Test
    void nitfIsRead() {
        Article article = Reading.only("item.xml", HEAD + """
                        <contentSet><inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>
                        <body.head><hedline><hl1>Kran steht</hl1><hl2>Hafen</hl2></hedline><byline>Von Jonte Petersen</byline><abstract><p>Der Kran ist da.</p></abstract></body.head>
                        <body.content><p>Am Mittwoch kam der Kran mit dem Schiff.</p></body.content><body.end><tagline>nw/jp</tagline></body.end></body></nitf></inlineXML></contentSet></newsItem>
                        """);

        assertThat(Reading.outline(article))
                .containsExactly(
                        "headline: Kran steht",
                        "kicker: Hafen",
                        "byline: Von Jonte Petersen",
                        "lead: Der Kran ist da.",
                        "paragraph: Am Mittwoch kam der Kran mit d…",
                        "credit: nw/jp");
    }

    @Test
    void aMessageIsReadItemByItemAndPicturesArePassedOver() {
        String picture = HEAD + "<contentSet><remoteContent href=\"kran.jpg\"/></contentSet></newsItem>";
        String message =
                "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><header><sent>2024-02-28T16:05:00Z</sent></header><itemSet>"
                        + ITEM + picture + ITEM + "</itemSet></newsMessage>";

        List<ReadResult> results = Reading.all("nachricht.xml", message);

        assertThat(results).hasSize(2).allMatch(result -> result instanceof ReadArticle);
        assertThat(results.get(1).place()).isEqualTo("item 3");
    }

    @Test
    void deepNestingIsAProblemAndNotTheEnd() {
        String deep =
                HEAD + "<contentSet><inlineXML>" + "<div>".repeat(10_000) + "</inlineXML></contentSet></newsItem>";

        assertThat(Reading.all("tief.xml", deep))
                .singleElement()
                .isInstanceOf(ReadProblem.class)
                .asString()
                .contains("nested deeper than");
    }

    @Test
    void noExternalEntityIsRead() {
        List<ReadResult> results = Reading.all(
                "boese.xml",
                "<!DOCTYPE newsItem SYSTEM \"http://boese.example/x.dtd\" [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + ITEM.replace("4,2 Millionen", "&x; Millionen"));

        assertThat(results.toString()).doesNotContain("root:");
    }

    @Test
    void theElementsMayHaveAPrefixAndABreak() {
        Article article = Reading.only("item.xml", """
                <nar:newsItem xmlns:nar="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" guid="urn:nw:1" xml:lang="de-AT">
                <nar:itemMeta><nar:provider literal="Nordwire"/><nar:title>Kran</nar:title></nar:itemMeta>
                <nar:contentMeta><nar:creator literal="Swantje Ahlers"/><nar:creator literal="sah"/><nar:headline role="hl:sub">Hafen</nar:headline><nar:headline>Neuer Kran<nar:br/>steht</nar:headline></nar:contentMeta>
                <nar:contentSet><nar:remoteContent href="kran.jpg"/><nar:inlineData contenttype="text/plain">Der Kran steht am Kai.

                Er hebt hundert Tonnen.</nar:inlineData></nar:contentSet></nar:newsItem>
                """);

        assertThat(article.language()).isEqualTo("de-AT");
        assertThat(article.source().publisher()).isEqualTo("Nordwire");
        assertThat(article.source().authors()).containsExactly("Swantje Ahlers");
        assertThat(Reading.outline(article))
                .containsExactly(
                        "kicker: Hafen",
                        "headline: Neuer Kran steht",
                        "paragraph: Der Kran steht am Kai.",
                        "paragraph: Er hebt hundert Tonnen.");
    }

    @Test
    void packedDataAreUnpackedAndBrokenOnesLeftOut() {
        String packed = Base64.getEncoder()
                .encodeToString("<p>Der Kran hebt größere Lasten.</p>".getBytes(StandardCharsets.UTF_8));
        String data = HEAD + "<contentMeta><headline>Kran</headline></contentMeta><contentSet>"
                + "<inlineData contenttype=\"text/html\" encoding=\"base64\">%s</inlineData></contentSet></newsItem>";

        assertThat(Reading.outline(Reading.only("item.xml", data.formatted(packed))))
                .containsExactly("headline: Kran", "paragraph: Der Kran hebt größere Lasten.");
        assertThat(Reading.outline(Reading.only("item.xml", data.formatted("=a="))))
                .containsExactly("headline: Kran");
    }
}
