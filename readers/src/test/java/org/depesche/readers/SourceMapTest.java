package org.depesche.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

final class SourceMapTest {

    private static ReadArticle mapped(String name, String content) {
        ArticleInput input =
                ArticleInput.of(name, content.getBytes(StandardCharsets.UTF_8)).withSourceMap(true);
        try (ArticleCursor cursor = Readers.standard().open(input)) {
            if (cursor.next() instanceof ReadArticle read) {
                return read;
            }
            throw new AssertionError("no article");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceMap map(ReadArticle read) {
        return Objects.requireNonNull(read.sourceMap());
    }

    /** What the source shows at the places of a span: references resolved, invisible characters left out, blanks made one. */
    private static String shown(SourceMap map, Span span) {
        return map.places(span).stream()
                .map(place -> Parser.unescapeEntities(place.span().in(map.source()), false))
                .map(text ->
                        text.replaceAll("[\u00AD\u200B\uFE0F]|\uDB40\uDD01", "").replaceAll("[\\s\u00A0]+", " "))
                .collect(Collectors.joining());
    }

    /** A headline may have the wording of the page's data; it leads to the heading that is shown. */
    private static void assertThatEveryWordIsFound(ReadArticle read) {
        Article article = read.article();
        int start = -1;
        int first = article.sections(SectionKind.HEADLINE).get(0).span().end();
        for (int i = first; i <= article.text().length(); i++) {
            boolean blank = i == article.text().length()
                    || Character.isWhitespace(article.text().charAt(i));
            if (!blank && start < 0) {
                start = i;
            } else if (blank && start >= 0) {
                assertThat(shown(map(read), new Span(start, i)))
                        .isEqualTo(article.text().substring(start, i));
                start = -1;
            }
        }
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=\"de\"><head><title>Wehr wird saniert</title></head>\n<body><main><article>"
                + "<h1>Wehr wird saniert</h1>" + body + "</article></main></body></html>";
    }

    @Test
    void everyWordOfAPageStandsAtItsPlaceInTheSource() {
        ReadArticle read = mapped("seebruecke.html", Reading.sample("seebruecke.html"));
        assertThatEveryWordIsFound(read);
        Span headline = read.article().sections(SectionKind.HEADLINE).get(0).span();
        assertThat(shown(map(read), headline)).contains("Seebrücke in Altwerder bleibt gesperrt");
    }

    @Test
    void referencesMarkupAndInvisibleCharactersAreSteppedOver() {
        String body =
                "<p>Das Wehr an der M&uuml;hle wird f&#252;r <b>zwei</b>\n   Millionen&nbsp;Euro sa\u00ADniert, sagte"
                        + " B&uuml;rger&shy;meis&shy;terin Ada&#x20;Muster &amp; ihr Stell\u200Bvertreter \uD83D\uDE00\uFE0F am Dienstag."
                        + "</p><p>Die Arbeiten beginnen im April und dauern, so das Amt, bis in den Herbst des n&auml;chsten Jahres. © dpa</p>";
        ReadArticle read = mapped("wehr.html", page(body));
        assertThatEveryWordIsFound(read);
        Article article = read.article();
        int name = article.text().indexOf("Bürgermeisterin");
        assertThat(map(read).places(new Span(name, name + 15)))
                .singleElement()
                .satisfies(place ->
                        assertThat(place.span().in(map(read).source())).isEqualTo("B&uuml;rger&shy;meis&shy;terin"));
        assertThat(article.sections(SectionKind.CREDIT))
                .singleElement()
                .satisfies(credit -> assertThat(shown(map(read), credit.span())).isEqualTo("© dpa"));
    }

    @Test
    void aFindingOverMarkupHasAPlaceForEachPiece() {
        String body =
                "<p>Am Abend sprach die <i>zuständige Ministerin</i> im Saal der alten Mühle vor vielen Gästen.</p>"
                        + "<p>Sie kündigte an, dass die Mittel noch in diesem Jahr fließen, und dankte den Helfern im Ort.</p>";
        ReadArticle read = mapped("muehle.html", page(body));
        int start = read.article().text().indexOf("die zuständige");
        List<SourcePlace> places = map(read).places(new Span(start, start + "die zuständige Ministerin".length()));
        assertThat(places)
                .extracting(place -> place.span().in(map(read).source()))
                .containsExactly("die", "zuständige Ministerin");
        assertThat(places).extracting(SourcePlace::pointer).containsOnly("");
    }

    @Test
    void aParagraphOfJsonIsFoundByItsPointer() {
        ReadArticle read = mapped(
                "a.json",
                "{\"id\":\"a\",\"headline\":\"Wehr\",\"paragraphs\":[\"Erster Satz.\",\"\",\"Zweiter Satz.\"]}");
        int second = read.article().text().indexOf("Satz", read.article().text().indexOf("Zweiter"));
        assertThat(map(read).places(new Span(0, 4))).containsExactly(new SourcePlace("/headline", new Span(0, 4)));
        assertThat(map(read).places(new Span(second, second + 4)))
                .containsExactly(new SourcePlace("/paragraphs/2", new Span(8, 12)));
    }

    @Test
    void aGivenTextIsItsOwnSource() {
        ReadArticle json = mapped("a.json", "{\"id\":\"a\",\"text\":\"Erster Satz.\"}");
        assertThat(map(json).places(new Span(7, 11))).containsExactly(new SourcePlace("/text", new Span(7, 11)));
        ReadArticle text = mapped("a.txt", "\uFEFFErster Satz.");
        assertThat(map(text).places(new Span(0, 6))).containsExactly(new SourcePlace("", new Span(0, 6)));
        assertThat(map(text).source()).isEqualTo("Erster Satz.");
    }

    @Test
    void withoutTheWishThereIsNoMap() {
        assertThat(Reading.all("a.txt", "Erster Satz."))
                .singleElement()
                .isEqualTo(new ReadArticle(Reading.only("a.txt", "Erster Satz."), "", null));
    }

    @Test
    void aSpanBeyondTheTextIsTheCallersFault() {
        SourceMap map = map(mapped("a.txt", "Kurz."));
        assertThatThrownBy(() -> map.places(new Span(3, 9)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("outside of a text of 5");
    }

    @Property(tries = 60)
    void whateverAPageIsMadeOfItsWordsAreFound(@ForAll("paragraphs") List<String> paragraphs) {
        assertThatEveryWordIsFound(mapped("p.html", page("<p>" + String.join("</p>\n<p>", paragraphs) + "</p>")));
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        Arbitrary<String> piece = Arbitraries.of(
                "Das Amt",
                "sagte",
                " ",
                "  \n",
                "&nbsp;",
                "&auml;",
                "&amp;",
                "&",
                "&lt;",
                "&uuml;ber",
                "&#8222;",
                "\u00AD",
                "&shy;",
                "<b>heute</b>",
                "<a href=\"/x\">der Rat</a>",
                "<br>",
                "\uDB40\uDD01",
                "\uD83D\uDE00",
                ", ",
                ". ",
                "&euro; 30",
                "&notit;",
                "<span hidden></span>",
                "R&D",
                "ein&#10;mal",
                "\t",
                "Stra&szlig;e",
                "&copy",
                "<!-- hier -->",
                "© dpa");
        return piece.list()
                .ofMinSize(8)
                .ofMaxSize(40)
                .map(pieces -> "Die Gemeinde teilte mit, dass " + String.join("", pieces) + " gebaut wird.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    /** The places of some words of an article, each as its pointer and what stands there in the string. */
    private static List<String> places(ReadArticle read, String words, Map<String, String> strings) {
        int start = read.article().text().indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return map(read).places(new Span(start, start + words.length())).stream()
                .map(place -> place.pointer() + " "
                        + place.span().in(Objects.requireNonNull(strings.get(place.pointer()), place.pointer())))
                .toList();
    }

    @Test
    void aFeedItemLeadsToItsElements() {
        String html = "<p>Die F&auml;hre legt <b>st&uuml;ndlich</b>\n ab. (dpa)</p>";
        ReadArticle read = mapped(
                "feed.xml",
                "<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><item><title>F&#228;hre &amp;amp;\n Bahn</title>"
                        + "<content:encoded><![CDATA[" + html + "]]></content:encoded></item></channel></rss>");
        Map<String, String> strings = Map.of("/title", "Fähre &amp;\n Bahn", "/content:encoded", html);

        assertThat(places(read, "Fähre & Bahn", strings)).containsExactly("/title Fähre &amp;\n Bahn");
        assertThat(places(read, "Bahn", strings)).containsExactly("/title Bahn");
        assertThat(places(read, "Fähre legt stündlich ab", strings))
                .containsExactly(
                        "/content:encoded F&auml;hre legt",
                        "/content:encoded st&uuml;ndlich",
                        "/content:encoded \n ab");
        assertThat(places(read, "(dpa)", strings)).containsExactly("/content:encoded (dpa)");
    }

    @Test
    void aWireItemInJsonLeadsToItsStrings() {
        String html = "<p>Der Kran hebt 100&nbsp;Tonnen.</p>";
        ReadArticle read = mapped(
                "item.json",
                "{\"uri\":\"urn:1\",\"standard\":{\"name\":\"ninjs\"},\"headlines\":[{\"role\":\"sub\",\"value\":\"Hafen\"},{\"value\":\"Kran  steht\"}],"
                        + "\"edNote\":\" Neu: Zahl\",\"bodies\":[{\"contentType\":\"text/html\",\"value\":\"" + html
                        + "\"}]}");
        Map<String, String> strings =
                Map.of("/headlines/1/value", "Kran  steht", "/edNote", " Neu: Zahl", "/bodies/0/value", html);

        assertThat(places(read, "steht", strings)).containsExactly("/headlines/1/value steht");
        assertThat(places(read, "100 Tonnen", strings)).containsExactly("/bodies/0/value 100&nbsp;Tonnen");
        assertThat(places(read, "Zahl", strings)).containsExactly("/edNote Zahl");
    }

    @Test
    void aWireItemInXmlLeadsToItsElements() {
        ReadArticle read = mapped(
                "item.xml",
                "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:1\"><contentMeta><headline role=\"sub\">Hafen</headline>"
                        + "<headline>Kran steht</headline><by>Von  Swantje Ahlers</by></contentMeta>"
                        + "<contentSet><inlineData contenttype=\"text/plain\">Der Kran hebt viel.</inlineData></contentSet></newsItem>");
        Map<String, String> strings = Map.of(
                "/contentMeta/headline[2]",
                "Kran steht",
                "/contentMeta/by",
                "Von  Swantje Ahlers",
                "/contentSet/inlineData",
                "Der Kran hebt viel.");

        assertThat(places(read, "steht", strings)).containsExactly("/contentMeta/headline[2] steht");
        assertThat(places(read, "Von Swantje", strings)).containsExactly("/contentMeta/by Von  Swantje");
        assertThat(places(read, "hebt viel", strings)).containsExactly("/contentSet/inlineData hebt viel");
    }
}
