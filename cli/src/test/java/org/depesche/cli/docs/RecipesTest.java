package org.depesche.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depesche.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipes of docs/reports.md and docs/accuracy.md, run as they stand there where their tools are. */
class RecipesTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void writeTheFileThatTheyTake() {
        CommandLineRun run = CommandLineRun.of(
                "extract",
                "../samples",
                "--published",
                "2026-03-14",
                "--to",
                "jsonl",
                "-o",
                folder.resolve("all.jsonl"));
        assertThat(run.code()).isZero();
    }

    private static String recipe(String language) throws IOException {
        return recipe("reports.md", language);
    }

    private static String recipe(String page, String language) throws IOException {
        String document = Files.readString(Path.of("../docs", page));
        int start = document.indexOf("\n```" + language + "\n") + language.length() + 5;
        return document.substring(start, document.indexOf("\n```\n", start));
    }

    private record Ended(int code, String out) {}

    private static Ended run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String out;
        try (InputStream in = process.getInputStream()) {
            out = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        return new Ended(process.waitFor(), out);
    }

    private static boolean has(String... command) throws InterruptedException {
        try {
            return run(command).code == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void assertTells(Ended ended, String... words) {
        assertThat(ended.code).as(ended.out).isZero();
        assertThat(ended.out).contains(words);
    }

    @Test
    void pythonMeasuresNames() throws Exception {
        assumeTrue(has("python3", "--version"), "the recipe is not run: there is no Python here");
        List<String> lines = Files.readAllLines(folder.resolve("all.jsonl"));
        Files.write(folder.resolve("found.jsonl"), lines.subList(1, lines.size()));

        String recipe = recipe("accuracy.md", "python");

        assertTells(run("python3", "-c", recipe, "all.jsonl", "all.jsonl"), "F1 100.0, missed 0, wrong 0");
        Ended partly = run("python3", "-c", recipe, "all.jsonl", "found.jsonl");
        assertThat(partly.out).matches("F1 [1-9]\\d\\.\\d, missed [1-9]\\d*, wrong 0\n");
    }

    @Test
    void jqCountsSpeakers() throws Exception {
        assumeTrue(has("jq", "--version"), "the recipe is not run: there is no jq here (apt-get install jq)");

        assertTells(run("sh", "-c", recipe("sh")), "Gero Althoff", "Annegret Pohl");
    }

    @Test
    void pandasCountsAgencies() throws Exception {
        assumeTrue(
                has("python3", "-c", "import pandas"),
                "the recipe is not run: there is no pandas here (pip install pandas)");

        assertTells(run("python3", "-c", recipe("python")), "Deutsche Presse-Agentur", "Evangelischer Pressedienst");
    }

    @Test
    void duckDbListsDirectQuotes() throws Exception {
        String recipe = recipe("sql");
        List<String> program = has("duckdb", "--version") ? List.of("duckdb", "-c", recipe) : List.of();
        if (program.isEmpty() && has("python3", "-c", "import duckdb")) {
            program = List.of("python3", "-c", "import duckdb; print(duckdb.sql('''" + recipe + "''').fetchall())");
        }
        assumeTrue(!program.isEmpty(), "the recipe is not run: there is no DuckDB here (pip install duckdb)");

        assertTells(run(program.toArray(String[]::new)), "Wiebke Tomsen", "Die nächste schwere Sturmflut");
    }
}
