package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

    @TempDir
    Path folder;

    private Path good;

    @BeforeEach
    void writeGoodArticle() throws IOException {
        good = folder.resolve("gut.txt");
        Files.writeString(good, "In Wismar hat am Montag ein Leuchtturmmuseum eröffnet.");
    }

    private void assertOthersWritten(CommandLineRun run) {
        assertThat(run.outLines()).hasSize(1);
        assertThat(run.out()).contains("\"id\":\"gut.txt\"").contains("\"language\"");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void namesAMissingFileAndWritesTheRest() {
        Path missing = folder.resolve("fehlt.txt");

        CommandLineRun run = CommandLineRun.of("extract", "--to", "jsonl", missing, good);

        assertThat(run.errLines()).containsExactly("depesche: " + missing + ": no such file");
        assertOthersWritten(run);
    }

    @Test
    void namesTheLineOfARuleForASiteThatIsNone() throws IOException {
        Path rules = folder.resolve("regeln.txt");
        Files.writeString(rules, "[kuestenbote.example]\nbody: p[[\n");

        CommandLineRun run = CommandLineRun.of("extract", "--site-rules", rules, good);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(rules + ", line 2: 'p[[' is no CSS selector");
        assertThat(CommandLineRun.of("extract", "--site-rules", folder.resolve("fehlt"), good)
                        .err())
                .contains("no such file");
    }

    @Test
    void endsWithThreeWhereNothingCouldBeRead() {
        CommandLineRun run = CommandLineRun.of("extract", folder.resolve("a.txt"), folder.resolve("b.txt"));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).hasSize(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void namesAFolderWithoutArticles() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("leer/tiefer"));

        CommandLineRun run = CommandLineRun.of("extract", "--to", "jsonl", empty.getParent(), good);

        assertThat(run.errLines()).containsExactly("depesche: " + empty.getParent() + ": no article in this folder");
        assertOthersWritten(run);
    }

    @Test
    void namesBinaryJunk() throws IOException {
        Path junk = folder.resolve("bild.dat");
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);
        Files.write(junk, bytes);

        CommandLineRun run = CommandLineRun.of("extract", "--to", "jsonl", junk, good);

        assertThat(run.errLines()).singleElement().asString().startsWith("depesche: " + junk + ": ");
        assertOthersWritten(run);
    }

    @Test
    void namesFileAndLineOfHalfAJsonLineAndWritesTheOthers() throws IOException {
        Path lines = folder.resolve("meldungen.jsonl");
        Files.writeString(lines, """
                {"id":"a","text":"Erste Meldung."}
                {"id":"b","text":"Zwei
                {"id":"c","text":"Dritte Meldung."}
                """);

        CommandLineRun run = CommandLineRun.of("extract", lines);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(2);
        assertThat(run.errLines().get(0)).startsWith("depesche: " + lines + ": line 2: ");
        assertThat(run.errLines().get(1)).startsWith("depesche: 2 articles in ").endsWith("; not read: 1");
        assertThat(run.outLines()).hasSize(2);
    }

    @Test
    void namesJsonThatEndsEarly() throws IOException {
        Path half = folder.resolve("halb.json");
        Files.writeString(half, "{\"id\":\"a\",\"text\":\"Nur die Häl");

        CommandLineRun run = CommandLineRun.of("extract", "--to", "jsonl", half, good);

        assertThat(run.errLines()).singleElement().asString().startsWith("depesche: " + half + ": ");
        assertOthersWritten(run);
    }

    @Test
    void namesAFileThatIsNotInTheEncodingAskedFor() throws IOException {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "Über Nacht fiel in Görlitz Schnee.".getBytes(StandardCharsets.ISO_8859_1));

        CommandLineRun run = CommandLineRun.of("extract", "--to", "jsonl", "--encoding", "UTF-8", latin, good);

        assertThat(run.errLines()).singleElement().asString().startsWith("depesche: " + latin + ": ");
        assertOthersWritten(run);
    }

    @Test
    void namesAnUnreadableFile() throws IOException {
        Path locked = folder.resolve("zu.txt");
        Files.writeString(locked, "Verschlossen.");
        Assumptions.assumeTrue(Files.getFileStore(locked).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(locked), "this user may read everything");

        CommandLineRun run = CommandLineRun.of("extract", "--to", "jsonl", locked, good);

        assertThat(run.errLines()).containsExactly("depesche: " + locked + ": permission denied");
        assertOthersWritten(run);
    }

    @Test
    void namesAnEmptyFile() throws IOException {
        Path empty = folder.resolve("leer.jsonl");
        Files.writeString(empty, "");

        CommandLineRun run = CommandLineRun.of("extract", "--to", "jsonl", empty, good);

        assertThat(run.errLines()).singleElement().asString().startsWith("depesche: " + empty + ": ");
        assertOthersWritten(run);
    }

    @Test
    void saysOfEmptyStandardInputThatThereIsNothing() {
        CommandLineRun run = CommandLineRun.fed("", "extract");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.errLines()).singleElement().asString().startsWith("depesche: standard input: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--set quotes.no-such-key=1 | unknown setting quotes.no-such-key",
                "--set no-value | --set 'no-value' is not of the form KEY=VALUE",
                "--from papyrus | 'papyrus' is not known; there are auto, ",
                "--to stone | 'stone' is none of pretty, json, jsonl",
                "--offsets bytes | 'bytes' is none of utf16, codepoint",
                "--color sometimes | 'sometimes' is none of auto, always, never",
                "--threads 0 | --threads is 0, expected a number from 1 to 256",
                "--threads many | 'many' is not an int",
                "--published gestern | 'gestern' is not an ISO 8601 date or time",
                "--published 2024-02-30 | '2024-02-30'",
                "--language klingonisch! | 'klingonisch!' is not a language tag",
                "--encoding utf-9 | 'utf-9' is not an encoding",
                "--extractors horoscope | unknown extractor horoscope",
                "--without horoscope | unknown extractor horoscope",
                "--plugins no-such-folder | plugin directory no-such-folder is not a folder",
                "--no-such-option | '--no-such-option'",
            })
    void refusesWrongOptionsInOneLineBeforeAnythingIsRead(String option, String message) {
        Object[] arguments = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("extract", good), java.util.Arrays.stream(option.split(" ")))
                .toArray();

        CommandLineRun run = CommandLineRun.of(arguments);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines())
                .singleElement()
                .asString()
                .startsWith("depesche: ")
                .contains(message);
    }

    @Test
    void refusesAMissingAndAnUnknownCommand() {
        assertThat(CommandLineRun.of().code()).isEqualTo(2);
        CommandLineRun unknown = CommandLineRun.of("extrakt");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.errLines()).singleElement().asString().contains("extrakt");
    }

    @Test
    void keepsControlCharactersOfNamesAndMessagesOutOfTheTerminal() {
        CommandLineRun run = CommandLineRun.of("extract", "\u001b[31mrot\u202e.txt");

        assertThat(run.errLines())
                .singleElement()
                .asString()
                .doesNotContain("\u001b", "\u202e")
                .contains("[31mrot");
    }
}
