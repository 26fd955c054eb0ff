package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String AGENCY_COPY = """
            Drei Dörfer an der Odra geräumt

            Ottow (dpa) - Nach dem Bruch eines Deiches an der Odra haben die Behörden am Dienstag drei Dörfer räumen \
            lassen. Etwa 400 Menschen kamen in Turnhallen unter, wie die Landrätin Mira Beispiel sagte.

            Der Pegel stieg in der Nacht um mehr als einen Meter. Helfer füllten bis zum Morgen 20.000 Säcke mit Sand. \
            Verletzt wurde nach Angaben der Feuerwehr niemand.

            © dpa-infocom, dpa:260310-99-11111/2
            """;

    private static final String SHORTENED = """
            Deich gebrochen: 400 Menschen in Turnhallen

            😀 Drei Dörfer sind nach einem Deichbruch geräumt worden. Etwa 400 Menschen kamen in Turnhallen unter, wie \
            die Landrätin Mira Beispiel sagte.

            Der Pegel stieg in der Nacht um mehr als einen Meter. Verletzt wurde nach Angaben der Feuerwehr niemand. (dpa)
            """;

    private static final String OWN_REPORT = """
            Nacht in der Turnhalle

            Der Deich bei Ottow ist gebrochen, und Landrätin Mira Beispiel spricht von der schwersten Nacht ihrer \
            Amtszeit. Viele Bewohner wissen noch nicht, ob ihre Häuser stehen. Am Morgen verteilten Nachbarn Kaffee.
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("a.txt"), AGENCY_COPY);
        Files.writeString(folder.resolve("b.txt"), SHORTENED);
        Files.writeString(folder.resolve("c.txt"), OWN_REPORT);
    }

    private static JsonNode json(String text) throws IOException {
        return MAPPER.readTree(text);
    }

    private static List<String> ids(JsonNode story) {
        return StreamSupport.stream(story.get("articles").spliterator(), false)
                .map(article -> article.get("id").asText())
                .toList();
    }

    @Test
    void groupsCopiesAndLeavesAReportOfItsOwnAlone() throws IOException {
        CommandLineRun run = CommandLineRun.of("cluster", folder);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.outLines()).hasSize(1);
        JsonNode story = json(run.out());
        assertThat(ids(story)).containsExactly("a.txt", "b.txt");
        assertThat(story.at("/agencies/0/id").asText()).isEqualTo("dpa");
        assertThat(story.at("/keys/0").asText()).isEqualTo("urn:newsml:dpa.com:20090101:260310-99-11111");
        assertThat(story.at("/articles/1/share").asDouble()).isBetween(0.7, 0.85);
        assertThat(story.at("/articles/0/headline").asText()).isEqualTo("Drei Dörfer an der Odra geräumt");
    }

    @Test
    void offsetsOfPassagesPointIntoTheTextInBothUnits() throws IOException {
        for (String unit : List.of("utf16", "codepoint")) {
            CommandLineRun run = CommandLineRun.of("cluster", folder, "--with-text", "--offsets", unit);
            for (JsonNode article : json(run.out()).get("articles")) {
                String text = article.get("text").asText();
                assertThat(article.get("passages")).isNotEmpty().allSatisfy(passage -> {
                    int start = passage.get("start").asInt();
                    int end = passage.get("end").asInt();
                    boolean isUtf16 = unit.equals("utf16");
                    assertThat(text.substring(
                                    isUtf16 ? start : text.offsetByCodePoints(0, start),
                                    isUtf16 ? end : text.offsetByCodePoints(0, end)))
                            .isEqualTo(passage.get("text").asText());
                });
            }
        }
    }

    @Test
    void whatIsWrittenIsOfThePublishedSchema() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("..", "docs", "story.schema.json")));
        JsonNode stories = json(CommandLineRun.of("cluster", folder, "--to", "json", "--with-text")
                .out());

        assertThat(stories).hasSize(1);
        assertThat(schema.validate(stories.get(0))).isEmpty();
        assertThat(schema.validate(json(CommandLineRun.of("cluster", folder).out())))
                .isEmpty();
        assertThat(schema.validate(json("{\"offsets\":\"utf16\",\"articles\":[]}")))
                .isNotEmpty();
    }

    @Test
    void aPersonSeesWhatIsSharedInBracketsOrInColour() {
        CommandLineRun plain = CommandLineRun.of("cluster", folder, "--to", "pretty");

        assertThat(plain.out())
                .startsWith("2 articles · Deutsche Presse-Agentur")
                .contains("[[Etwa 400 Menschen", "niemand]]. (dpa)", " % ", "b.txt")
                .endsWith("1 story in 2 of 3 articles.\n")
                .doesNotContain("\u001b");
        assertThat(CommandLineRun.onScreen(Map.of(), "cluster", folder).out())
                .contains("\u001b[32m")
                .doesNotContain("[[");
    }

    @Test
    void articlesOfAStreamAreGroupedToo() throws IOException {
        String lines = MAPPER.createObjectNode().put("id", "x").put("text", AGENCY_COPY) + "\n"
                + MAPPER.createObjectNode().put("id", "y").put("text", OWN_REPORT) + "\n"
                + MAPPER.createObjectNode().put("id", "z").put("text", SHORTENED) + "\n";

        CommandLineRun run = CommandLineRun.fed(lines, "cluster", "--from", "jsonl");

        assertThat(ids(json(run.out()))).containsExactly("x", "z");
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        assertThat(CommandLineRun.of("cluster", folder, "--threads", 4).out())
                .isEqualTo(CommandLineRun.of("cluster", folder, "--threads", 1).out());
    }

    @Test
    void whereNoTwoBelongTogetherTheResultIsEmptyAndWhole() throws IOException {
        Path alone = folder.resolve("c.txt");

        CommandLineRun lines = CommandLineRun.of("cluster", alone);
        assertThat(lines.out()).isEmpty();
        assertThat(lines.errLines()).containsExactly("depesche: no two of the articles carry the same copy (1 read)");
        assertThat(CommandLineRun.of("cluster", alone, "--progress", "never").err())
                .isEmpty();
        assertThat(json(CommandLineRun.of("cluster", alone, "--to", "json").out()))
                .isEmpty();
        assertThat(CommandLineRun.of("cluster", alone, "--to", "pretty").out())
                .isEqualTo("No two of 1 articles carry the same copy.\n");
    }

    @Test
    void aFileIsWrittenWhole() throws IOException {
        Path file = folder.resolve("stories.json");

        CommandLineRun run = CommandLineRun.of("cluster", folder, "--to", "json", "-o", file);

        assertThat(run.out()).isEmpty();
        assertThat(json(Files.readString(file))).hasSize(1);
    }

    @Test
    void aHigherShareKeepsThemApart() {
        assertThat(CommandLineRun.of("cluster", folder.resolve("b.txt"), folder.resolve("c.txt"), "--share", 0.9)
                        .out())
                .isEmpty();
    }

    @Test
    void whatIsWrongIsSaidInOneLine() {
        assertThat(CommandLineRun.of("cluster", folder, "--share", 0))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("--share").hasLineCount(1));
        assertThat(CommandLineRun.of("cluster", folder, "--to", "csv").err())
                .contains("pretty", "jsonl")
                .hasLineCount(1);
        assertThat(CommandLineRun.of("cluster", folder, "-o", folder).err())
                .contains("folder")
                .hasLineCount(1);
        assertThat(CommandLineRun.of("cluster", folder.resolve("nothing-here.txt"))
                        .code())
                .isEqualTo(3);
    }

    @Test
    void oneThatCannotBeReadStopsNoneOfTheOthers() {
        CommandLineRun run = CommandLineRun.of("cluster", folder, folder.resolve("gone.txt"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("gone.txt").hasLineCount(1);
        assertThat(run.outLines()).hasSize(1);
    }
}
