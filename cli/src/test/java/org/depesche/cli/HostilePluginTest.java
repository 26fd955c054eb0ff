package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Plugins that sleep, never end, throw, fill the memory and print: the batch goes on, and what the others find is written. */
@Timeout(300)
class HostilePluginTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private static String article(String id, String text) {
        return "{\"id\":\"" + id + "\",\"language\":\"de\",\"text\":\"Husum (dpa) - " + text + "\"}\n";
    }

    @Test
    void oneThatSleepsNeverEndsThrowsFillsTheMemoryAndPrintsHarmsNothingElse() throws Exception {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        PluginJar.ofExtractor(
                plugins.resolve("boese.jar"),
                "boese",
                "\"de\"",
                "switch (context.article().id()) {"
                        + " case \"schlaf\": try { Thread.sleep(3_600_000); } catch (InterruptedException e) { } break;"
                        + " case \"endlos\": while (true) { try { Thread.sleep(1_000); } catch (InterruptedException e) { } }"
                        + " case \"wurf\": throw new IllegalStateException(\"mag nicht\");"
                        + " case \"speicher\": List<long[]> all = new ArrayList<>(); while (true) { all.add(new long[1 << 20]); }"
                        + " case \"druck\": System.out.println(\"Guten Tag\"); break;"
                        + " default: }"
                        + " return List.of(new UntypedExtension(\"laut\", List.of(new Span(0, 5)), Map.of()));");
        List<String> ids = List.of("gut", "schlaf", "endlos", "wurf", "speicher", "druck", "auch-gut");
        Path articles = Files.writeString(
                folder.resolve("alle.jsonl"),
                ids.stream()
                        .map(id -> article(
                                id, "Der Deich hält seit dem Frühjahr, und daran ändert auch der Regen nichts."))
                        .collect(Collectors.joining()));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx160m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.depesche.cli.Depesche",
                        "extract",
                        "--plugins",
                        plugins.toString(),
                        "--extractors",
                        "boese,provenance",
                        "--timeout",
                        "10",
                        "--threads",
                        "1",
                        "--progress",
                        "never",
                        articles.toString())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();

        String where = "depesche: " + articles + ": line ";
        assertThat(Files.readAllLines(err))
                .containsExactly(
                        where + "2: boese (extract): took longer than 10 s",
                        where + "3: boese (extract): took longer than 10 s",
                        where + "4: boese (extract): IllegalStateException: mag nicht",
                        where
                                + "5: too large for the memory of the Java virtual machine (DEPESCHE_OPTS=-Xmx… gives more)",
                        "Guten Tag");
        List<String> written = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            JsonNode extraction = JSON.readTree(line);
            assertThat(extraction.get("provenance")).isNotEmpty();
            boolean isLoud = extraction.get("annotations") != null
                    && extraction.get("annotations").has("laut");
            written.add(extraction.get("id").textValue() + (isLoud ? " laut" : ""));
        }
        assertThat(written).containsExactly("gut laut", "schlaf", "endlos", "wurf", "druck laut", "auch-gut laut");
        assertThat(process.exitValue()).isOne();
    }

    @Test
    void oneThatFailsNowAndThenCostsNothingButItsOwnFindings() throws Exception {
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        PluginJar.ofExtractor(
                plugins.resolve("launisch.jar"),
                "launisch",
                "\"de\"",
                "if (new Random(context.article().id().hashCode()).nextInt(100) == 0) throw new IllegalStateException(\"Laune\");"
                        + " return List.of(new UntypedExtension(\"laune\", List.of(new Span(0, 5)), Map.of()));");
        int count = 400;
        Path articles = Files.writeString(
                folder.resolve("alle.jsonl"),
                IntStream.range(0, count)
                        .mapToObj(i -> article("a" + i, "Seit dem " + (1 + i % 28) + ". Februar 2024 hält der Deich."))
                        .collect(Collectors.joining()));
        long unlucky = IntStream.range(0, count)
                .filter(i -> new Random(("a" + i).hashCode()).nextInt(100) == 0)
                .count();

        CommandLineRun alone = CommandLineRun.of("extract", "--extractors", "dates,provenance", articles);
        CommandLineRun together = CommandLineRun.of(
                "extract",
                "--extractors",
                "dates,provenance,launisch",
                "--plugins",
                plugins,
                "--threads",
                "4",
                articles);

        assertThat(unlucky).isBetween(1L, 50L);
        assertThat(together.errLines().stream().filter(line -> line.contains("launisch (extract)")))
                .hasSize((int) unlucky);
        assertThat(together.errLines()).last().asString().contains("failures: launisch " + unlucky);
        assertThat(together.code()).isOne();
        assertThat(together.outLines()).hasSize(count);
        int failed = 0;
        for (int i = 0; i < count; i++) {
            ObjectNode without = (ObjectNode) JSON.readTree(alone.outLines().get(i));
            ObjectNode with = (ObjectNode) JSON.readTree(together.outLines().get(i));
            boolean isFailed = !with.get("failures").isEmpty();
            assertThat(with.has("annotations") && with.get("annotations").has("laune"))
                    .isNotEqualTo(isFailed);
            failed += isFailed ? 1 : 0;
            for (ObjectNode each : List.of(without, with)) {
                each.remove(List.of("failures", "annotations"));
            }
            assertThat(with).isEqualTo(without);
        }
        assertThat(failed).isEqualTo((int) unlucky);
    }

    @Test
    void aLimitThatIsNoTimeIsRefused() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"), "Der Deich hält.");

        for (String seconds : List.of("0", "-1", "NaN", "1e9")) {
            CommandLineRun run = CommandLineRun.of("extract", "--timeout", seconds, article);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.errLines()).singleElement().asString().contains("--timeout is ", "expected seconds from ");
        }
        assertThat(CommandLineRun.of("extract", "--timeout", "bald", article).errLines())
                .singleElement()
                .asString()
                .contains("'bald' is no number of seconds such as 30 or 0.5");
    }
}
