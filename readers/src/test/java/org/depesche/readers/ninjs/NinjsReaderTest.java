package org.depesche.readers.ninjs;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsReaderTest {

    private static final String VERSION_1 = """
            {"uri":"urn:nordwire:2024:17","type":"text","language":"de","versioncreated":"2024-02-28T16:05:00+01:00","firstcreated":"2024-02-28T15:00:00+01:00",
             "headline":"Hafen bekommt neuen Kran","byline":"Von Swantje Ahlers","located":"Altwerder","copyrightholder":"Nordwire",
             "infosource":[{"name":"Hafenamt","rel":"source"}],"person":[{"name":"Swantje Ahlers","rel":"author"}],
             "description_text":"Der Kran hebt hundert Tonnen.","ednote":"Berichtigung im zweiten Absatz",
             "body_html":"<p>Altwerder (nw) - Der Hafen hat einen neuen Kran.</p><p>Er kostete vier Millionen Euro.</p>"}
            """;
    private static final String VERSION_2 = """
            {"uri":"urn:nordwire:2024:17","standard":{"name":"ninjs","version":"2.1"},"language":"de","versioncreated":"2024-02-28T16:05:00+01:00","firstcreated":"2024-02-28T15:00:00+01:00",
             "headlines":[{"role":"main","value":"Hafen bekommt neuen Kran"}],"by":"Von Swantje Ahlers","located":"Altwerder","copyrightholder":"Nordwire",
             "infosources":[{"name":"Hafenamt","role":"source"}],"people":[{"name":"Swantje Ahlers","rel":"author"}],
             "descriptions":[{"role":"summary","value":"Der Kran hebt hundert Tonnen."}],"ednote":"Berichtigung im zweiten Absatz",
             "bodies":[{"role":"main","contenttype":"text/html","value":"<p>Altwerder (nw) - Der Hafen hat einen neuen Kran.</p><p>Er kostete vier Millionen Euro.</p>"}]}
            """;
    private static final String VERSION_3 = """
            {"uri":"urn:nordwire:2024:17","standard":{"name":"ninjs","version":"3.0"},"language":"de","versionCreated":"2024-02-28T16:05:00+01:00","firstCreated":"2024-02-28T15:00:00+01:00",
             "headlines":[{"role":"main","value":"Hafen bekommt neuen Kran"}],"by":"Von Swantje Ahlers","located":"Altwerder","copyrightHolder":"Nordwire",
             "infoSources":[{"name":"Hafenamt","role":"source"}],"people":[{"name":"Swantje Ahlers","rel":"author"}],
             "descriptions":[{"role":"summary","value":"Der Kran hebt hundert Tonnen."}],"edNote":"Berichtigung im zweiten Absatz",
             "bodies":[{"role":"main","contentType":"text/html","value":"<p>Altwerder (nw) - Der Hafen hat einen neuen Kran.</p><p>Er kostete vier Millionen Euro.</p>"}]}
            """;

    @ParameterizedTest
    @ValueSource(strings = {VERSION_1, VERSION_2, VERSION_3})
    void allThreeSpellingsGiveTheSameArticle(String item) {
        Article article = Reading.only("item.json", item);

        assertThat(article.id()).isEqualTo("urn:nordwire:2024:17");
        assertThat(article.language()).isEqualTo("de");
        assertThat(article.source().published()).hasToString("2024-02-28T15:00:00+01:00");
        assertThat(article.source().modified()).hasToString("2024-02-28T16:05:00+01:00");
        assertThat(article.source().authors()).containsExactly("Swantje Ahlers");
        assertThat(article.source().metadata("ninjs:copyrightholder")).containsExactly("Nordwire");
        assertThat(article.source().metadata("ninjs:located")).containsExactly("Altwerder");
        assertThat(Reading.outline(article))
                .containsExactly(
                        "headline: Hafen bekommt neuen Kran",
                        "byline: Von Swantje Ahlers",
                        "lead: Der Kran hebt hundert Tonnen.",
                        "paragraph: Altwerder (nw) - Der Hafen hat…",
                        "paragraph: Er kostete vier Millionen Euro…",
                        "note: Berichtigung im zweiten Absatz");
    }

    @Test
    void plainTextBodiesGetTheirParagraphs() {
        Article article = Reading.only(
                "item.json",
                "{\"uri\":\"urn:x:1\",\"headline\":\"Markt\",\"body_text\":\"Der Markt öffnet am Samstag wieder.\\n\\nEs gibt Fisch und Blumen.\"}");

        assertThat(Reading.texts(article, SectionKind.PARAGRAPH)).hasSize(2);
    }

    @Test
    void aListIsReadItemByItemAndAnEmptyOneIsAProblem() {
        List<ReadResult> results =
                Reading.all("items.json", "[" + VERSION_1 + ",{\"uri\":\"urn:leer\"}," + VERSION_3 + "]");

        assertThat(results).hasSize(3);
        assertThat(results.get(0)).isInstanceOf(ReadArticle.class);
        assertThat(results.get(1)).isInstanceOf(ReadProblem.class);
        assertThat(results.get(2)).isInstanceOf(ReadArticle.class);
    }

    @Test
    void ofSeveralBodiesMarkupCountsAndSubheadlinesAreKickers() {
        Article article = Reading.only("item.json", """
                {"standard":{"name":"ninjs","version":"3.0"},"uri":"https://nordwire.example/17","type":"text","language":"de-CH","provider":{"name":"Nordwire","uri":"nw:1"},
                 "headlines":[{"role":"subhead","value":"Hafen"},{"role":"main","contentType":"text/html","value":"<b>Kran</b> &amp; Kai"},{"role":"short","value":"Kran"}],
                 "bodies":[{"role":"caption","contentType":"text/plain","charCount":9,"value":"nur kurz."},{"contentType":"application/xhtml+xml","value":"<div><p>Der Kran steht.</p></div>"}],
                 "descriptions":[{"role":"caption","value":"Bildtext"}],"people":null,"infoSources":[],"located":null,"urgency":4}
                """);

        assertThat(article.source().url()).isEqualTo("https://nordwire.example/17");
        assertThat(article.source().publisher()).isEqualTo("Nordwire");
        assertThat(Reading.outline(article))
                .containsExactly("kicker: Hafen", "headline: Kran & Kai", "paragraph: Der Kran steht.");
    }

    @Test
    void rulesOfSitesCountInItsMarkup() {
        String item =
                "{\"uri\":\"https://www.nordwire.example/17\",\"headline\":\"Kran\",\"body_html\":\"<p>Der Kran steht.</p><p class='werbung'>Jetzt bestellen, liebe Leute.</p>\"}";
        SiteRules rules = SiteRules.parse("[nordwire.example]\ndrop: .werbung\n", "regeln.txt");

        List<ReadResult> results = Reading.all(ArticleInput.of("item.json", item.getBytes(StandardCharsets.UTF_8))
                .withSiteRules(rules));

        assertThat(Reading.outline(((ReadArticle) results.get(0)).article()))
                .containsExactly("headline: Kran", "paragraph: Der Kran steht.");
    }
}
