package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** What becomes of a batch when extractors fail, shown with plugins built for it. */
@Isolated("what is logged, and where to, holds for the whole process")
class FailureTest {

    @TempDir
    static Path plugins;

    private static final String ARTICLES = """
            {"id":"a","language":"de","text":"Alles ruhig in Aurich."}
            {"id":"b","language":"de","text":"Ein Knall in Aurich."}
            {"id":"c","language":"da","text":"Stille i Aabenraa."}
            """;

    @BeforeAll
    static void buildPlugins() throws IOException {
        PluginJar.ofExtractor(
                plugins.resolve("knall.jar"),
                "knall",
                "\"de\"",
                "int at = context.article().text().indexOf(\"Knall\");"
                        + "if (at >= 0) throw new IllegalStateException(\"zu laut\\nviel zu laut\");"
                        + "return List.of(new UntypedExtension(\"stille\", List.of(new Span(0, 5)), Map.of(\"dezibel\", 20)));");
        Files.writeString(plugins.resolve("kaputt.jar"), "kein Archiv");
    }

    @Test
    void namesTheArticleTheExtractorAndTheReasonAndWritesAllTheSame() {
        CommandLineRun run = CommandLineRun.fed(ARTICLES, "extract", "--plugins", plugins, "--extractors", "knall");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.outLines()).hasSize(3);
        assertThat(run.outLines().get(0)).contains("\"annotations\":{\"stille\":[{\"start\":0");
        assertThat(run.errLines())
                .contains("depesche: standard input: line 2: knall (extract):"
                        + " IllegalStateException: zu laut viel zu laut");
    }

    @Test
    void reportsAPluginThatCannotBeLoadedOnceAndGoesOn() {
        CommandLineRun run = CommandLineRun.fed(ARTICLES, "extract", "--plugins", plugins, "--extractors", "knall");

        assertThat(run.errLines().stream().filter(line -> line.contains("kaputt.jar")))
                .singleElement()
                .asString()
                .startsWith("depesche: kaputt.jar: load: ");
    }

    @Test
    void doesNotCountAnArticleInAnotherLanguageAsFailed() throws IOException {
        Path sound = Files.createDirectories(plugins.resolve("heil"));
        Files.copy(plugins.resolve("knall.jar"), sound.resolve("knall.jar"));
        String danish = "{\"id\":\"c\",\"language\":\"da\",\"text\":\"Stille i Aabenraa.\"}\n";

        CommandLineRun run = CommandLineRun.fed(danish, "extract", "--plugins", sound, "--extractors", "knall");

        assertThat(run.code()).isZero();
        assertThat(run.errLines()).containsExactly("depesche: 1 article in da not read by knall");
        assertThat(run.out()).contains("\"requires\"");
    }

    @Test
    void showsNoStackTraceUnlessAskedFor() {
        CommandLineRun quiet = CommandLineRun.fed(ARTICLES, "extract", "--plugins", plugins, "--extractors", "knall");
        CommandLineRun loud =
                CommandLineRun.fed(ARTICLES, "extract", "--debug", "--plugins", plugins, "--extractors", "knall");

        assertThat(quiet.err()).doesNotContain("\tat ");
        assertThat(loud.err()).contains("\tat ").contains("depesche: debug: extractor knall failed on article 'b'");
    }

    @Test
    void listsPluginsAmongTheExtractors() {
        CommandLineRun table = CommandLineRun.of("extractors", "--plugins", plugins);
        CommandLineRun json = CommandLineRun.of("extractors", "--plugins", plugins, "--to", "json");

        assertThat(table.outLines().get(0)).startsWith("NAME").endsWith("FROM");
        assertThat(table.outLines()).anyMatch(line -> line.matches("knall +Extension +- +- +de +knall\\.jar"));
        assertThat(table.code()).isEqualTo(1);
        assertThat(json.out()).contains("\"name\" : \"knall\"").contains("\"origin\" : \"knall.jar\"");
    }
}
