package org.depesche.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SiteRulesTest {

    private static final String RULES = """
            # Der Küstenbote
            [kuestenbote.example]
            title: h2.gross
            body:  div.spalte > p
            drop:  p.hinweis
            [sport.kuestenbote.example]
            body: div.tabelle
            [*]
            drop: div.angebot
            """;

    private static final String PAGE = "<html lang=\"de\"><head><link rel=\"canonical\" href=\"https://%s/a/1\">"
            + "<title>Küstenbote</title></head><body><main><h1>Der Küstenbote</h1><h2 class=\"gross\">Möwen ziehen um</h2>"
            + "<div class=\"spalte\"><p>Kurz.</p><p class=\"hinweis\">Hier steht eine Bitte um ein Abonnement, und zwar eine lange.</p></div>"
            + "<div class=\"angebot\"><p>Ein Angebot, das niemand braucht, steht in diesem langen Absatz auf der Seite.</p></div>"
            + "<div class=\"rest\"><p>Am Strand von Altwerder haben die Möwen in diesem Frühjahr neue Nester gebaut, sagte der"
            + " Vogelwart Jonte Petersen am Montag.</p><p>Die alten Plätze auf der Mole stehen seit dem Umbau leer.</p></div>"
            + "</main></body></html>";

    private static Article read(String host, SiteRules rules) throws IOException {
        ArticleInput input = ArticleInput.of("a.html", PAGE.formatted(host).getBytes(StandardCharsets.UTF_8))
                .withSiteRules(rules);
        try (ArticleCursor cursor = Readers.standard().open(input)) {
            if (cursor.next() instanceof ReadArticle read) {
                return read.article();
            }
            throw new AssertionError("no article");
        }
    }

    @Test
    void theRuleOfASiteSaysWhereTitleAndStoryAre() throws IOException {
        Article article = read("www.kuestenbote.example", SiteRules.parse(RULES, "rules"));
        assertThat(Reading.texts(article, SectionKind.HEADLINE)).containsExactly("Möwen ziehen um");
        assertThat(Reading.texts(article, SectionKind.PARAGRAPH)).containsExactly("Kurz.");
        assertThat(article.text()).doesNotContain("Abonnement");
    }

    @Test
    void theLongestHostThatFitsIsTaken() {
        SiteRules rules = SiteRules.parse(RULES, "rules");
        SiteRule sport = rules.rule("https://sport.kuestenbote.example:8443/x");
        assertThat(sport).isNotNull().extracting(SiteRule::body).asString().contains("div.tabelle");
        assertThat(rules.rule("http://andere.example")).isEqualTo(rules.rule(null));
        assertThat(SiteRules.none().rule("http://andere.example")).isNull();
    }

    @Test
    void pagesOfOtherSitesKnowOnlyTheRulesForAll() throws IOException {
        Article article = read("andere.example", SiteRules.parse(RULES, "rules"));
        assertThat(article.text()).contains("Vogelwart").doesNotContain("Ein Angebot");
    }

    @Test
    void aRuleWhoseBodyIsNotOnThePageLeavesTheStoryToBeFound() throws IOException {
        Article article = read("sport.kuestenbote.example", SiteRules.parse(RULES, "rules"));
        assertThat(article.text()).contains("Vogelwart");
    }

    @Test
    void aLineThatIsNoRuleIsNamedWithWhatWouldDo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rules.txt"), "[a.example]\nbody div\n");
        assertThatThrownBy(() -> SiteRules.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(file + ", line 2: expected title, body, drop");
        assertThatThrownBy(() -> SiteRules.parse("body: p", "rules"))
                .hasMessage("rules, line 1: expected a host in brackets before the first rule");
        assertThatThrownBy(() -> SiteRules.parse("[a.example]\nbody: p[[", "rules"))
                .hasMessageStartingWith("rules, line 2: 'p[[' is no CSS selector");
        assertThatThrownBy(() -> SiteRules.parse("[]", "rules")).hasMessageContaining("such as [example.org]");
    }
}
