package org.example.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished jar in the command line: what it finds stands in every output. */
class MoneyOnTheCommandLineIT {

    private static final String PROGRAM = System.getProperty("depesche", "");
    private static final Path JAR = Path.of("target", "money-extractor-1.0.0.jar");

    @TempDir
    Path folder;

    private Path plugins;
    private Path article;

    @BeforeEach
    void layOut() throws IOException {
        assumeFalse(PROGRAM.isEmpty(), "not tried in the command line: -Ddepesche=PATH names it");
        plugins = Files.createDirectory(folder.resolve("plugins"));
        Files.copy(JAR, plugins.resolve(JAR.getFileName()));
        article = Files.writeString(folder.resolve("a.txt"), "Der Umbau kostet 3,5 Millionen Euro, sagte der Baurat.");
    }

    private String extract(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PROGRAM, "extract", article.toString(), "--plugins", plugins.toString()));
        command.addAll(List.of(options));
        Path errors = folder.resolve("errors");
        Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String out;
        try (InputStream in = process.getInputStream()) {
            out = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        return out;
    }

    @Test
    void standsInJsonUnderItsKind() throws Exception {
        assertThat(extract("--to", "jsonl"))
                .contains("\"annotations\":{\"money-amount\":[{\"start\":17,\"end\":35,\"text\":\"3,5 Millionen Euro\",\"amount\":3500000,"
                        + "\"currency\":\"EUR\"}]}");
    }

    @Test
    void standsInTheReportToRead() throws Exception {
        assertThat(extract("--to", "pretty")).contains("MONEY AMOUNT", "3,5 Millionen Euro", "currency EUR");
    }

    @Test
    void standsInThePageAsALayerOfItsOwn() throws Exception {
        assertThat(extract("--to", "html")).contains("id=\"x1\"", "Money amount", "3,5 Millionen Euro</mark>", "3500000");
    }

    @Test
    void standsInATableWithItsFields() throws Exception {
        assertThat(extract("--to", "csv", "--table", "annotations.money-amount").lines())
                .containsExactly(
                        "article,start,end,spans,text,amount,currency",
                        "a.txt,17,35,17-35,\"3,5 Millionen Euro\",3500000,EUR");
    }

    @Test
    void takesItsSettings() throws Exception {
        assertThat(extract("--to", "jsonl", "--set", "money.least=5000000")).contains("\"annotations\":{}");
    }
}
