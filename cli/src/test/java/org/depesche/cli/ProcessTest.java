package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process of its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell")
class ProcessTest {

    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {}

    /** Runs a shell line in which {@code $D} is the program. */
    private Ended shell(String line) throws IOException, InterruptedException {
        Process process = start(line);
        process.getOutputStream().close();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        return new Ended(
                process.exitValue(), Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }

    private Process start(String line) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", line)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().put("D", java + " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC org.depesche.cli.Depesche");
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }

    @Test
    void takesAndGivesUtf8WhereTheLocaleKnowsAsciiAlone() throws Exception {
        Ended ended = shell("printf 'Über Föhr zog ein Gewitter.' | $D extract --with-text");

        assertThat(ended.err).isEmpty();
        assertThat(ended.out).contains("Über Föhr zog ein Gewitter.");
        assertThat(ended.code).isZero();
    }

    @Test
    void endsQuietlyBehindHead() throws Exception {
        Files.writeString(folder.resolve("viele.jsonl"), "{\"text\":\"Der Deich bei Büsum hält.\"}\n".repeat(20_000));

        Ended ended = shell("$D extract viele.jsonl | head -n 1");

        assertThat(ended.out.lines()).hasSize(1);
        assertThat(ended.err).isEmpty();
    }

    @Test
    void tellsByItsExitCodeHowItWent() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Der Deich hält.");

        Ended ended = shell("$D extract a.txt >/dev/null; echo $?; $D extract a.txt b.txt >/dev/null; echo $?;"
                + " $D extract --nix; echo $?; $D extract b.txt; echo $?");

        assertThat(ended.out.lines()).containsExactly("0", "1", "2", "3");
    }

    /** Runs until some articles are written, then ends the process with a signal. */
    private Process interrupted(String output, String signal) throws Exception {
        Ended shell = shell("kill -" + signal + " $$; echo goes on");
        assumeThat(shell.out)
                .as("SIG" + signal + " is ignored here, as it is in background jobs of a shell")
                .isEmpty();
        Path fifo = folder.resolve("fifo-" + signal);
        assertThat(new ProcessBuilder("mkfifo", fifo.toString()).start().waitFor())
                .isZero();
        Process process = start("exec $D extract --from jsonl --threads 1 -o " + output + " " + fifo.getFileName());
        Path growing = folder.resolve("." + output + ".part");
        try (OutputStream feed = Files.newOutputStream(fifo)) {
            for (int i = 0; i < 50; i++) {
                feed.write(article(i).getBytes(StandardCharsets.UTF_8));
            }
            feed.flush();
            while (!Files.exists(growing) || Files.size(growing) == 0) {
                assertThat(process.waitFor(5, TimeUnit.MILLISECONDS)).isFalse();
            }
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        }
        return process;
    }

    private static String article(int number) {
        return "{\"id\":\"" + number + "\",\"text\":\"Der Deich von Büsum hält.\"}\n";
    }

    @Test
    void leavesNoHalfDocumentBehindWhenItIsInterrupted() throws Exception {
        Process process = interrupted("ergebnis.json", "INT");

        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(folder.resolve("err")).isEmptyFile();
        assertThat(folder).isDirectoryNotContaining("glob:**ergebnis.json*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "KILL"})
    void goesOnAfterItWasEndedAndEndsInTheSameBytes(String signal) throws Exception {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 80; i++) {
            all.append(article(i));
        }
        Files.writeString(folder.resolve("alle.jsonl"), all);
        interrupted("halb.jsonl", signal);
        assertThat(folder.resolve("halb.jsonl")).doesNotExist();

        Ended resumed = shell("$D extract --progress never --resume -o halb.jsonl alle.jsonl"
                + " && $D extract --progress never -o ganz.jsonl alle.jsonl");

        assertThat(resumed.err).isEmpty();
        assertThat(resumed.code).isZero();
        assertThat(folder.resolve("halb.jsonl")).hasSameBinaryContentAs(folder.resolve("ganz.jsonl"));
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    /** How often a run is killed; -Ddepesche.kills=50 tries longer. */
    private static final int KILLS = Integer.getInteger("depesche.kills", 3);

    /** Fewer than 400 articles come to. */
    private static final int BYTES = 60_000;

    /** How many bytes of output there are, finished or not; programs that write them may be at work. */
    private long written() {
        long bytes = 0;
        Deque<File> folders = new ArrayDeque<>(List.of(folder.toFile()));
        while (!folders.isEmpty()) {
            File[] files = folders.pop().listFiles((in, name) -> name.contains("halb") || !in.equals(folder.toFile()));
            for (File file : files == null ? new File[0] : files) {
                if (file.isDirectory()) {
                    folders.push(file);
                } else {
                    bytes += file.length();
                }
            }
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"halb.jsonl", "halb/"})
    void endsInTheSameBytesHoweverOftenItIsKilled(String output) throws Exception {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            all.append(article(i));
        }
        Files.writeString(folder.resolve("alle.jsonl"), all);
        String whole = output.replace("halb", "ganz");
        Random random = new Random(KILLS);
        String resume = "$D extract --progress never --resume -o " + output + " alle.jsonl";
        for (int i = 0; i < KILLS; i++) {
            long enough = written() + 1 + random.nextInt(BYTES / KILLS);
            Process process = start("exec " + resume);
            while (written() < enough && !process.waitFor(1, TimeUnit.MILLISECONDS)) {
                // it is at work
            }
            process.destroyForcibly().waitFor();
        }

        Ended ended = shell(resume + " && $D extract --progress never -o " + whole + " alle.jsonl && diff -r " + output
                + " " + whole);

        assertThat(ended.err).isEmpty();
        assertThat(ended.out).isEmpty();
        assertThat(ended.code).isZero();
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    @EnabledIf("hasFullDevice")
    void saysInOneLineThatADiskIsFull() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Der Deich hält.");

        Ended ended = shell("$D extract a.txt >/dev/full; echo $?; $D extract -o /dev/full a.txt; echo $?");

        assertThat(ended.out.lines()).containsExactly("1", "1");
        assertThat(ended.err.lines())
                .hasSize(2)
                .allMatch(line ->
                        line.startsWith("depesche: ") && line.endsWith("cannot be written: No space left on device"));
    }

    static boolean hasFullDevice() {
        return Files.exists(Path.of("/dev/full"));
    }

    @Test
    void sumsABatchUpOnStandardError() throws Exception {
        Files.writeString(folder.resolve("zwei.jsonl"), article(1) + article(2));

        Ended ended = shell("$D extract zwei.jsonl | tail -n 1 >/dev/null");

        assertThat(ended.err).matches("depesche: 2 articles in .* s \\(\\d+ a second\\): 0 quotes, .* provenance\n");
    }
}
