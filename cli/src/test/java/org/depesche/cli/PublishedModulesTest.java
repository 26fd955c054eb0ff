package org.depesche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the modules that others depend on ship besides their classes. */
class PublishedModulesTest {

    private static final Path ROOT = Path.of("..");

    /** The modules with a descriptor: the library. */
    static List<String> modules() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("src/main/java/module-info.java")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static Path resources(String module) {
        return ROOT.resolve(module).resolve("src/main/resources");
    }

    private static JsonNode metadata(String module) throws IOException {
        Path file = resources(module)
                .resolve("META-INF/native-image/org.depesche/depesche-" + module + "/reachability-metadata.json");
        return new ObjectMapper().readTree(Files.readString(file));
    }

    private static Set<String> files(String module) throws IOException {
        Path base = resources(module);
        try (Stream<Path> all = Files.walk(base)) {
            Set<String> files = new TreeSet<>();
            all.filter(Files::isRegularFile)
                    .map(file -> base.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("META-INF/native-image/"))
                    .forEach(files::add);
            return files;
        }
    }

    private static List<String> providers(String module) throws IOException {
        List<String> providers = new ArrayList<>();
        for (String file : files(module)) {
            if (file.startsWith("META-INF/services/")) {
                Files.readAllLines(resources(module).resolve(file)).stream()
                        .map(line -> line.split("#", 2)[0].strip())
                        .filter(line -> !line.isEmpty())
                        .forEach(providers::add);
            }
        }
        return providers;
    }

    @ParameterizedTest
    @MethodSource("modules")
    void tellNativeImagesOfEveryResourceAndOfNoneThatIsNot(String module) throws IOException {
        Set<String> files = files(module);
        List<String> globs = metadata(module).get("resources").findValuesAsText("glob");

        assertThat(files)
                .allSatisfy(file -> assertThat(globs).as("a glob for %s", file).anyMatch(glob -> matches(glob, file)));
        assertThat(globs)
                .allSatisfy(glob -> assertThat(glob.startsWith("META-INF/services/")
                                || files.stream().anyMatch(file -> matches(glob, file)))
                        .as("%s names something", glob)
                        .isTrue());
    }

    private static boolean matches(String glob, String file) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(file));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void tellNativeImagesOfEveryServiceAndItsConstructor(String module) throws Exception {
        List<String> types = new ArrayList<>();
        for (JsonNode entry : metadata(module).get("reflection")) {
            String type = entry.get("type").asText();
            types.add(type);
            assertThat(Class.forName(type).getConstructor()).isNotNull();
            assertThat(entry.at("/methods/0/name").asText()).isEqualTo("<init>");
        }

        assertThat(types).containsExactlyInAnyOrderElementsOf(new TreeSet<>(providers(module)));
    }

    @Test
    void areAllInTheBom() throws IOException {
        String bom = Files.readString(ROOT.resolve("bom/pom.xml"));

        assertThat(modules())
                .isNotEmpty()
                .allSatisfy(module -> assertThat(bom).contains("<artifactId>depesche-" + module + "</artifactId>"));
    }

    @Test
    void haveTheVersionOfTheBom() throws IOException {
        assertThat(version("bom/pom.xml", "depesche-bom")).isEqualTo(version("pom.xml", "depesche-parent"));
    }

    private static String version(String pom, String artifact) throws IOException {
        String text = Files.readString(ROOT.resolve(pom));
        String after = text.substring(text.indexOf("<artifactId>" + artifact + "</artifactId>"));
        return after.substring(after.indexOf("<version>"), after.indexOf("</version>"));
    }
}
