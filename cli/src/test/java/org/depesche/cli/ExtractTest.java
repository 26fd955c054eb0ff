package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractTest {

    private static final String TWO = """
            {"id":"eins","text":"Der Hafen in Wolgast wird vertieft."}
            {"id":"zwei","text":"Im Harz fährt die Bahn wieder."}
            """;

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<String> ids(CommandLineRun run) {
        return run.outLines().stream()
                .map(line -> line.substring("{\"id\":\"".length(), line.indexOf("\",", 7)))
                .toList();
    }

    @Test
    void writesAnIndentedObjectForOneArticle() throws IOException {
        CommandLineRun run = CommandLineRun.of("extract", write("a.txt", "Der Markt in Celle bleibt gesperrt."));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{\n  \"id\": \"a.txt\",\n").endsWith("\n}\n");
    }

    @Test
    void writesALineForEachOfSeveralArticles() {
        CommandLineRun run = CommandLineRun.fed(TWO, "extract", "--from", "jsonl");

        assertThat(run.code()).isZero();
        assertThat(ids(run)).containsExactly("eins", "zwei");
        assertThat(run.out()).endsWith("}\n");
    }

    @Test
    void writesAnArrayWhereJsonIsAskedForSeveralArticles() {
        CommandLineRun run = CommandLineRun.fed(TWO, "extract", "--to", "json", "-");

        assertThat(run.out()).startsWith("[\n{\n").contains("\n},\n{\n").endsWith("\n}\n]\n");
    }

    @Test
    void writesThePrettyReportOnAScreen() throws IOException {
        Path file = write("a.txt", "Der Markt in Celle bleibt gesperrt.");

        CommandLineRun run = CommandLineRun.onScreen(Map.of(), "extract", file);

        assertThat(run.out()).contains("\u001b[1m").contains("a.txt").doesNotContain("{");
    }

    @Test
    void leavesColourOutWhereTheEnvironmentOrTheUserSaysSo() throws IOException {
        Path file = write("a.txt", "Der Markt in Celle bleibt gesperrt.");

        assertThat(CommandLineRun.onScreen(Map.of("NO_COLOR", "1"), "extract", file)
                        .out())
                .doesNotContain("\u001b");
        assertThat(CommandLineRun.onScreen(Map.of("TERM", "dumb"), "extract", file)
                        .out())
                .doesNotContain("\u001b");
        assertThat(CommandLineRun.onScreen(Map.of(), "extract", "--color", "never", file)
                        .out())
                .doesNotContain("\u001b");
        assertThat(CommandLineRun.onScreen(Map.of("NO_COLOR", "1"), "extract", "--color", "always", file)
                        .out())
                .contains("\u001b");
        assertThat(CommandLineRun.of("extract", "--to", "pretty", file).out()).doesNotContain("\u001b");
    }

    @Test
    void tellsAPersonBeforeAnEmptyScreenWhatItWaitsFor() throws IOException {
        CommandLineRun waiting = CommandLineRun.onScreen(Map.of(), "extract");
        CommandLineRun reading = CommandLineRun.onScreen(Map.of(), "extract", write("a.txt", "Ein Satz."));

        assertThat(waiting.errLines().get(0)).startsWith("depesche: reads standard input; Ctrl-D ends it");
        assertThat(reading.err()).isEmpty();
    }

    @Test
    void fitsThePrettyReportToTheWidthThatTheEnvironmentSays() throws IOException {
        Path file = write("a.txt", "Der Markt in Celle bleibt gesperrt.");

        CommandLineRun run = CommandLineRun.onScreen(Map.of("COLUMNS", "53", "NO_COLOR", "1"), "extract", file);

        assertThat(run.outLines()).contains("─".repeat(53));
    }

    @Test
    void readsFoldersInTheOrderOfNamesAndNamesArticlesByTheirPaths() throws IOException {
        write("archiv/b.txt", "B.");
        write("archiv/a/z.txt", "Z.");
        write("archiv/a/ä.txt", "Ä.");
        write("archiv/B.txt", "Groß.");
        write("archiv/.versteckt.txt", "Nein.");

        CommandLineRun run = CommandLineRun.of("extract", "--progress", "never", folder.resolve("archiv"));

        assertThat(ids(run)).containsExactly("B.txt", "a/z.txt", "a/ä.txt", "b.txt");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void passesOverFilesOfAFolderThatAreNoArticlesByTheirNamesAndSaysSo() throws IOException {
        write("archiv/a.txt", "Im Moor brennt es.");
        write("archiv/bild.png", "nur so genannt");

        CommandLineRun run = CommandLineRun.of("extract", "--to", "jsonl", folder.resolve("archiv"));

        assertThat(ids(run)).containsExactly("a.txt");
        assertThat(run.errLines()).singleElement().asString().contains("passed over bild.png");
        assertThat(run.code()).isZero();
    }

    @Test
    void readsGlobsThatTheShellLeftAlone() throws IOException {
        write("tag/1/a.txt", "Eins.");
        write("tag/2/b.txt", "Zwei.");
        write("tag/2/c.html", "<p>Drei.</p>");

        assertThat(ids(CommandLineRun.of("extract", folder + "/tag/*/*.txt"))).containsExactly("1/a.txt", "2/b.txt");
        assertThat(ids(CommandLineRun.of("extract", "--to", "jsonl", folder + "/**/b.txt")))
                .containsExactly("tag/2/b.txt");
        CommandLineRun nothing = CommandLineRun.of("extract", folder + "/tag/*.warc");
        assertThat(nothing.code()).isEqualTo(3);
        assertThat(nothing.errLines()).singleElement().asString().contains("no file matches");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void writesTheSameBytesInTheOrderOfTheInputWhateverTheThreads(int threads) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            lines.append("{\"id\":\"")
                    .append(i)
                    .append("\",\"language\":\"de\",\"text\":\"")
                    .append("Die Gemeinde Sankt Andreasberg baut. ".repeat((i * 37) % 101 + 1))
                    .append("\"}\n");
        }

        CommandLineRun run = CommandLineRun.fed(lines.toString(), "extract", "--threads", threads);

        assertThat(ids(run))
                .containsExactlyElementsOf(Stream.iterate(0, i -> i + 1)
                        .limit(200)
                        .map(String::valueOf)
                        .toList());
        assertThat(run.out())
                .isEqualTo(CommandLineRun.fed(lines.toString(), "extract", "--threads", "1")
                        .out());
    }

    @Test
    void givesArticlesWhatTheUserKnowsOfThem() throws Exception {
        Path file = write("a.txt", "Am Montag tagt der Rat.");

        CommandLineRun run =
                CommandLineRun.of("extract", "--with-text", "--published", "2024-02-28", "--language", "DE", file);
        Extraction extraction = ExtractionJson.standard().read(run.out());

        assertThat(extraction.article().language()).isEqualTo("de");
        assertThat(String.valueOf(extraction.article().source().published())).isEqualTo("2024-02-28");
        assertThat(extraction.article().text()).isEqualTo("Am Montag tagt der Rat.");
    }

    @Test
    void countsCodePointsWhereAsked() throws IOException {
        Path file = write("a.json", "{\"text\":\"🌊🌊 Flut\"}");

        assertThat(CommandLineRun.of("extract", "--to", "jsonl", file).out()).contains("\"end\":9");
        assertThat(CommandLineRun.of("extract", "--to", "jsonl", "--offsets", "codepoint", file)
                        .out())
                .contains("\"end\":7");
    }

    @Test
    void replacesTheOutputFileWhenItIsWholeAndLeavesNothingBeside() throws IOException {
        Path input = write("a.txt", "Neues aus Husum.");
        Path output = write("ergebnis/alt.jsonl", "alt");

        CommandLineRun run = CommandLineRun.of("extract", "-o", output, input);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(output)
                .content(StandardCharsets.UTF_8)
                .startsWith("{\"id\":\"a.txt\"")
                .endsWith("}\n");
        assertThat(output.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void keepsTheOldOutputWhereNothingCouldBeRead() throws IOException {
        Path output = write("alt.jsonl", "alt");

        CommandLineRun run = CommandLineRun.of("extract", "-o", output, folder.resolve("fehlt.txt"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(output).hasContent("alt");
    }

    @Test
    void writesAFileForEachArticleIntoAFolder() throws IOException {
        Path in = write("in/tief/a.txt", "Eins.").getParent().getParent();
        write("in/b.txt", "Zwei.");
        Path out = folder.resolve("out");

        CommandLineRun run = CommandLineRun.of("extract", "-o", out + "/", in);

        assertThat(run.code()).isZero();
        assertThat(out.resolve("b.txt.json")).content().startsWith("{\n").endsWith("}\n");
        assertThat(out.resolve("tief/a.txt.json")).exists();
    }

    @Test
    void saysWhereTheOutputCannotBeWritten() throws IOException {
        Path input = write("a.txt", "Neues aus Husum.");
        Path output = folder.resolve("fehlt/ergebnis.json");

        CommandLineRun run = CommandLineRun.of("extract", "-o", output, input);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errLines()).singleElement().asString().startsWith("depesche: " + output + ": cannot be written");
    }

    @Test
    void keepsTheIdThatTheInputCarries() throws IOException {
        Path file = write("x.json", "{\"id\":\"eigene/kennung\",\"text\":\"Ein Satz.\"}");

        assertThat(ids(CommandLineRun.of("extract", "--to", "jsonl", file))).containsExactly("eigene/kennung");
    }

    @Test
    void readsEverySample() {
        Path samples = Path.of("../samples");

        CommandLineRun run = CommandLineRun.of("extract", "--to", "jsonl", samples);

        assertThat(run.code()).isZero();
        assertThat(run.outLines()).hasSizeGreaterThanOrEqualTo(11);
    }

    @Test
    void goesOnBehindTheLastWholeLineOfAnEarlierRun() throws IOException {
        Path input = write("a.jsonl", TWO);
        Path whole = folder.resolve("ganz.jsonl");
        CommandLineRun.of("extract", "-o", whole, input);
        String lines = Files.readString(whole);
        Path resumed = folder.resolve("halb.jsonl");

        for (int length = 0; length <= lines.length(); length += 97) {
            Files.writeString(folder.resolve(".halb.jsonl.part"), lines.substring(0, length));
            Files.deleteIfExists(resumed);
            CommandLineRun run = CommandLineRun.of("extract", "--progress", "never", "--resume", "-o", resumed, input);

            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isZero();
            assertThat(resumed).hasContent(lines);
        }
    }

    @Test
    void doesNotGoOnWithTheLinesOfOtherArticles() throws IOException {
        Path input = write("a.jsonl", TWO);
        Path other = write(".b.jsonl.part", "{\"id\":\"drei\"}\n");

        CommandLineRun run = CommandLineRun.of("extract", "--resume", "-o", folder.resolve("b.jsonl"), input);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errLines()).singleElement().asString().contains("holds other articles than the input");
        assertThat(other).hasContent("{\"id\":\"drei\"}\n");
    }

    @Test
    void goesOnAtTheRecordWhereAnEarlierRunWasWithoutReadingWhatIsBefore() throws IOException {
        Path input = write("a.jsonl", TWO);
        Path whole = folder.resolve("ganz.jsonl");
        CommandLineRun.of("extract", "-o", whole, input);
        List<String> lines = Files.readAllLines(whole);
        int second = TWO.indexOf('\n') + 1;
        Files.writeString(input, "kaputt".concat(TWO.substring(6)));
        write(".halb.jsonl.part", lines.get(0) + "\n");
        Path place = write(".halb.jsonl.place", checkpoint(input, second, lines.get(0), 0));
        Path resumed = folder.resolve("halb.jsonl");

        CommandLineRun run = CommandLineRun.of("extract", "--resume", "-o", resumed, input);

        assertThat(run.err()).contains("2 articles").contains("1 of them from an earlier run");
        assertThat(run.code()).isZero();
        assertThat(resumed).hasSameTextualContentAs(whole);
        assertThat(place).doesNotExist();
    }

    @Test
    void whatAnEarlierRunCouldNotReadCountsForTheOneThatGoesOn() throws IOException {
        Path input = write("a.jsonl", TWO);
        Path whole = folder.resolve("ganz.jsonl");
        CommandLineRun.of("extract", "-o", whole, input);
        String first = Files.readAllLines(whole).get(0);
        write(".halb.jsonl.part", first + "\n");
        write(".halb.jsonl.place", checkpoint(input, TWO.indexOf('\n') + 1, first, 1));

        CommandLineRun run = CommandLineRun.of("extract", "--resume", "-o", folder.resolve("halb.jsonl"), input);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("not read: 1");
    }

    @Test
    void wherePlacesDoNotFitTheInputsAllIsComparedFromTheBeginning() throws IOException {
        Path input = write("a.jsonl", TWO);
        Path whole = folder.resolve("ganz.jsonl");
        CommandLineRun.of("extract", "-o", whole, input);
        String first = Files.readAllLines(whole).get(0);
        Path elsewhere = folder.resolve("b.jsonl");
        Path resumed = folder.resolve("halb.jsonl");

        for (String place : List.of(checkpoint(elsewhere, 0, first, 0), checkpoint(input, 1_000_000, first, 0))) {
            Files.deleteIfExists(resumed);
            write(".halb.jsonl.part", first + "\n");
            write(".halb.jsonl.place", place);

            CommandLineRun run = CommandLineRun.of("extract", "--resume", "-o", resumed, input);

            assertThat(run.code()).isZero();
            assertThat(resumed).hasSameTextualContentAs(whole);
        }
    }

    @Test
    void aPlaceThatCannotBeUnderstoodIsNoObstacle() throws IOException {
        Path input = write("a.jsonl", TWO);
        Path whole = folder.resolve("ganz.jsonl");
        CommandLineRun.of("extract", "-o", whole, input);

        for (String broken : List.of("", "{", "[1]", "{\"input\":-1,\"name\":\"x\"}", "{\"name\":{}}")) {
            Path resumed = folder.resolve("halb.jsonl");
            Files.deleteIfExists(resumed);
            write(".halb.jsonl.part", Files.readAllLines(whole).get(0) + "\n");
            write(".halb.jsonl.place", broken);

            assertThat(CommandLineRun.of("extract", "--resume", "-o", resumed, input)
                            .code())
                    .as(broken)
                    .isZero();
            assertThat(resumed).hasSameTextualContentAs(whole);
        }
    }

    private static String checkpoint(Path input, long position, String written, int unread) {
        return "{\"input\":1,\"name\":\"%s\",\"position\":%d,\"length\":%d,\"articles\":1,\"unread\":%d,\"failed\":0}"
                .formatted(input, position, written.getBytes(StandardCharsets.UTF_8).length + 1, unread);
    }

    @Test
    void writesWhereFindingsStandInThePageTheyWereReadFrom() throws IOException {
        String page =
                "<!DOCTYPE html><html lang=\"de\"><head><title>Wehr wird saniert</title></head><body><main><h1>Wehr wird saniert</h1>"
                        + "<p>Das Wehr an der Oste wird vom Mai an saniert. &bdquo;Das war &uuml;berf&auml;llig&ldquo;, sagte B&uuml;rgermeisterin"
                        + " <b>Ada Muster</b> am Montag in Bremerv&ouml;rde.</p><p>Die Arbeiten dauern bis zum Herbst und kosten vier Millionen Euro.</p>"
                        + "</main></body></html>";
        Path input = write("wehr.html", page);

        CommandLineRun run = CommandLineRun.of("extract", "--with-places", "--to", "jsonl", input);

        assertThat(run.code()).isZero();
        JsonNode places = new ObjectMapper()
                .readTree(run.outLines().get(0))
                .path("annotations")
                .path("source-place");
        List<String> shown = new ArrayList<>();
        for (JsonNode place : places) {
            shown.add(
                    page.substring(place.path("from").asInt(), place.path("to").asInt()));
            assertThat(place.path("pointer").asText()).isEmpty();
        }
        assertThat(shown).contains("&bdquo;Das war &uuml;berf&auml;llig&ldquo;", "Ada Muster", "am Montag");
        assertThat(CommandLineRun.of("extract", "--with-places", "--to", "csv", input)
                        .code())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("extract", "--to", "jsonl", input).out()).doesNotContain("source-place");
    }

    @Test
    void refusesToResumeWhatCannotBeResumed() {
        assertThat(CommandLineRun.of("extract", "--resume", "-").code()).isEqualTo(2);
        assertThat(CommandLineRun.of("extract", "--resume", "-o", folder.resolve("a.json"), "-")
                        .code())
                .isEqualTo(2);
    }
}
