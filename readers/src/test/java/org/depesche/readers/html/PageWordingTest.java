package org.depesche.readers.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;
import org.depesche.readers.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageWordingTest {

    private static final String STORY =
            "<p>Die Fähre nach Süderhaff fährt vom Sommer an wieder, sagte Reeder Hinnerk Paulsen am Montag.</p>"
                    + "<p>Sie war nach einem Schaden an der Schraube zwei Jahre lang nicht ausgelaufen und lag im Hafen von Altwerder.</p>";

    private static Article read(String head, String body) {
        return Reading.only(
                "x.html",
                "<!doctype html><html lang=\"de-CH\"><head>" + head + "</head><body>" + body + "</body></html>");
    }

    private static String headline(String head, String heading) {
        Article article = read(head, "<main><article><h1>" + heading + "</h1>" + STORY + "</article></main>");
        return String.join(" / ", Reading.texts(article, SectionKind.HEADLINE));
    }

    private static String data(String headline) {
        return "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"" + headline
                + "\",\"publisher\":{\"name\":\"Küstenbote\"}}</script>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`Fähre fährt wieder | Küstenbote`",
                "`Fähre fährt wieder - kuestenbote.example`",
                "`Küstenbote – Fähre fährt wieder`",
                "`Fähre fährt wieder`"
            })
    void theNameOfTheSiteIsCutOffATitle(String title) {
        String head = "<title>" + title + "</title><link rel=\"canonical\" href=\"https://www.kuestenbote.example/1\">"
                + "<meta property=\"og:site_name\" content=\"Küstenbote\">";

        assertThat(headline(head, "")).isEqualTo("Fähre fährt wieder");
    }

    @Test
    void aDashInsideATitleIsNoNameOfTheSite() {
        String head = "<title>Fähre fährt wieder - nach zwei Jahren</title>";

        assertThat(headline(head, "Fähre fährt wieder - nach zwei Jahren"))
                .isEqualTo("Fähre fährt wieder - nach zwei Jahren");
    }

    @Test
    void theHeadingShownWinsOverATitleForSharing() {
        String head =
                "<title>Reeder schickt Fähre wieder los</title><meta property=\"og:title\" content=\"Jetzt geht es wieder aufs Meer\">";

        assertThat(headline(head, "Reeder schickt Fähre wieder los")).isEqualTo("Reeder schickt Fähre wieder los");
    }

    @Test
    void whatTheDataAndTheTitleSayWinsOverAHeadingThatNobodyStates() {
        String head = "<title>Fähre nach Süderhaff: alle Nachrichten im Überblick</title>"
                + data("Fähre nach Süderhaff: alle Nachrichten im Überblick");

        assertThat(headline(head, "+++ Das Schiff legt ab +++"))
                .isEqualTo("Fähre nach Süderhaff: alle Nachrichten im Überblick / +++ Das Schiff legt ab +++");
    }

    @Test
    void theTitlesForSharingAloneDoNotWinOverAHeadingThatTheDataBack() {
        String head = "<title>Das Schiff nach Süderhaff legt ab: ein Überblick</title>"
                + "<meta property=\"og:title\" content=\"Das Schiff nach Süderhaff legt ab: ein Überblick\">"
                + "<meta name=\"twitter:title\" content=\"Das Schiff nach Süderhaff legt ab: ein Überblick\">"
                + data("Reeder schickt das Schiff wieder los");

        assertThat(headline(head, "Reeder schickt das Schiff wieder los"))
                .isEqualTo("Reeder schickt das Schiff wieder los");
    }

    @Test
    void allTitlesTogetherWinOverAHeadingThatNobodyStates() {
        String head = "<title>Fähre nach Süderhaff: Reederei stellt Fahrplan vor | Küstenbote</title>"
                + "<meta property=\"og:site_name\" content=\"Küstenbote\">"
                + "<meta property=\"og:title\" content=\"Fähre nach Süderhaff: Reederei stellt Fahrplan vor\">"
                + "<meta name=\"twitter:title\" content=\"Fähre nach Süderhaff: Reederei stellt Fahrplan vor\">";

        assertThat(headline(head, "Fähre nach Süderhaff legt dreimal am Tag ab"))
                .isEqualTo(
                        "Fähre nach Süderhaff: Reederei stellt Fahrplan vor / Fähre nach Süderhaff legt dreimal am Tag ab");
    }

    @Test
    void aTitleThatAllPagesOfASiteHaveIsNoHeadline() {
        String title = "Küstenbote - Nachrichten von Förde und Deich";
        String head = "<title>" + title + "</title><meta property=\"og:title\" content=\"" + title
                + "\"><meta name=\"twitter:title\" content=\"" + title + "\">";

        assertThat(headline(head, "Fähre fährt wieder")).isEqualTo("Fähre fährt wieder");
    }

    @Test
    void aHeadingInTwoElementsComesOnce() {
        Article article = read(
                "<title>Fähre nach Süderhaff: Reeder schickt sie wieder los</title>",
                "<main><h1><span>Fähre nach Süderhaff<span>:</span></span> <div>Reeder schickt sie wieder los</div></h1>"
                        + STORY + "</main>");

        assertThat(article.text()).containsOnlyOnce("Reeder schickt sie wieder los");
    }

    @Test
    void aHeadingInTwoLinesIsOneHeadline() {
        assertThat(headline("<title>Küstenbote</title>", "Fähre nach Süderhaff:<br><br>Reeder schickt sie wieder los"))
                .isEqualTo("Fähre nach Süderhaff: Reeder schickt sie wieder los");
    }

    @Test
    void commentsBehindAShortStoryAreNoStory() {
        String comment =
                "<li class=\"comment\"><p>Das wurde aber auch Zeit, meine Nachbarn und ich warten seit zwei Jahren auf die"
                        + " Fähre und mussten immer über die Brücke fahren, Ausgabe %d.</p></li>";
        StringBuilder comments = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            comments.append(comment.formatted(i));
        }
        Article article = read(
                "<title>Fähre fährt wieder</title>",
                "<main><h1>Fähre fährt wieder</h1>" + STORY + "<div id=\"comments\"><ol class=\"comment-list\">"
                        + comments + "</ol></div></main>");

        assertThat(article.text()).contains("Hinnerk Paulsen").doesNotContain("meine Nachbarn");
    }

    @Test
    void anOpinionPieceInAnElementNamedCommentIsAStory() {
        Article article = read(
                "<title>Fähre fährt wieder</title>",
                "<main class=\"comment\"><article class=\"comment\"><h1>Fähre fährt wieder</h1>" + STORY
                        + "</article></main>");

        assertThat(article.text()).contains("Hinnerk Paulsen");
    }

    @Test
    void aDialogOverThePageIsNoStory() {
        String dialog =
                "<div role=\"dialog\"><p>Wir verwenden Dienste anderer, um Ihnen die Seiten zu zeigen, und speichern dazu"
                        + " Angaben auf Ihrem Gerät, die wir ein Jahr lang aufbewahren.</p></div>";
        Article article = read(
                "<title>Fähre fährt wieder</title>", "<main><h1>Fähre fährt wieder</h1>" + STORY + "</main>" + dialog);

        assertThat(article.text()).contains("Hinnerk Paulsen").doesNotContain("speichern dazu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":\"NewsArticle\",\"headline\":\"Fähre\",\"author\":{\"@type\":\"Person\",\"name\":\"Ada Muster\"},\"isAccessibleForFree\":\"False\"}]}",
                "[{\"@type\":[\"newsarticle\"],\"Headline\":\"Fähre\",\"Author\":[\"Ada Muster\"],\"isaccessibleforfree\":false}]",
                "<!--//--><![CDATA[\n{\"@type\":\"http://schema.org/NewsArticle\",\"headline\":\"Fähre\tund\nHafen\",\"author\":\"Ada Muster\",\"isAccessibleForFree\":\"no\",}\n//]]>",
                "{\"@type\":\"NewsArticle\",\"headline\":\"Fähre\",\"author\":{\"@id\":\"#ada\"},\"isAccessibleForFree\":false}{\"@id\":\"#ada\",\"@type\":\"Person\",\"name\":\"Nicht gelesen\"}"
            })
    void dataOfAPageAreReadHoweverTheyAreWritten(String json) {
        Article article = read(
                "<title>Fähre</title><script type=\"application/ld+json\">" + json + "</script>",
                "<h1>Fähre fährt wieder</h1>" + STORY);

        assertThat(article.source().metadata("json-ld:NewsArticle.isAccessibleForFree"))
                .containsExactly("false");
        assertThat(article.source().authors()).isSubsetOf("Ada Muster");
        assertThat(article.text()).contains("Hinnerk Paulsen");
    }

    @Test
    void aCreditBelowATranslatorsNameIsKept() {
        Article article = read(
                "<title>Fähre fährt wieder</title>"
                        + data("Fähre fährt wieder").replace("}}<", "},\"author\":\"Ada Muster\"}<"),
                "<main><h1>Fähre fährt wieder</h1><p>Von Ada Muster</p>" + STORY + STORY.replace("Fähre", "Barkasse")
                        + "<p><em>Aus dem Dänischen von Jens Lütt</em><br><em>Copyright: Nordsyndikat, 2025</em></p></main>");

        assertThat(Reading.texts(article, SectionKind.CREDIT))
                .containsExactly("Aus dem Dänischen von Jens Lütt\nCopyright: Nordsyndikat, 2025");
    }

    @Test
    void theRegionOfALanguageIsKept() {
        assertThat(read("<title>Fähre</title>", "<h1>Fähre</h1>" + STORY).language())
                .isEqualTo("de-CH");
    }

    @Test
    void invisibleCharactersHideNoWordAndNoName() {
        String hidden = "\uFEFF\uDB40\uDD01\uDB40\uDDEF\uFE0F";
        Article article = read(
                "<title>Fähre" + hidden + " fährt wieder</title>",
                "<h1>Fähre" + hidden + " fährt wieder</h1><p>Die Fäh\u00ADre nach \u202ASüder\u200Bhaff\u202C fährt"
                        + hidden + " vom Sommer an wieder, sagte Reeder Hinnerk Paulsen am Montag.</p>" + STORY);

        assertThat(Reading.texts(article, SectionKind.HEADLINE)).containsExactly("Fähre fährt wieder");
        assertThat(article.text()).contains("Die Fähre nach Süderhaff fährt vom Sommer an wieder");
    }
}
