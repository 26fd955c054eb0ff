package org.depesche.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.cli.CommandLineRun;
import org.depesche.cli.output.OutputFormat;
import org.depesche.readers.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation shows is what is compiled and what runs. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..");
    private static final Path SNIPPETS = Path.of("src/test/java/org/depesche/cli/docs/GuideTest.java");

    /** All that is written for users and developers. */
    private static final List<String> DOCUMENTS = documents();

    private static List<String> documents() {
        List<String> documents =
                new ArrayList<>(List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "samples/README.md"));
        try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
            files.map(file -> "docs/" + file.getFileName())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .forEach(documents::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        documents.add("examples/custom-extractor/README.md");
        return documents;
    }

    @TempDir
    Path folder;

    private static List<String> lines(String document) throws IOException {
        return Files.readAllLines(ROOT.resolve(document));
    }

    /** The stretches between {@code // snippet NAME} and {@code // end}, moved to the left margin. */
    private static Map<String, String> snippets() throws IOException {
        Map<String, String> snippets = new LinkedHashMap<>();
        String name = null;
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(SNIPPETS)) {
            String stripped = line.strip();
            if (stripped.startsWith("// snippet ")) {
                name = stripped.substring("// snippet ".length());
            } else if (stripped.equals("// end")) {
                snippets.put(name, String.join("\n", lines).stripIndent().strip());
                name = null;
                lines.clear();
            } else if (name != null) {
                lines.add(line);
            }
        }
        return snippets;
    }

    /** The code blocks of a language, each with the line before it. */
    private static List<Map.Entry<String, String>> blocks(String document, String language) throws IOException {
        List<Map.Entry<String, String>> blocks = new ArrayList<>();
        List<String> lines = lines(document);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("```")) {
                continue;
            }
            int end = i + 1;
            while (!lines.get(end).equals("```")) {
                end++;
            }
            if (lines.get(i).equals("```" + language)) {
                blocks.add(Map.entry(lines.get(i - 1), String.join("\n", lines.subList(i + 1, end))));
            }
            i = end;
        }
        return blocks;
    }

    /** A block of Java is a snippet of {@code GuideTest}, or stands as it is in the file that the line before it names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/guide.md",
                "docs/writing-an-extractor.md",
                "docs/language-packs.md",
                "examples/custom-extractor/README.md"
            })
    void showsCodeThatIsCompiledAndRunByTests(String document) throws IOException {
        Map<String, String> snippets = snippets();

        assertThat(blocks(document, "java")).isNotEmpty().allSatisfy(block -> {
            String source = block.getKey().replace("<!-- ", "").replace(" -->", "");
            if (source.startsWith("snippet ")) {
                assertThat(block.getValue().strip()).isEqualTo(snippets.get(source.substring("snippet ".length())));
            } else {
                assertThat(source).startsWith("from ");
                Path file = ROOT.resolve(source.substring("from ".length()));
                assertThat(atTheMargin(Files.readString(file))).contains(atTheMargin(block.getValue()));
            }
        });
    }

    /** Code without its indentation: a block shows a part of a class at the margin. */
    private static String atTheMargin(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    /** The commands of a document, in their order: one may need what another wrote. */
    private static List<String> commands(String document) throws IOException {
        return blocks(document, "").stream()
                .flatMap(block -> block.getValue().lines())
                .filter(line -> line.startsWith("./depesche "))
                .toList();
    }

    static Stream<String> documentsWithCommands() throws IOException {
        List<String> documents = new ArrayList<>();
        for (String document : DOCUMENTS) {
            if (!commands(document).isEmpty()) {
                documents.add(document);
            }
        }
        return documents.stream();
    }

    /** Pipes and redirections are the shell's; what stands before them is run, in a folder of the document's own. */
    @ParameterizedTest
    @MethodSource("documentsWithCommands")
    void showsCommandsThatRun(String document) throws IOException {
        for (String command : commands(document)) {
            String own = command.split(" [|><#] ?", 2)[0].strip().substring("./depesche ".length());
            String input = !command.contains("<")
                    ? ""
                    : own.contains("jsonl") ? "{\"id\":\"a\",\"text\":\"Ein Satz.\"}\n" : "Ein Satz.";
            List<String> words = new ArrayList<>();
            for (String word : own.split(" +")) {
                boolean isWritten =
                        (!words.isEmpty() && words.get(words.size() - 1).equals("-o"))
                                || word.endsWith(".db")
                                || Files.exists(folder.resolve(word.replace("*", "_")));
                words.add(
                        isWritten ? folder + "/" + word : word.startsWith("samples") ? ROOT.resolve(word) + "" : word);
            }

            CommandLineRun run = CommandLineRun.fed(input, words.toArray());

            assertThat(run.code())
                    .as("%s: %s%n%s", document, command, run.err())
                    .isZero();
        }
    }

    @Test
    void namesEveryFormatThatCanBeReadAndWritten() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));

        assertThat(Readers.standard().formats())
                .allSatisfy(format -> assertThat(readme).contains("`" + format + "`"));
        assertThat(OutputFormat.values())
                .allSatisfy(format -> assertThat(readme).contains("`" + format.label() + "`"));
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        for (String document : DOCUMENTS) {
            for (String line : lines(document)) {
                for (int at = line.indexOf("]("); at >= 0; at = line.indexOf("](", at + 1)) {
                    String target = line.substring(at + 2, line.indexOf(')', at));
                    if (!target.startsWith("http")) {
                        assertLeadsSomewhere(document, target);
                    }
                }
            }
        }
    }

    /** The file is there, and the heading in it where one is named. */
    private static void assertLeadsSomewhere(String document, String target) throws IOException {
        Path here = ROOT.resolve(document).toAbsolutePath();
        int fragment = target.indexOf('#');
        String file = fragment < 0 ? target : target.substring(0, fragment);
        Path linked = file.isEmpty() ? here : here.resolveSibling(file);
        assertThat(linked).as("%s links to it", document).exists();
        if (fragment >= 0) {
            assertThat(Files.readAllLines(linked).stream()
                            .filter(line -> line.startsWith("#"))
                            .map(line -> line.replaceFirst("^#+ ", "")
                                    .toLowerCase(Locale.ROOT)
                                    .replaceAll("[^\\p{L}\\p{N} -]", "")
                                    .replace(' ', '-')))
                    .as("%s links to %s", document, target)
                    .contains(target.substring(fragment + 1));
        }
    }
}
