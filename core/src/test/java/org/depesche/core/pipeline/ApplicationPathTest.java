package org.depesche.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.fixture.JarMaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/** Runs one application in a virtual machine of its own, once on the class path and once on the module path. */
class ApplicationPathTest {

    private static final List<Class<?>> LIBRARIES =
            List.of(Pipeline.class, ObjectMapper.class, JsonFactory.class, JsonProperty.class, Logger.class);

    private static final String EXTRACTION =
            "\"annotations\":{\"first-word\":[{\"start\":0,\"end\":3,\"text\":\"Der\"}]},\"failures\":[]}";

    @TempDir
    private Path work;

    private JarMaker application() {
        return JarMaker.in(work).source("org/example/Main.java", """
                        package org.example;
                        import org.depesche.core.article.Article;
                        import org.depesche.core.json.ExtractionJson;
                        import org.depesche.core.pipeline.Pipeline;
                        public class Main {
                            public static void main(String[] arguments) {
                                Pipeline pipeline = Pipeline.standard();
                                System.out.println(Pipeline.class.getModule() + " " + pipeline.extractors().get(0).origin());
                                System.out.println(ExtractionJson.standard().write(pipeline.extract(Article.of("Der Rat tagt."))));
                            }
                        }
                        """).source("org/example/FirstWord.java", """
                        package org.example;
                        import java.util.*;
                        import org.depesche.core.annotation.*;
                        import org.depesche.core.article.Span;
                        import org.depesche.core.extractor.*;
                        public class FirstWord implements ExtractorProvider, Extractor<UntypedExtension> {
                            public String name() { return "first-word"; }
                            public Extractor<?> create(Settings settings) { return this; }
                            public Class<UntypedExtension> produces() { return UntypedExtension.class; }
                            public List<UntypedExtension> extract(ExtractionContext context) {
                                return List.of(new UntypedExtension("first-word", List.of(new Span(0, 3)), Map.of()));
                            }
                        }
                        """);
    }

    private static String path(Path... further) {
        return Stream.concat(LIBRARIES.stream().map(JarMaker::home), Stream.of(further))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        Path told = work.resolve("told.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        int status = process.waitFor();
        String text = Files.readString(told, StandardCharsets.UTF_8);
        assertThat(status).as(text).isZero();
        return text;
    }

    @Test
    void worksOnTheClassPath() throws Exception {
        Path jar = application()
                .service(ExtractorProvider.class, "org.example.FirstWord")
                .jar(work.resolve("application.jar"));

        assertThat(run("-cp", path(jar), "org.example.Main"))
                .contains("unnamed module")
                .contains(" application.jar")
                .contains(EXTRACTION);
    }

    @Test
    void worksOnTheModulePath() throws Exception {
        Path jar = application().source("module-info.java", """
                        module org.example {
                            requires org.depesche.core;
                            provides org.depesche.core.extractor.ExtractorProvider with org.example.FirstWord;
                        }
                        """).jar(work.resolve("application.jar"), "-p", path());

        assertThat(run("-p", path(jar), "-m", "org.example/org.example.Main"))
                .contains("module org.depesche.core org.example")
                .contains(EXTRACTION);
    }

    @Test
    void theseTestsRunInTheModule() {
        assertThat(Pipeline.class.getModule().getName()).isEqualTo("org.depesche.core");
    }
}
