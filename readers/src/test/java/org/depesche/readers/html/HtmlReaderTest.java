package org.depesche.readers.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.Limits;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.ReadProblem;
import org.depesche.readers.ReadResult;
import org.depesche.readers.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final Article PAGE = Reading.only("seebruecke.html", Reading.sample("seebruecke.html"));

    @Test
    void storyAndFurnitureStandInReadingOrder() {
        assertThat(Reading.outline(PAGE))
                .containsSubsequence(
                        "headline: Gutachten: Seebrücke in Altwer…",
                        "lead: Die Seebrücke von Altwerder da…",
                        "caption: Ein Zaun versperrt seit März d…",
                        "paragraph: Altwerder. Die Pfähle der Seeb…",
                        "paragraph: „Wir können niemanden auf dies…",
                        "heading: Kritik von den Fischern",
                        "paragraph: Der Vorsitzende des Fischereiv…",
                        "list-item: Die Sperrung gilt bis mindeste…",
                        "paragraph: Das Land prüft nach Angaben de…",
                        "credit: Mit Material von dpa");
    }

    @Test
    void whatIsNotTheArticleIsLeftOut() {
        assertThat(PAGE.text())
                .doesNotContain("Freibad")
                .doesNotContain("Impressum")
                .doesNotContain("Skript");
        List<String> story = PAGE.sections().stream()
                .filter(section -> section.kind().isStory())
                .map(PAGE::text)
                .toList();
        assertThat(story).noneMatch(text -> text.contains("Hafenfest"));
    }

    @Test
    void aPicturesCreditThatIsKeptFromScreenReadersIsRead() {
        String page = Reading.sample("seebruecke.html")
                .replace(
                        "<span class=\"credit\">Foto: Okke Lührs</span></figcaption>",
                        "</figcaption><footer class=\"credit\" aria-hidden=\"true\">Foto: Okke Lührs</footer>");

        assertThat(Reading.only("seebruecke.html", page).text()).contains("Foto: Okke Lührs");
    }

    @Test
    void softHyphensAreGone() {
        assertThat(PAGE.text()).contains("angegriffen als bisher").doesNotContain("\u00AD");
    }

    @Test
    void notesAndBylinesAreKept() {
        assertThat(Reading.texts(PAGE, SectionKind.NOTE))
                .anyMatch(text -> text.contains("Journalism Trust Initiative"));
        assertThat(Reading.texts(PAGE, SectionKind.BYLINE)).anyMatch(text -> text.contains("Wiebke Harms"));
    }

    @Test
    void thePageSaysWhoWhenAndWhere() {
        assertThat(PAGE.source().authors()).containsExactly("Wiebke Harms", "Jonte Petersen");
        assertThat(PAGE.source().publisher()).isEqualTo("Küstenbote");
        assertThat(PAGE.source().published()).hasToString("2023-04-28T19:20:36+02:00");
        assertThat(PAGE.source().modified()).hasToString("2023-04-29T08:05:00");
        assertThat(PAGE.source().url()).startsWith("https://www.kuestenbote.example/altwerder/");
        assertThat(PAGE.language()).isEqualTo("de");
        assertThat(PAGE.id()).isEqualTo("seebruecke.html");
    }

    @Test
    void statementsOfOriginAreKeptAsMetadata() {
        assertThat(PAGE.source().metadata("json-ld:NewsArticle.publisher.publishingPrinciples"))
                .containsExactly("https://www.kuestenbote.example/so-arbeiten-wir");
        assertThat(PAGE.source().metadata("json-ld:NewsArticle.publisher.correctionsPolicy.url"))
                .containsExactly("https://www.kuestenbote.example/korrekturen");
        assertThat(PAGE.source().metadata("json-ld:NewsArticle.author.@type"))
                .containsExactly("Person", "Organization", "Thing");
        assertThat(PAGE.source().metadata("json-ld:NewsArticle.author.name"))
                .containsExactly("Wiebke Harms", "Küstenbote", "Jonte Petersen");
        assertThat(PAGE.source().metadata("json-ld:NewsArticle.isAccessibleForFree"))
                .containsExactly("false");
        assertThat(PAGE.source().metadata("json-ld:NewsArticle.image.creditText"))
                .containsExactly("Okke Lührs/Küstenbote");
        assertThat(PAGE.source().metadata("json-ld:NewsArticle.articleBody")).isEmpty();
        assertThat(PAGE.source().metadata("html:policy-link"))
                .contains("/korrekturen Korrekturen", "https://www.jti-app.com/report/abc JTI zertifiziert");
    }

    @Test
    void linksLieOverTheirWords() {
        assertThat(PAGE.links()).anySatisfy(link -> {
            assertThat(link.span().in(PAGE.text())).isEqualTo("Gutachten");
            assertThat(link.target()).isEqualTo("https://www.altwerder.example/gutachten.pdf");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16LE"})
    void theEncodingIsTakenFromThePageOrItsBytes(String encoding) {
        String page = Reading.sample("seebruecke.html").replace("charset=\"utf-8\"", "charset=\"" + encoding + "\"");

        List<ReadResult> results = Reading.all(ArticleInput.of(
                "a.html", page.replace("„", "\"").replace("“", "\"").getBytes(Charset.forName(encoding))));

        assertThat(results)
                .singleElement()
                .isInstanceOfSatisfying(
                        ReadArticle.class,
                        read -> assertThat(read.article().text()).contains("Die Pfähle der Seebrücke"));
    }

    @Test
    void theSendersMediaTypeNamesTheEncoding() {
        String page =
                "<html><body><p>Der Zug nach Łódź fiel wegen Schäden an den Gleisen aus, sagte eine Sprecherin.</p></body></html>";

        List<ReadResult> results = Reading.all(ArticleInput.of("a", page.getBytes(Charset.forName("ISO-8859-2")))
                .withMediaType("text/html; charset=ISO-8859-2"));

        assertThat(((ReadArticle) results.get(0)).article().text()).contains("Łódź");
    }

    @Test
    void aPageWithoutAnySpeakingNameIsReadToo() {
        StringBuilder page = new StringBuilder("<html><body><div><h1>Deich hält dem Hochwasser stand</h1>");
        for (int i = 1; i <= 6; i++) {
            page.append("<div>Am ")
                    .append(i)
                    .append(". Tag des Hochwassers haben Helferinnen und Helfer den Deich bei Moorhausen mit"
                            + " Sandsäcken verstärkt, wie der Landkreis mitteilte. Der Pegel stieg um ")
                    .append(10 + i)
                    .append(" Zentimeter, ohne dass Wasser in den Ort lief.</div>");
        }
        page.append(
                "</div><div><a href='/1'>Impressum</a> <a href='/2'>Datenschutz</a> <a href='/3'>Kontakt</a></div></body></html>");

        Article article = Reading.only("x", page.toString());

        assertThat(Reading.texts(article, SectionKind.PARAGRAPH)).hasSize(6);
        assertThat(article.text()).doesNotContain("Datenschutz");
    }

    private static String page(String inBody) {
        return "<html lang=\"de\"><head><title>Neue Schleuse</title></head><body><main><article><h1>Neue Schleuse geht in Betrieb</h1>"
                + inBody + "</article></main></body></html>";
    }

    private static final String FIRST =
            "<p>Die neue Schleuse am Kanal ist am Dienstag nach vier Jahren Bauzeit in Betrieb gegangen, teilte das Amt für Wasserstraßen mit.</p>";
    private static final String SECOND =
            "<p>Das erste Schiff, ein Kiesfrachter aus Emden, passierte das Tor gegen neun Uhr und brauchte dafür rund zwanzig Minuten.</p>";

    @Test
    void whatStandsTwiceOnThePageIsReadOnce() {
        Article article = Reading.only(
                "x.html",
                page("<div class=\"wide\">" + FIRST + SECOND + "</div><div class=\"narrow\">" + FIRST + SECOND
                        + "</div>"));

        assertThat(article.text()).containsOnlyOnce("Kiesfrachter aus Emden");
    }

    @Test
    void requestsForConsentAreNoPartOfTheArticle() {
        Article article = Reading.only(
                "x.html",
                page(FIRST
                        + "<p>Ich bin damit einverstanden, dass mir an dieser Stelle Inhalte einer Plattform gezeigt werden.</p>"
                        + SECOND));

        assertThat(article.text()).contains("Kiesfrachter").doesNotContain("einverstanden");
    }

    @Test
    void textThatOnlyStructuredDataHoldIsTakenFromThere() {
        String sentence = "Die Schleuse ist nach vier Jahren Bauzeit fertig, wie das Amt am Dienstag mitteilte. ";
        Article article = Reading.only(
                "x.html",
                "<html><head><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Neue Schleuse\",\"articleBody\":\""
                        + sentence.repeat(8) + "\\n\\n" + sentence.repeat(2)
                        + "\"}</script></head><body><h1>Neue Schleuse</h1><div id=\"app\"></div></body></html>");

        assertThat(Reading.texts(article, SectionKind.PARAGRAPH)).hasSize(2);
        assertThat(Reading.texts(article, SectionKind.HEADLINE)).containsExactly("Neue Schleuse");
    }

    @Test
    void aMachinesTranslationIsANoteAndACreditAtTheEndACredit() {
        Article article = Reading.only(
                "x.html",
                page("<p>Dieser Text wurde maschinell übersetzt und von der Redaktion geprüft.</p>" + FIRST + SECOND
                        + "<p>Quelle: dpa</p>"));

        assertThat(Reading.texts(article, SectionKind.NOTE))
                .singleElement()
                .asString()
                .contains("maschinell übersetzt");
        assertThat(Reading.texts(article, SectionKind.CREDIT)).containsExactly("Quelle: dpa");
    }

    @Test
    void theWordsOfASealAreANote() {
        Article article = Reading.only(
                "x.html",
                page(FIRST + SECOND + "<div><img src=\"siegel.svg\" alt=\"JTI zertifiziert\"></div><p>Ende.</p>"));

        assertThat(Reading.texts(article, SectionKind.NOTE)).containsExactly("JTI zertifiziert");
        assertThat(article.source().metadata("html:image.alt")).containsExactly("JTI zertifiziert");
    }

    @Test
    void deepNestingAndEndlessAttributesDoNoHarm() {
        String deep = "<html><body>" + "<div>".repeat(50_000) + "<p>Ganz unten steht ein Satz.</p>";
        String wide = "<html><body><p title=\"" + "x".repeat(5_000_000)
                + "\">Der Rat hat am Montag getagt und nichts beschlossen.</p>";

        assertThat(Reading.all("tief.html", deep)).hasSize(1);
        assertThat(Reading.only("breit.html", wide).text()).contains("Der Rat hat am Montag getagt");
    }

    @Test
    void aPageBeyondTheLimitIsAProblem() {
        byte[] large = new byte[Limits.ARTICLE_BYTES + 10];
        Arrays.fill(large, (byte) ' ');
        System.arraycopy("<html>".getBytes(StandardCharsets.UTF_8), 0, large, 0, 6);

        assertThat(Reading.all(ArticleInput.of("gross.html", large)))
                .singleElement()
                .isInstanceOf(ReadProblem.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-04-28T19:20:36+0200 | 2023-04-28T19:20:36+02:00",
                "2024-08-05 20:59:59.0 | 2024-08-05T20:59:59",
                "Fri Apr 28 19:20:36 CEST 2023 | 2023-04-28T19:20:36+02:00",
                "Fri, 28 Apr 2023 17:20:36 GMT | 2023-04-28T17:20:36Z",
                "28.04.2023, 19:20 Uhr | 2023-04-28T19:20:00",
                "28. April 2023 | 2023-04-28",
                "Stand: 3.5.24 7:05 Uhr | 2024-05-03T07:05:00",
                "1. März 2024, 8:30 Uhr MEZ | 2024-03-01T08:30:00+01:00",
                "May 12, 2023 4:05 p.m. EDT | 2023-05-12T16:05:00-04:00",
                "1682702436 | 2023-04-28T17:20:36Z",
                "1682702436000 | 2023-04-28T17:20:36Z",
                "20230428 | 2023-04-28",
                "04/28/2023 | 2023-04-28",
                "2023-04-28T17:20:36.123456789Z | 2023-04-28T17:20:36.123456789Z"
            })
    void datesAreReadInTheFormsThatPagesWrite(String written, String expected) {
        assertThat(DateText.parse(written)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gestern", "31.02.2024", "2024-13-45", "99999999999999999999", "12", "April"})
    void whatIsNoDateIsNone(String written) {
        assertThat(DateText.parse(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Von Wiebke Harms und Jonte Petersen | Wiebke Harms; Jonte Petersen",
                "Wiebke Harms, Jonte Petersen | Wiebke Harms; Jonte Petersen",
                "Wiebke Harms (wha) | Wiebke Harms",
                "https://www.kuestenbote.example/autoren/17 | ''",
                "redaktion@kuestenbote.example | ''"
            })
    void authorsAreCutIntoNames(String written, String expected) {
        assertThat(String.join("; ", AuthorNames.split(written))).isEqualTo(expected);
    }
}
