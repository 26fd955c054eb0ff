package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives as input. */
class ArchiveTest {

    private static final Pattern ID = Pattern.compile("\\{\"id\":\"([^\"]*)\"");

    @TempDir
    Path folder;

    private final Map<String, String> files = new LinkedHashMap<>();

    @BeforeEach
    void fillAnArchive() {
        files.put("Jänner/zweiter.txt", "Der Deich hält.");
        files.put("Jänner/", "");
        files.put("bild.png", "keine Schrift");
        files.put(".versteckt/a.txt", "Das liest niemand.");
        files.put("__MACOSX/._b.txt", "Das auch nicht.");
        files.put("erster.jsonl", "{\"text\":\"Die Fähre fährt.\"}\n{\"text\":\"Die Schleuse ist zu.\"}\n");
        files.put("../oben.txt", "Ein Name führt nicht hinaus.");
    }

    private Path zip(String name) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private byte[] tar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setAddPaxHeadersForNonAsciiNames(true);
            for (Map.Entry<String, String> each : files.entrySet()) {
                byte[] content = each.getValue().getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(each.getKey(), true);
                entry.setSize(content.length);
                tar.putArchiveEntry(entry);
                tar.write(content);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private Path archive(String name) throws IOException {
        if (name.endsWith(".zip")) {
            return zip(name);
        }
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                OutputStream packed = name.endsWith(".tar") ? out : new GZIPOutputStream(out)) {
            packed.write(tar());
        }
        return file;
    }

    private static List<String> ids(CommandLineRun run) {
        return ID.matcher(run.out()).results().map(found -> found.group(1)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jahr.zip", "jahr.tar", "jahr.tar.gz", "jahr.tgz"})
    void itsFilesAreArticlesInItsOwnOrderWhateverTheThreads(String name) throws Exception {
        Path file = archive(name);

        CommandLineRun run = CommandLineRun.of("extract", "--to", "jsonl", "--threads", "3", file);

        assertThat(ids(run)).containsExactly("Jänner/zweiter.txt", "erster.jsonl#1", "erster.jsonl#2", "../oben.txt");
        assertThat(run.err()).contains("passed over bild.png").contains("4 articles in ");
        assertThat(run.code()).isZero();
        assertThat(CommandLineRun.of("extract", "--to", "jsonl", "--threads", "1", file)
                        .out())
                .isEqualTo(run.out());
    }

    @Test
    void inAFolderItsNameStandsBeforeThoseOfItsFiles() throws Exception {
        files.remove("../oben.txt");
        archive("b.tar.gz");
        zip("a.zip");
        Files.writeString(folder.resolve("c.txt"), "Der Wind dreht.");

        CommandLineRun run = CommandLineRun.of("extract", "--to", "jsonl", "--progress", "never", folder);

        assertThat(ids(run))
                .containsExactly(
                        "a.zip/Jänner/zweiter.txt",
                        "a.zip/erster.jsonl#1",
                        "a.zip/erster.jsonl#2",
                        "b.tar.gz/Jänner/zweiter.txt",
                        "b.tar.gz/erster.jsonl#1",
                        "b.tar.gz/erster.jsonl#2",
                        "c.txt");
    }

    @Test
    void noNameLeadsOutOfTheFolderThatIsWritten() throws Exception {
        Path out = Files.createDirectories(folder.resolve("tief/aus"));

        CommandLineRun run = CommandLineRun.of("extract", "-o", out + "/", archive("jahr.tar"));

        assertThat(run.code()).isZero();
        assertThat(folder.resolve("tief")).isDirectoryNotContaining("glob:**oben*");
        assertThat(folder).isDirectoryNotContaining("glob:**oben*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kaputt.zip", "kaputt.tar", "kaputt.tar.gz", "leer.zip"})
    void aBrokenOneIsOneClearLineAndTheOthersAreRead(String name) throws Exception {
        Path broken = folder.resolve(name);
        Files.writeString(broken, name.startsWith("leer") ? "" : "Das ist kein Archiv. ".repeat(100));
        Path text = Files.writeString(folder.resolve("text.txt"), "Der Deich hält.");

        CommandLineRun run = CommandLineRun.of("extract", "--to", "jsonl", broken, text);

        assertThat(ids(run)).containsExactly("text.txt");
        assertThat(run.errLines()).singleElement().asString().startsWith("depesche: " + broken + ": ");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aFileThatEndsTooSoonGivesWhatIsBeforeAndSaysSo() throws Exception {
        files.put("lang.txt", "Der Deich hält. ".repeat(2000));
        byte[] whole = tar();
        Path file = folder.resolve("halb.tar");
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));

        CommandLineRun run = CommandLineRun.of("extract", "--to", "jsonl", "--progress", "never", file);

        assertThat(ids(run)).startsWith("Jänner/zweiter.txt", "erster.jsonl#1", "erster.jsonl#2");
        assertThat(run.err()).contains("halb.tar");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void oneWithoutArticlesSaysSo() throws Exception {
        files.keySet().removeIf(name -> !name.startsWith(".versteckt"));

        CommandLineRun run = CommandLineRun.of("extract", zip("nichts.zip"));

        assertThat(run.err()).contains("nichts.zip: no article in this archive");
        assertThat(run.code()).isEqualTo(3);
    }
}
