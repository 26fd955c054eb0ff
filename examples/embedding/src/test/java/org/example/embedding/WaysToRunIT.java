package org.example.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same application on the class path, on the module path and in one jar with everything in it. */
class WaysToRunIT {

    private static final Path TARGET = Path.of("target");
    private static final String APPLICATION = "embedding-1.0.0.jar";
    private static final String TEXT =
            "Husum (dpa) - »Der Deich hält«, sagte Umweltministerin Wiebke Tomsen am Mittwoch.";

    private static List<Path> jars() throws IOException {
        try (Stream<Path> lib = Files.list(TARGET.resolve("lib"))) {
            List<Path> jars = new ArrayList<>(lib.sorted().toList());
            jars.add(TARGET.resolve(APPLICATION));
            return jars;
        }
    }

    private static String path() throws IOException {
        return jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static void runs(String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Dsun.jnu.encoding=UTF-8");
        command.add("-Dstdout.encoding=UTF-8");
        command.addAll(List.of(options));
        command.add(TEXT);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.redirectErrorStream(true).start();
        String out;
        try (InputStream in = process.getInputStream()) {
            out = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor()).as(out).isZero();
        assertThat(out.lines().filter(line -> !line.startsWith("SLF4J")))
                .contains("Wiebke Tomsen: »Der Deich hält«", "agency-credit", "dateline")
                .allMatch(line -> !line.contains("Failure"));
    }

    @Test
    void runsOnTheClassPath() throws Exception {
        runs("-cp", path(), "org.example.embedding.WhoSaidWhat");
    }

    @Test
    void runsOnTheModulePath() throws Exception {
        runs("-p", path(), "-m", "org.example.embedding/org.example.embedding.WhoSaidWhat");
    }

    @Test
    void runsAsOneJar() throws Exception {
        runs("-jar", TARGET.resolve("embedding-1.0.0-all.jar").toString());
    }

    @Test
    void bringsNothingButSlf4jAndJacksonWithTheCore() throws IOException {
        assertThat(jars().stream().map(jar -> jar.getFileName().toString()))
                .filteredOn(name -> name.matches("(slf4j|jackson).*"))
                .allMatch(name -> name.matches("slf4j-api-.*|jackson-(core|annotations|databind)-.*"));
    }
}
