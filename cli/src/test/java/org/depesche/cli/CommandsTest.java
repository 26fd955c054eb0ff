package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.depesche.core.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands beside {@code extract}. */
class CommandsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "extract --help", "help extract", "extractors --help", "help", "analyze -h"})
    void helpGoesToStandardOutput(String line) {
        CommandLineRun run = CommandLineRun.of((Object[]) line.split(" "));

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Usage: depesche");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpOfExtractNamesEveryOptionOfTheContractAndTheFormatsThatAreThere() {
        String help = CommandLineRun.of("extract", "--help").out();

        assertThat(help)
                .contains(
                        "--from",
                        "--to",
                        "-o, --output",
                        "--language",
                        "--published",
                        "--encoding",
                        "--site-rules",
                        "--extractors",
                        "--without",
                        "--plugins",
                        "--set",
                        "--threads",
                        "--resume",
                        "--progress",
                        "--offsets",
                        "--with-text")
                .contains("auto, ")
                .contains("jsonl");
    }

    @Test
    void helpFitsTheScreen() {
        CommandLineRun run = CommandLineRun.onScreen(Map.of("COLUMNS", "72", "NO_COLOR", "1"), "extract", "--help");

        assertThat(run.outLines()).allMatch(line -> line.length() <= 72);
    }

    @Test
    void versionNamesTheProgramAndTheJava() {
        CommandLineRun run = CommandLineRun.of("--version");

        assertThat(run.code()).isZero();
        assertThat(run.outLines()).hasSize(2);
        assertThat(run.outLines().get(0)).startsWith("depesche ");
        assertThat(run.outLines().get(1)).startsWith("Java " + Runtime.version());
    }

    @Test
    void completionIsAScriptThatKnowsTheCommands() {
        CommandLineRun run = CommandLineRun.of("generate-completion");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("complete -F _complete_depesche")
                .contains("extractors")
                .contains("--published");
    }

    /** Commands and their options as their own help lists them. */
    private static Map<String, List<String>> optionsByCommand() {
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (String command : List.of(
                "extract",
                "analyze",
                "cluster",
                "extractors",
                "bank",
                "bank add",
                "bank find",
                "generate-completion")) {
            String help = CommandLineRun.of((Object[]) (command + " --help").split(" "))
                    .out();
            options.put(
                    command,
                    Pattern.compile("(?m)^ +(?:-\\w, +)?(--[a-z-]+)")
                            .matcher(help)
                            .results()
                            .map(option -> option.group(1))
                            .toList());
        }
        return options;
    }

    @Test
    void theManualDescribesEveryOptionOfEveryCommandAndNoOther() {
        String manual = CommandLineRun.of("generate-manual").out().replace("\\-", "-");

        assertThat(manual).doesNotContain("${", "%n", "@|");
        optionsByCommand().forEach((command, options) -> {
            int start = manual.indexOf("\n.SS " + command + "\n") + 1;
            assertThat(start).as(command).isPositive();
            int end = manual.indexOf("\n.S", start);
            assertThat(Pattern.compile("(?m)^\\.B (?:-\\w, )?(--[a-z-]+)")
                            .matcher(manual.substring(start, end))
                            .results()
                            .map(option -> option.group(1)))
                    .as(command)
                    .containsExactlyInAnyOrderElementsOf(options);
        });
    }

    @Test
    void withoutACommandThereIsAListOfAllOfThem() {
        assertThat(CommandLineRun.of().errLines())
                .containsExactly("depesche: no command; there are extract, analyze, cluster, extractors, bank,"
                        + " generate-completion, generate-manual, help (depesche --help tells more)");
        assertThat(CommandLineRun.of("bank").errLines())
                .containsExactly("depesche: no command; there are add, find, help (depesche bank --help tells more)");
    }

    @Test
    void completionKnowsEveryOptionOfEveryCommand() {
        String script = CommandLineRun.of("generate-completion").out();

        optionsByCommand().forEach((command, options) -> {
            String function =
                    "function _picocli_depesche_" + command.replace("-", "").replace(" ", "_") + "() {";
            int start = script.indexOf(function);
            assertThat(start).as(function).isPositive();
            assertThat(script.substring(start, script.indexOf("\n}", start))).contains(options);
        });
    }

    @Test
    void extractorsAreListedInTheOrderInWhichTheyRun() throws IOException {
        CommandLineRun table = CommandLineRun.of("extractors");
        JsonNode json = new ObjectMapper()
                .readTree(CommandLineRun.of("extractors", "--to", "json").out());
        var names = Pipeline.standard().extractors().stream()
                .map(extractor -> extractor.name())
                .toList();

        assertThat(table.code()).isZero();
        assertThat(table.outLines().stream().skip(1).map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactlyElementsOf(names);
        assertThat(json.get("extractors").findValuesAsText("name")).isEqualTo(names);
        assertThat(json.get("failures")).isEmpty();
    }

    @Test
    void extractorsListsOnlyThoseChosen() {
        assertThat(CommandLineRun.of("extractors", "--extractors", "quotes").outLines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("quotes ");
        assertThat(CommandLineRun.of("extractors", "--to", "jsonl").code()).isEqualTo(2);
    }

    @Test
    void analyzeShowsSentencesAndClauses() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.txt"), "Der Rat tagte lange. Die Stadt habe kein Geld, sagte der Kämmerer.");

        CommandLineRun run = CommandLineRun.of("analyze", "--language", "de", file);
        CommandLineRun tokens = CommandLineRun.of("analyze", "--language", "de", "--tokens", file);

        assertThat(run.code()).isZero();
        assertThat(run.outLines().get(0)).isEqualTo("# a.txt (de)");
        assertThat(run.out()).contains("1  Der Rat tagte lange.").contains("2  Die Stadt");
        assertThat(tokens.outLines()).hasSizeGreaterThan(run.outLines().size() + 10);
    }

    @Test
    void analyzeNamesWhatCannotBeReadAndEscapesWhatATerminalObeys() throws IOException {
        Path evil = Files.writeString(folder.resolve("a.txt"), "Rot\u001b[31m ist die Liebe.", StandardCharsets.UTF_8);

        CommandLineRun run = CommandLineRun.of("analyze", evil, folder.resolve("fehlt.txt"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).doesNotContain("\u001b").contains("Rot␛[31m");
        assertThat(run.errLines()).containsExactly("depesche: " + folder.resolve("fehlt.txt") + ": no such file");
        assertThat(CommandLineRun.of("analyze", folder.resolve("fehlt.txt")).code())
                .isEqualTo(3);
    }
}
