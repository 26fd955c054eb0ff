package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The zip, unpacked and used as a user does. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell")
class DistributionIT {

    private static final long MOST_BYTES = 30L * 1024 * 1024;

    @TempDir
    static Path folder;

    private static final String[] EXTRACT = {"extract", "--published", "2024-02-28", "a.txt"};

    private static Path home;
    private static Ended first;
    private static List<Path> made;

    private record Ended(int code, String out, String err) {}

    @BeforeAll
    static void unpackAndRunForTheFirstTime() throws Exception {
        home = folder.resolve("depesche-" + System.getProperty("depesche.version"));
        try (ZipFile zip = new ZipFile(System.getProperty("depesche.zip"))) {
            for (ZipEntry entry : zip.stream().toList()) {
                Path file = folder.resolve(entry.getName());
                assertThat(file.normalize().startsWith(home)).isTrue();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                }
            }
        }
        Files.setPosixFilePermissions(home.resolve("bin/depesche"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("a.txt"), "Der Deich hält, sagte Landrätin Ada Muster am Montag.");
        first = run(List.of(), EXTRACT);
        made = archives();
    }

    private static Ended run(List<String> environment, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of(home + "/bin/depesche"), Stream.of(arguments))
                                .toList())
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        environment.forEach(each -> builder.environment().put(each.split("=")[0], each.split("=")[1]));
        Process process = builder.start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    @Test
    void isSmallAndHoldsWhatIsPromised() throws IOException {
        assertThat(Files.size(Path.of(System.getProperty("depesche.zip")))).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(home.resolve("LICENSE")).exists();
        assertThat(home.resolve("bin/depesche.bat")).content().contains("\\lib\\depesche-cli.jar", "\r\nexit /b");
        assertThat(home.resolve("NOTICE")).exists();
        assertThat(home.resolve("lib/depesche-cli.jar")).exists();
        assertThat(home.resolve("licenses")).isDirectoryRecursivelyContaining("glob:**jsoup**LICENSE");
        assertThat(home.resolve("licenses/logback/EPL-2.0.md")).content().contains("Eclipse Public License");
        assertThat(home.resolve("share/man/man1/depesche.1"))
                .content()
                .contains(".SS extract")
                .contains("\\-\\-resume");
        assertThat(home.resolve("share/bash-completion/completions/depesche.bash"))
                .content()
                .contains("--resume")
                .contains("complete ");
    }

    @Test
    void everyFileHasTheSameTimeSoThatTheBytesDependOnTheSourcesAlone() throws IOException {
        try (ZipFile zip = new ZipFile(System.getProperty("depesche.zip"))) {
            assertThat(zip.stream().map(ZipEntry::getTime).distinct()).hasSize(1);
        }
    }

    @Test
    void saysItsVersionAndWhatItWasBuiltWith() throws Exception {
        Ended ended = run(List.of(), "--version");

        assertThat(ended.err).isEmpty();
        assertThat(ended.out)
                .startsWith("depesche " + System.getProperty("depesche.version"))
                .contains("built with JDK ")
                .contains("Java " + Runtime.version());
    }

    @Test
    void theFirstRunMakesAClassArchiveAndTheNextSaysTheSame() throws Exception {
        Ended second = run(List.of(), EXTRACT);
        Ended without = run(List.of("DEPESCHE_CDS=off"), EXTRACT);

        assertThat(made).hasSize(1);
        assertThat(first.err).isEmpty();
        assertThat(first.out).contains("Ada Muster").contains("2024-02-26");
        assertThat(second).isEqualTo(first);
        assertThat(without).isEqualTo(first);
        assertThat(archives()).isEqualTo(made);
    }

    @Test
    void aBrokenClassArchiveDoesNoHarm() throws Exception {
        Path archive = made.get(0);
        Path whole = Files.move(archive, folder.resolve("whole"));
        Files.writeString(archive, "kaputt");

        Ended ended = run(List.of(), EXTRACT);

        assertThat(ended).isEqualTo(first);
        assertThat(archive).hasContent("kaputt");
        Files.move(whole, archive, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void theClassArchiveIsMadeAnewAfterAnyJarHasChanged() throws Exception {
        FileTime before = Files.getLastModifiedTime(made.get(0));
        Path jar;
        try (Stream<Path> files = Files.list(home.resolve("lib"))) {
            jar = files.filter(file -> file.getFileName().toString().startsWith("depesche-linguistics"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.setLastModifiedTime(jar, FileTime.from(before.toInstant().plusMillis(10)));

        Ended ended = run(List.of(), EXTRACT);

        assertThat(ended).isEqualTo(first);
        assertThat(archives()).isEqualTo(made);
        assertThat(Files.getLastModifiedTime(made.get(0))).isGreaterThan(before);
    }

    @Test
    void theQuoteBankFindsItsDatabase() throws Exception {
        Files.writeString(folder.resolve("b.txt"), "„Der Deich hält“, sagte Landrätin Ada Muster.");

        assertThat(run(List.of(), "bank", "add", "zitate.db", "b.txt").code).isZero();
        assertThat(run(List.of(), "bank", "find", "zitate.db", "Deich").out).contains("Ada Muster");
    }

    @Test
    void handsOnTheExitCode() throws Exception {
        assertThat(run(List.of(), "extract", "--nix").code).isEqualTo(2);
        assertThat(run(List.of(), "extract", "fehlt.txt").code).isEqualTo(3);
    }
}
