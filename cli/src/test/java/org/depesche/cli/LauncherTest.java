package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, in a checkout that looks as if it were built: with a jar that leads to the classes under test. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell")
class LauncherTest {

    @TempDir
    Path folder;

    private Path checkout;

    @BeforeEach
    void buildCheckout() throws IOException {
        checkout = Files.createDirectories(folder.resolve("ein Ordner"));
        Files.copy(Path.of("../depesche"), checkout.resolve("depesche"));
        Path script = Path.of("src/main/distribution/bin/depesche");
        Files.createDirectories(checkout.resolve("cli").resolve(script).getParent());
        Files.copy(script, checkout.resolve("cli").resolve(script));
        Path target = Files.createDirectories(checkout.resolve("cli/target/launcher"));
        Path lib = Files.createDirectories(target.resolve("lib"));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "org.depesche.cli.Depesche");
        main.put(
                Attributes.Name.CLASS_PATH,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(path -> Path.of(path).toUri().toString())
                        .collect(Collectors.joining(" ")));
        try (OutputStream out = Files.newOutputStream(lib.resolve("depesche-cli.jar"))) {
            new JarOutputStream(out, manifest).close();
        }
        Path stamp = Files.createFile(target.resolve("built.stamp"));
        Files.setLastModifiedTime(stamp, FileTime.from(Instant.now().plusSeconds(3600)));
    }

    private record Ended(int code, String out, String err) {}

    private Ended runWith(String javaHome, String... words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("JAVA_HOME", javaHome);
        builder.environment().put("DEPESCHE_CDS", "off");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        return new Ended(
                process.exitValue(), Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }

    private Ended run(String... words) throws IOException, InterruptedException {
        return runWith(System.getProperty("java.home"), words);
    }

    @Test
    void startsTheProgramThroughLinksAndFromAnyFolder() throws Exception {
        Path first = Files.createSymbolicLink(folder.resolve("erster"), checkout.resolve("depesche"));
        Path second = Files.createSymbolicLink(folder.resolve("zweiter"), first.getFileName());
        Files.writeString(folder.resolve("ein Text.txt"), "Die Schleuse in Brunsbüttel bleibt zu.");

        Ended ended = run(second.toString(), "extract", "ein Text.txt");

        assertThat(ended.err).isEmpty();
        assertThat(ended.out).startsWith("{\n  \"id\": \"ein Text.txt\"");
        assertThat(ended.code).isZero();
    }

    @Test
    void handsOnTheExitCode() throws Exception {
        assertThat(run(checkout + "/depesche", "extract", "--nix").code).isEqualTo(2);
        assertThat(run(checkout + "/depesche", "extract", "fehlt.txt").code).isEqualTo(3);
    }

    @Test
    void saysWhereThereIsNoJava() throws Exception {
        Ended ended = runWith(folder + "/kein-java", checkout + "/depesche", "--version");

        assertThat(ended.code).isEqualTo(3);
        assertThat(ended.err)
                .isEqualTo("depesche: JAVA_HOME is " + folder + "/kein-java, but there is no bin/java in it\n");
    }
}
