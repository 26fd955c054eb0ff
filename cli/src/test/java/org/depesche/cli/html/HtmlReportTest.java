package org.depesche.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.depesche.cli.CommandLineRun;
import org.depesche.cli.PluginJar;
import org.depesche.core.annotation.UntypedExtension;
import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Failure;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

    @TempDir
    Path folder;

    private static Document page(Article article) {
        return page(Extraction.of(article, List.of(), List.of()));
    }

    private static Document page(Extraction extraction) {
        return Jsoup.parse(new HtmlReport().article(extraction));
    }

    private static String hash(String content) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void holdsOneStyleAndOneScriptWhosePolicyNamesThem() throws Exception {
        Document page = page(Article.of("Es regnet."));
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(page.select("script"))
                .singleElement()
                .satisfies(script -> assertThat(policy).contains("script-src " + hash(script.data()) + ";"));
        assertThat(page.select("style"))
                .singleElement()
                .satisfies(style -> assertThat(policy).contains("style-src " + hash(style.data()) + ";"));
        assertThat(policy).startsWith("default-src 'none';").doesNotContain("unsafe");
        assertThat(page.select("[src], link, [style], [onclick], [onload]")).isEmpty();
    }

    @Test
    void givesTheTextItsShape() {
        Article.Builder builder = Article.builder().id("a").language("de");
        builder.append(SectionKind.KICKER, "Küste");
        builder.append(SectionKind.HEADLINE, "Der Deich hält");
        builder.append(SectionKind.LEAD, "Das Wasser steigt.");
        builder.append(SectionKind.HEADING, "Die Nacht");
        builder.append(SectionKind.LIST_ITEM, "Husum");
        builder.append(SectionKind.LIST_ITEM, "Büsum");
        builder.append(SectionKind.BLOCK_QUOTE, "Nie wieder.");
        builder.append(SectionKind.CREDIT, "© dpa");
        Element text = page(builder.build()).selectFirst("article");

        assertThat(text.attr("lang")).isEqualTo("de");
        assertThat(text.children())
                .extracting(
                        element -> element.tagName() + " " + element.wholeText().strip())
                .containsExactly(
                        "p Küste",
                        "h1 Der Deich hält",
                        "p Das Wasser steigt.",
                        "h2 Die Nacht",
                        "ul Husum\nBüsum",
                        "blockquote Nie wieder.",
                        "p © dpa");
    }

    @Test
    void showsTextThatStandsInNoSection() {
        assertThat(page(Article.of("Erster Absatz,\nzweite Zeile.\r\n\r\nZweiter Absatz.\n \nDritter."))
                        .select("article p"))
                .extracting(Element::wholeText)
                .containsExactly("Erster Absatz,\nzweite Zeile.", "Zweiter Absatz.", "Dritter.");
    }

    @Test
    void linksAnAddressOfTheWebAlone() {
        assertThat(page(Article.builder()
                                .text("A.")
                                .url("https://example.org/?a=1&b=2")
                                .build())
                        .select("#source a")
                        .attr("href"))
                .isEqualTo("https://example.org/?a=1&b=2");
        assertThat(page(Article.builder().text("A.").url(" javascript:alert(1)").build())
                        .select("#source a"))
                .isEmpty();
    }

    @Test
    void tellsWhatPluginsFoundAndWhatFailed() {
        Article article = Article.of("Gegen ihn wird nach § 129a StGB ermittelt.");
        Document page = page(Extraction.of(
                article,
                List.of(new UntypedExtension("statute-citation", List.of(new Span(20, 31)), Map.of("law", "StGB <b>"))),
                List.of(new Failure("wetter", Failure.Stage.EXTRACT, "kein <Netz>", null))));

        assertThat(page.select("mark.x").text()).isEqualTo("§ 129a StGB");
        assertThat(page.select("#x1-e").text()).contains("§ 129a StGB", "law", "StGB <b>");
        assertThat(page.select("aside h2").eachText()).contains("Statute citation", "Not done");
        assertThat(page.select("#failures li").text()).isEqualTo("wetter (extract): kein <Netz>");
    }

    @Test
    void keepsAFolderWholeOverSeveralRuns() throws IOException {
        Path pages = folder.resolve("pages");
        Object[] command = {"extract", "../samples", "--to", "html", "-o", pages + "/"};
        assertThat(CommandLineRun.of(command).code()).isZero();
        String index = Files.readString(pages.resolve("index.html"));
        String page = Files.readString(pages.resolve("kurz-1.html"));
        Files.delete(pages.resolve("kurz-1.html"));
        Files.delete(pages.resolve("index.html"));

        Object[] again = {"extract", "../samples", "--to", "html", "--resume", "-o", pages + "/"};
        assertThat(CommandLineRun.of(again).code()).isZero();

        assertThat(pages.resolve("index.html")).hasContent(index);
        assertThat(pages.resolve("kurz-1.html")).hasContent(page);
    }

    @Test
    void listsEveryArticleWithALinkThatLeadsToIt() throws IOException {
        Path input = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"id\":\"index\",\"text\":\"Eins.\"}\n{\"id\":\"2026/märz #1?\",\"text\":\"Zwei.\"}\n{\"id\":\"a:b%20c\",\"text\":\"Drei.\"}\n");
        Path pages = folder.resolve("pages");
        CommandLineRun run = CommandLineRun.of("extract", input, "--to", "html", "-o", pages + "/");

        Document index = Jsoup.parse(pages.resolve("index.html"));
        assertThat(run.code()).isZero();
        assertThat(index.select("tbody a").eachText()).containsExactly("index", "2026/märz #1?", "a:b%20c");
        assertThat(index.select("tbody a").eachAttr("href"))
                .allSatisfy(
                        link -> assertThat(Path.of(pages.toUri().resolve(link))).exists());
        Path nested =
                Path.of(pages.toUri().resolve(index.select("tbody a").get(1).attr("href")));
        assertThat(Path.of(nested.toUri()
                        .resolve(Jsoup.parse(nested).select("a.brand").attr("href"))))
                .isEqualTo(pages.resolve("index.html"));
    }

    @Test
    void isTheSameWhateverTheThreads() throws IOException {
        for (String threads : List.of("1", "3")) {
            CommandLineRun.of(
                    "extract", "../samples", "--to", "html", "--threads", threads, "-o", folder.resolve(threads) + "/");
        }

        for (String name : List.of("index.html", "webtext-stadtbahn.txt.html")) {
            assertThat(folder.resolve("1/" + name)).hasSameBinaryContentAs(folder.resolve("3/" + name));
        }
    }

    @Test
    void showsAPluginsFindingsFromTheCommandLine() throws IOException {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        PluginJar.ofExtractor(
                plugins.resolve("pegel.jar"),
                "pegel",
                "",
                "return List.of(new UntypedExtension(\"pegel\", List.of(new Span(3, 8)), Map.of(\"meter\", 4)));");

        CommandLineRun run = CommandLineRun.fed(
                "Am Pegel steht das Wasser.", "extract", "--language", "de", "--plugins", plugins, "--to", "html");

        assertThat(Jsoup.parse(run.out()).select("#x1").text()).isEqualTo("Pegel");
    }
}
