package org.depesche.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.depesche.core.annotation.Extension;
import org.depesche.core.annotation.ExtensionReader;
import org.depesche.core.annotation.UntypedExtension;
import org.depesche.core.article.Article;
import org.depesche.core.article.Span;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.extractor.LanguageIdentifier;
import org.depesche.core.extractor.Settings;
import org.depesche.core.extractor.SettingsException;
import org.depesche.core.fixture.JarMaker;
import org.depesche.core.json.ExtractionJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginDirectoryTest {

    @TempDir
    private Path work;

    @TempDir
    private Path plugins;

    /** A plugin that marks the first word, under a name and with a body of choice for its provider. */
    private JarMaker plugin(String type, String name, String create) {
        return JarMaker.in(work)
                .source("org/example/" + type + ".java", """
                        package org.example;
                        import java.util.*;
                        import org.depesche.core.annotation.*;
                        import org.depesche.core.article.Span;
                        import org.depesche.core.extractor.*;
                        public class %s implements ExtractorProvider {
                            public String name() { return %s; }
                            public Extractor<?> create(Settings settings) { %s }
                            static Extractor<?> firstWord() {
                                return new Extractor<UntypedExtension>() {
                                    public Class<UntypedExtension> produces() { return UntypedExtension.class; }
                                    public List<UntypedExtension> extract(ExtractionContext context) {
                                        String loader = Thread.currentThread().getContextClassLoader().getName();
                                        return List.of(new UntypedExtension(
                                                "first-word", List.of(new Span(0, 3)), Map.of("loader", loader)));
                                    }
                                };
                            }
                        }
                        """.formatted(type, name, create))
                .service(ExtractorProvider.class, "# a plugin\norg.example." + type + "  # its provider\n\n");
    }

    private JarMaker sound(String type, String name) {
        return plugin(type, '"' + name + '"', "return firstWord();");
    }

    private Pipeline build() {
        return Pipeline.builder().plugins(plugins).build();
    }

    private void refused(String jar, Failure.Stage stage, String message) {
        Pipeline pipeline = build();
        assertThat(pipeline.extractors()).extracting(ExtractorDescription::name).containsExactly("sound");
        assertThat(pipeline.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.extractor()).isEqualTo(jar);
            assertThat(failure.stage()).isEqualTo(stage);
            assertThat(failure.message()).contains(message);
        });
        Extraction extraction = pipeline.extract(Article.of("Der Rat tagt."));
        assertThat(extraction.extensions()).hasSize(1);
        assertThat(extraction.failures()).isEqualTo(pipeline.failures());
    }

    private void withSound() {
        sound("Sound", "sound").jar(plugins.resolve("m-sound.jar"));
    }

    @Test
    void findsAPluginAndRunsItUnderItsOwnLoader() throws IOException {
        withSound();
        Files.writeString(plugins.resolve("README.txt"), "no jar");

        Pipeline pipeline = build();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Extraction extraction = pipeline.extract(Article.of("Der Rat tagt."));

        assertThat(pipeline.failures()).isEmpty();
        assertThat(pipeline.extractors())
                .extracting(ExtractorDescription::name, ExtractorDescription::origin)
                .containsExactly(tuple("sound", "m-sound.jar"));
        assertThat(extraction.extensions())
                .containsExactly(new UntypedExtension(
                        "first-word", List.of(new Span(0, 3)), Map.of("loader", "plugin m-sound.jar")));
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void aBrokenZipHarmsNothing() throws IOException {
        withSound();
        Files.write(plugins.resolve("broken.jar"), new byte[] {'P', 'K', 3, 4, 0, 0, 7});

        refused("broken.jar", Failure.Stage.LOAD, "not a readable jar");
    }

    @Test
    void aFolderThatCallsItselfAJarHarmsNothing() throws IOException {
        withSound();
        Files.createDirectory(plugins.resolve("folder.jar"));

        refused("folder.jar", Failure.Stage.LOAD, "not a readable jar");
    }

    @Test
    void aJarWithoutServiceIsSaid() {
        withSound();
        JarMaker.in(work).jar(plugins.resolve("nothing.jar"));

        refused("nothing.jar", Failure.Stage.LOAD, "holds no service");
    }

    @Test
    void aMissingProviderIsNamed() {
        withSound();
        JarMaker.in(work).service(ExtractorProvider.class, "org.example.Gone\n").jar(plugins.resolve("gone.jar"));

        refused("gone.jar", Failure.Stage.LOAD, "org.example.Gone cannot be made: ClassNotFoundException");
    }

    @Test
    void aListOfServicesThatIsJunkHarmsNothing() {
        withSound();
        JarMaker.in(work)
                .service(ExtractorProvider.class, "<html>not a list</html>\n")
                .jar(plugins.resolve("junk.jar"));

        refused("junk.jar", Failure.Stage.LOAD, "<html>not a list</html> cannot be made: ClassNotFoundException");
    }

    @Test
    void aClassThatIsNoProviderIsNamed() {
        withSound();
        JarMaker.in(work)
                .source("org/example/Plain.java", "package org.example; public class Plain {}")
                .service(ExtractorProvider.class, "org.example.Plain")
                .jar(plugins.resolve("plain.jar"));

        refused("plain.jar", Failure.Stage.LOAD, "org.example.Plain is no ExtractorProvider");
    }

    @Test
    void aProviderWhoseConstructorThrowsIsNamed() {
        withSound();
        JarMaker.in(work)
                .source("org/example/Sour.java", """
                        package org.example;
                        import org.depesche.core.extractor.*;
                        public class Sour implements ExtractorProvider {
                            public Sour() { throw new IllegalStateException("not today"); }
                            public String name() { return "sour"; }
                            public Extractor<?> create(Settings settings) { return null; }
                        }
                        """)
                .service(ExtractorProvider.class, "org.example.Sour")
                .jar(plugins.resolve("sour.jar"));

        refused("sour.jar", Failure.Stage.LOAD, "org.example.Sour cannot be made: IllegalStateException: not today");
    }

    @Test
    void aProviderWithoutPublicConstructorIsNamed() {
        withSound();
        JarMaker.in(work)
                .source("org/example/Shy.java", """
                        package org.example;
                        import org.depesche.core.extractor.*;
                        public class Shy implements ExtractorProvider {
                            public Shy(int size) {}
                            public String name() { return "shy"; }
                            public Extractor<?> create(Settings settings) { return null; }
                        }
                        """)
                .service(ExtractorProvider.class, "org.example.Shy")
                .jar(plugins.resolve("shy.jar"));

        refused("shy.jar", Failure.Stage.LOAD, "org.example.Shy cannot be made: NoSuchMethodException");
    }

    @Test
    void aProviderWhoseNameThrowsOrIsNoneIsLeftOut() {
        withSound();
        plugin("Bad", "String.valueOf(1 / (hashCode() - hashCode()))", "return firstWord();")
                .jar(plugins.resolve("bad.jar"));
        refused("bad.jar", Failure.Stage.LOAD, "ArithmeticException");

        plugin("Bad", "null", "return firstWord();").jar(plugins.resolve("bad.jar"));
        refused("bad.jar", Failure.Stage.LOAD, "org.example.Bad calls itself null");

        plugin("Bad", "\"Bad Name\"", "return firstWord();").jar(plugins.resolve("bad.jar"));
        refused("bad.jar", Failure.Stage.LOAD, "calls itself Bad Name");
    }

    @Test
    void aProviderThatMakesNothingIsNamedByItsName() {
        withSound();
        plugin("Empty", "\"empty\"", "return null;").jar(plugins.resolve("empty.jar"));

        refused("empty", Failure.Stage.CREATE, "returned null");
    }

    @Test
    void aClassMissingFromTheJarIsAFailureOfCreation() {
        withSound();
        plugin("Torn", "\"torn\"", "return new Part().make();")
                .source(
                        "org/example/Part.java",
                        "package org.example; class Part {"
                                + " org.depesche.core.extractor.Extractor<?> make() { return null; } }")
                .leavingOut("org/example/Part.class")
                .jar(plugins.resolve("torn.jar"));

        refused("torn", Failure.Stage.CREATE, "NoClassDefFoundError");
    }

    @Test
    void theSecondOfANameIsLeftOutAndBothAreNamed() {
        withSound();
        sound("Twin", "sound").jar(plugins.resolve("n-twin.jar"));

        refused(
                "sound",
                Failure.Stage.LOAD,
                "org.example.Twin of n-twin.jar left out: the name is taken by org.example.Sound of m-sound.jar");
    }

    @Test
    void classesOfTheCoreInAJarDoNotReplaceTheCore() {
        sound("Sound", "sound")
                .source(
                        "org/depesche/core/article/Span.java",
                        "package org.depesche.core.article; public class Span { public Span(int a, int b) {} }")
                .jar(plugins.resolve("shade.jar"));

        Extraction extraction = build().extract(Article.of("Der Rat tagt."));

        assertThat(extraction.failures()).isEmpty();
        assertThat(extraction.extensions().get(0).spans()).containsExactly(new Span(0, 3));
    }

    @Test
    void classesOfOneNameInTwoJarsDoNotMeet() {
        sound("Sound", "first").jar(plugins.resolve("first.jar"));
        sound("Sound", "second").jar(plugins.resolve("second.jar"));

        Extraction extraction = build().extract(Article.of("Der Rat tagt."));

        assertThat(extraction.extensions())
                .extracting(Extension::fields)
                .containsExactly(Map.of("loader", "plugin first.jar"), Map.of("loader", "plugin second.jar"));
    }

    @Test
    void settingsReachThePluginAndOnesThatFailedToReadThemAreNotUnknown() {
        withSound();
        plugin(
                        "Set",
                        "\"set\"",
                        "if (settings.flag(\"loud\", false)) throw new IllegalStateException(\"loud\"); return firstWord();")
                .jar(plugins.resolve("set.jar"));
        plugin("Deaf", "\"deaf\"", "throw new IllegalStateException(\"before reading\");")
                .jar(plugins.resolve("deaf.jar"));

        Pipeline pipeline = Pipeline.builder()
                .plugins(plugins)
                .settings(Settings.of(Map.of("set.loud", "true", "deaf.key", "1")))
                .build();

        assertThat(pipeline.extractors()).extracting(ExtractorDescription::name).containsExactly("sound");
        assertThat(pipeline.failures())
                .extracting(Failure::message)
                .containsExactlyInAnyOrder("IllegalStateException: loud", "IllegalStateException: before reading");
    }

    @Test
    void anUnknownNameTellsWhatCouldNotBeLoaded() throws IOException {
        withSound();
        Files.write(plugins.resolve("money.jar"), new byte[3]);
        Pipeline.Builder builder = Pipeline.builder().plugins(plugins).only(List.of("money"));

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(builder::build)
                .withMessageStartingWith("unknown extractor money; known are sound; not loaded: money.jar (");
    }

    @Test
    void aReaderOfAPluginsKindMakesItsClass() {
        sound("Sound", "sound")
                .source("org/example/FirstWord.java", """
                        package org.example;
                        import java.util.*;
                        import org.depesche.core.annotation.*;
                        import org.depesche.core.article.Span;
                        public record FirstWord(List<Span> spans, String loader) implements Extension {
                            public String kind() { return "first-word"; }
                            public Map<String, Object> fields() { return Map.of("loader", loader); }
                            public static class Reader implements ExtensionReader {
                                public String kind() { return "first-word"; }
                                public Extension read(List<Span> spans, Map<String, Object> fields) {
                                    return new FirstWord(spans, (String) fields.get("loader"));
                                }
                            }
                        }
                        """)
                .service(ExtensionReader.class, "org.example.FirstWord$Reader")
                .jar(plugins.resolve("typed.jar"));
        Pipeline pipeline = build();
        ExtractionJson json = ExtractionJson.standard().withText(true).extensions(pipeline.extensionReaders());

        String written = json.write(pipeline.extract(Article.of("Der Rat tagt.")));

        assertThat(pipeline.failures()).isEmpty();
        assertThat(pipeline.extensionReaders()).hasSize(1);
        assertThat(assertDoesRead(json, written).extensions().get(0).getClass().getSimpleName())
                .isEqualTo("FirstWord");
    }

    private static Extraction assertDoesRead(ExtractionJson json, String written) {
        try {
            return json.read(written);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aLanguageIdentifierThatThrowsIsAFailureOfEachArticle() {
        sound("Sound", "sound")
                .source("org/example/Guess.java", """
                        package org.example;
                        public class Guess implements org.depesche.core.extractor.LanguageIdentifier {
                            public java.util.Optional<String> identify(CharSequence text) {
                                if (text.length() > 5) throw new IllegalStateException("too long");
                                return java.util.Optional.of("de");
                            }
                        }
                        """)
                .service(LanguageIdentifier.class, "org.example.Guess")
                .jar(plugins.resolve("guess.jar"));
        Pipeline pipeline = build();

        Extraction guessed = pipeline.extract(Article.of("Kurz."));
        Extraction failed = pipeline.extract(Article.of("Der Rat tagt."));
        Extraction known = pipeline.extract(Article.of("Der Rat tagt.").withLanguage("en"));

        assertThat(guessed.article().language()).isEqualTo("de");
        assertThat(guessed.failures()).isEmpty();
        assertThat(failed.extensions()).hasSize(1);
        assertThat(failed.failures())
                .containsExactly(new Failure(
                        "language-identifier", Failure.Stage.EXTRACT, "IllegalStateException: too long", null));
        assertThat(known.failures()).isEmpty();
        assertThat(known.article().language()).isEqualTo("en");
    }

    @Test
    void aPluginDirectoryThatIsNoneIsTheCallersFault() {
        Pipeline.Builder builder = Pipeline.builder();

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> builder.plugins(plugins.resolve("gone")))
                .withMessageContaining("is not a folder");
    }
}
