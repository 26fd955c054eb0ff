package org.depesche.cli.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.cli.CommandLineRun;
import org.depesche.core.annotation.Quote;
import org.depesche.core.article.Article;
import org.depesche.core.article.Span;
import org.depesche.core.pipeline.Extraction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a reader meets them, in a real browser: with eyes, mouse, keyboard, screen reader, paper. Pictures go to target/pictures. */
class PageInBrowserTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    static Path folder;

    private static Path pages;
    private static Browser browser;

    @BeforeAll
    static void openBrowser() throws Exception {
        assumeTrue(
                Browser.program().isPresent(),
                "pages are not looked at: there is no Chromium here (apt-get install chromium, or CHROMIUM=path)");
        pages = folder.resolve("pages");
        CommandLineRun run = CommandLineRun.of(
                "extract", "../samples", "--published", "2026-03-14", "--to", "html", "-o", pages + "/");
        assertThat(run.code()).isZero();
        browser = Browser.start(Browser.program().orElseThrow(), Files.createDirectories(folder.resolve("profile")));
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void sitDownAtADesk() {
        browser.size(1280, 900);
        browser.prefer("screen", "light");
        browser.pointAtTheCorner();
    }

    private static void open(String name) {
        browser.open(pages.resolve(name + ".html"));
    }

    private static void openStadtbahn() {
        open("webtext-stadtbahn.txt");
    }

    private static String style(String selector, String property) {
        return browser.evaluate("getComputedStyle(document.querySelector('" + selector + "'))." + property)
                .asText();
    }

    private static boolean isTrue(String expression) {
        return browser.evaluate(expression).asBoolean();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"webtext-stadtbahn.txt", "agenturbericht-deiche.txt", "seite-moorschutz.html", "kurz-1", "index"
            })
    void opensWithoutLoadingOrBreakingAnything(String name) {
        open(name);

        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"quotes, mark.q.direct", "dates, mark.d", "provenance, mark.p"})
    void switchesLayersByMouse(String layer, String mark) {
        openStadtbahn();
        String shown = style(mark, "background");

        browser.click("label." + layer);
        assertThat(style(mark, "background")).isNotEqualTo(shown);
        assertThat(browser.evaluate("document.querySelector('" + mark + "').tabIndex")
                        .asInt())
                .as("hidden marks are no stop for the keyboard")
                .isEqualTo(-1);

        browser.click("label." + layer);
        assertThat(style(mark, "background")).isEqualTo(shown);
    }

    @Test
    void switchesLayersByKeyboard() {
        openStadtbahn();
        String shown = style("mark.e.person", "textDecorationLine");
        browser.evaluate("document.getElementById('show-entities').focus()");

        browser.press(" ");

        assertThat(shown).isEqualTo("underline");
        assertThat(style("mark.e.person", "textDecorationLine")).isEqualTo("none");
    }

    @Test
    void skipsToTheArticleByKeyboard() {
        openStadtbahn();

        browser.press("Tab");
        assertThat(browser.evaluate("document.activeElement.textContent").asText())
                .isEqualTo("Skip to the article");
        browser.press("Enter");
        browser.press("Tab");

        assertThat(isTrue("document.getElementById('text').contains(document.activeElement)"))
                .isTrue();
    }

    @Test
    void tellsReasonsUnderTheMouse() throws IOException {
        openStadtbahn();

        browser.pointAt("mark.q.direct");

        assertThat(card()).contains("Direct quote", "% sure", "marks");
        assertThat(isTrue("document.querySelectorAll('.speaker.hot').length > 0"))
                .isTrue();
        browser.picture(PICTURES.resolve("card.png"), false);
        browser.press("Escape");
        assertThat(isTrue("document.getElementById('card').hidden")).isTrue();
    }

    private static String card() {
        waitFor("!document.getElementById('card').hidden");
        return browser.evaluate("document.getElementById('card').innerText").asText();
    }

    @Test
    void tellsOfTheMarksAroundAMarkToo() {
        openStadtbahn();

        browser.pointAt("mark.q.direct mark.q.direct, mark.q mark.e");

        assertThat(card()).isNotEmpty();
        assertThat(browser.evaluate("document.getElementById('card').children.length")
                        .asInt())
                .isGreaterThan(1);
    }

    @Test
    void leadsFromMarkToEntryAndBackByKeyboard() {
        openStadtbahn();
        browser.evaluate("document.getElementById('q2').focus()");
        assertThat(card()).contains("sagte (sagen)");

        browser.press("Enter");
        assertThat(browser.evaluate("document.activeElement.id").asText()).isEqualTo("q2-e");

        browser.press("Tab");
        browser.press("Enter");
        assertThat(browser.evaluate("location.hash").asText()).isEqualTo("#q2");
        assertThat(isTrue("document.querySelector('mark:target') !== null")).isTrue();
    }

    @Test
    void leadsToATargetForEveryLink() {
        openStadtbahn();

        assertThat(browser.evaluate("[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.hash.slice(1))"
                                + ".filter(id => !document.getElementById(id)).join()")
                        .asText())
                .isEmpty();
        assertThat(browser.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)"
                                + ".filter((id, i, all) => all.indexOf(id) !== i).join()")
                        .asText())
                .as("ids that stand twice")
                .isEmpty();
        assertThat(browser.evaluate("[...document.querySelectorAll('[aria-describedby]')]"
                                + ".filter(e => !document.getElementById(e.getAttribute('aria-describedby'))).length")
                        .asInt())
                .isZero();
    }

    @Test
    void tellsAScreenReaderRegionsHeadingsAndReasons() {
        openStadtbahn();
        List<JsonNode> nodes = browser.accessibility();

        assertThat(nodes)
                .extracting(node -> node.at("/role/value").asText())
                .contains("banner", "main", "complementary", "contentinfo", "article");
        assertThat(nodes)
                .filteredOn(node -> node.at("/role/value").asText().equals("heading")
                        && node.at("/properties")
                                .toString()
                                .contains("\"level\",\"value\":{\"type\":\"integer\",\"value\":1}"))
                .hasSize(1)
                .allSatisfy(node -> assertThat(node.at("/name/value").asText()).contains("Stadtbahn nach Langenhain"));
        assertThat(nodes)
                .filteredOn(node -> node.at("/role/value").asText().equals("mark")
                        && node.at("/description/value").asText().contains("Direct quote"))
                .isNotEmpty()
                .allSatisfy(node ->
                        assertThat(node.at("/description/value").asText()).contains("% sure because of"));
        assertThat(nodes)
                .filteredOn(node -> node.at("/role/value").asText().matches("checkbox|radio|link|button"))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(node.at("/name/value").asText()).isNotBlank());
    }

    /** WCAG 2.2, success criterion 1.4.3, of every stretch of text on the ground that is painted behind it. */
    @ParameterizedTest
    @CsvSource({
        "webtext-stadtbahn.txt, light", "webtext-stadtbahn.txt, dark",
        "seite-moorschutz.html, light", "seite-moorschutz.html, dark",
        "index, light", "index, dark"
    })
    void isReadableInLightAndDark(String name, String scheme) throws IOException {
        browser.prefer("screen", scheme);
        open(name);
        browser.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");

        assertThat(browser.evaluate(script("contrast.js")).findValuesAsText("text"))
                .as("text of less contrast than 4.5:1")
                .isEmpty();
        assertThat(isTrue("document.querySelectorAll('mark').length > 0") || name.equals("index"))
                .isTrue();
    }

    private static String script(String name) throws IOException {
        try (InputStream in = PageInBrowserTest.class.getResourceAsStream("/html/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void followsTheSystemAndTheSwitch() {
        browser.prefer("screen", "dark");
        openStadtbahn();
        String dark = style("body", "backgroundColor");

        browser.click("label:has(#scheme-light)");
        String light = style("body", "backgroundColor");
        browser.click("label:has(#scheme-dark)");

        assertThat(light).isNotEqualTo(dark);
        assertThat(style("body", "backgroundColor")).isEqualTo(dark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"webtext-stadtbahn.txt", "agenturbericht-deiche.txt", "seite-moorschutz.html", "index"})
    void fitsAPhone(String name) throws IOException {
        browser.size(360, 740);
        open(name);

        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(360);
        browser.picture(PICTURES.resolve(name + "-phone.png"), false);
    }

    @ParameterizedTest
    @CsvSource({
        "webtext-stadtbahn.txt, light",
        "webtext-stadtbahn.txt, dark",
        "agenturbericht-deiche.txt, light",
        "agenturbericht-deiche.txt, dark",
        "seite-moorschutz.html, light",
        "interview-hebamme.txt, light",
        "index, light",
        "index, dark"
    })
    void isPictured(String name, String scheme) throws IOException {
        browser.prefer("screen", scheme);
        open(name);
        Path picture = PICTURES.resolve(name + "-" + scheme + ".png");
        browser.picture(picture, false);

        assertThat(picture).isNotEmptyFile();
    }

    @Test
    void printsTheTextAndTheFindingsWithoutTheSwitches() throws IOException {
        openStadtbahn();
        browser.prefer("print", "dark");

        assertThat(style(".layers", "display")).isEqualTo("none");
        assertThat(style("#voices", "display")).isEqualTo("block");
        assertThat(style("body", "backgroundColor")).isEqualTo("rgb(255, 255, 255)");
        browser.picture(PICTURES.resolve("print.png"), true);
        browser.print(PICTURES.resolve("print.pdf"));
        assertThat(PICTURES.resolve("print.pdf")).isNotEmptyFile();
    }

    @Test
    void leadsFromTheIndexToAPageAndBack() {
        open("index");
        browser.evaluate(
                "[...document.querySelectorAll('td a')].find(a => a.textContent.includes('Stadtbahn')).click()");
        waitFor("location.pathname.endsWith('webtext-stadtbahn.txt.html') && document.readyState === 'complete'");

        browser.evaluate("document.querySelector('a.brand').click()");

        waitFor("location.pathname.endsWith('index.html') && document.readyState === 'complete'");
    }

    private static void waitFor(String condition) {
        for (int i = 0; i < 3_000; i++) {
            try {
                if (isTrue(condition)) {
                    return;
                }
                Thread.sleep(20);
            } catch (IllegalStateException e) {
                // between two pages there is none to ask
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        assertThat(condition).as("does not come true").isEmpty();
    }

    @Test
    void runsNothingOfAHostileArticle() throws IOException {
        String attack =
                "</script><script>window.hit=1</script></style><img src=x onerror=window.hit=2>\"'><svg onload=window.hit=3>"
                        + "<a href=javascript:window.hit=4>x</a>\u202Eneppo\u202C\u0000\u001b[31m&lt;b&gt;";
        JsonNodeText article = new JsonNodeText(attack);
        Path page = folder.resolve("hostile.html");
        CommandLineRun run =
                CommandLineRun.fed(article.json(), "extract", "--from", "jsonl", "--to", "html", "-o", page);

        browser.open(page);

        assertThat(run.code()).isZero();
        assertThat(isTrue("'hit' in window")).isFalse();
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.evaluate("document.querySelectorAll('article img, article svg, article a:not(.n)').length")
                        .asInt())
                .isZero();
        assertThat(browser.evaluate("document.getElementById('text').innerText").asText())
                .contains("</script><script>window.hit=1</script>", "&lt;b&gt;")
                .doesNotContain("\u202E", "\u001b");
        assertThat(browser.evaluate("document.querySelectorAll('a[href^=javascript]').length")
                        .asInt())
                .isZero();
        browser.picture(PICTURES.resolve("hostile.png"), false);
    }

    /** Should text ever get through as markup, the policy still stands in its way. */
    @Test
    void runsNoScriptThatIsNotItsOwn() throws IOException {
        String page = Files.readString(pages.resolve("kurz-1.html"));
        Path broken = folder.resolve("broken.html");
        Files.writeString(
                broken,
                page.replace(
                        "</main>",
                        "<script>window.hit=1</script><img src=x onerror=window.hit=2><script src=x.js></script>"
                                + "<iframe src=a.html></iframe><p id=late style=color:red onclick=window.hit=3>x</p></main>"));

        browser.open(broken);
        browser.evaluate("document.getElementById('late').click()");

        assertThat(isTrue("'hit' in window")).isFalse();
        assertThat(browser.complaints()).anyMatch(complaint -> complaint.contains("Content Security Policy"));
        assertThat(style("#late", "color")).isNotEqualTo("rgb(255, 0, 0)");
    }

    @Test
    void takesAVeryLongArticleAndFiveHundredQuotes() throws IOException {
        StringBuilder text = new StringBuilder();
        List<Quote> quotes = new ArrayList<>();
        for (int i = 1; i <= 500; i++) {
            int start = text.length();
            text.append("»Der Pegel steigt auf ").append(i).append(" Zentimeter«");
            quotes.add(Quote.builder("q" + i, Quote.Form.DIRECT, List.of(new Span(start, text.length())))
                    .build());
            text.append(", hieß es. ")
                    .append("Die Pumpen laufen seit dem Morgen. ".repeat(60))
                    .append("\n\n");
        }
        Article article = Article.of(text.toString());
        Path page = folder.resolve("lang.html");
        Files.writeString(page, new HtmlReport().article(Extraction.of(article, quotes, List.of())));

        browser.open(page);

        assertThat(text.length()).isGreaterThan(1_000_000);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.evaluate("document.querySelectorAll('mark.q[id]').length")
                        .asInt())
                .isEqualTo(500);
    }

    @Test
    void saysSoWhereNothingWasFound() throws IOException {
        Path page = folder.resolve("leer.html");
        CommandLineRun run = CommandLineRun.fed("Es regnet.", "extract", "--to", "html", "-o", page);

        browser.open(page);

        assertThat(run.code()).isZero();
        assertThat(browser.evaluate("document.getElementById('findings').innerText")
                        .asText())
                .contains("Nothing was found in this article.");
        assertThat(browser.evaluate("document.querySelectorAll('.layers label').length")
                        .asInt())
                .isZero();
    }

    /** An article whose every part attacks. */
    private record JsonNodeText(String attack) {

        String json() throws IOException {
            return new com.fasterxml.jackson.databind.ObjectMapper()
                    .writeValueAsString(java.util.Map.of(
                            "id",
                            attack,
                            "text",
                            attack + "\n\n»" + attack + "«, sagte Anna " + attack + " am Montag.\n\n© dpa " + attack,
                            "headline",
                            attack,
                            "publisher",
                            attack,
                            "url",
                            "javascript:window.hit=5",
                            "authors",
                            List.of(attack),
                            "language",
                            "de",
                            "unbekannt",
                            attack));
        }
    }
}
