package org.depesche.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.core.pipeline.Extraction;

class FolderDestinationProperties {

    private static final Report AS_IT_IS = new Report() {
        @Override
        public String article(Extraction extraction) {
            return "";
        }
    };

    @Provide
    Arbitrary<List<String>> ids() {
        return Arbitraries.of(
                        "..",
                        ".",
                        "/",
                        "\\",
                        "a",
                        "A",
                        "ä",
                        "\0",
                        "\n",
                        "C:",
                        ".json/",
                        "*",
                        " ",
                        "~",
                        "🌊",
                        "\ud800",
                        "x".repeat(400),
                        "🌊".repeat(300),
                        "ä/".repeat(3000))
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts))
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = 200)
    void writesEachArticleToAFileOfItsOwnInsideTheFolderWhateverItsId(@ForAll("ids") List<String> ids)
            throws IOException {
        Path parent = Files.createTempDirectory("destination");
        try {
            Path folder = parent.resolve("out");
            FolderDestination destination = new FolderDestination(folder, "json", AS_IT_IS, false);
            for (String id : ids) {
                assertThat(destination.holds(id)).isFalse();
                destination.put(id, "{}");
            }
            try (Stream<Path> files = Files.walk(parent).filter(Files::isRegularFile)) {
                assertThat(files.toList()).hasSize(ids.size()).allMatch(file -> file.startsWith(folder));
            }
        } finally {
            try (Stream<Path> files = Files.walk(parent)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Example
    void isNotLedOutByBlanksAroundDots() throws IOException {
        Path parent = Files.createTempDirectory("destination");
        FolderDestination destination = new FolderDestination(parent.resolve("out"), "txt", AS_IT_IS, false);
        put(destination, " ../ ..\u2003/x", "1");

        assertThat(parent.resolve("out/__/__/x.txt")).hasContent("1");
    }

    @Example
    void keepsFoldersOutOfTheWayOfFiles() throws IOException {
        Path folder = Files.createTempDirectory("destination");
        FolderDestination destination = new FolderDestination(folder, "json", AS_IT_IS, false);
        put(destination, "a", "1");
        put(destination, "a.json/b", "2");

        assertThat(folder.resolve("a.json")).hasContent("1");
        assertThat(folder.resolve("a.json_/b.json")).hasContent("2");
    }

    @Example
    void keepsPathsAndNumbersNamesThatAreTaken() throws IOException {
        Path folder = Files.createTempDirectory("destination");
        FolderDestination destination = new FolderDestination(folder, "txt", AS_IT_IS, false);
        put(destination, "region/nord.html", "1");
        put(destination, "region/NORD.html", "2");
        put(destination, "", "3");

        assertThat(folder.resolve("region/nord.html.txt")).hasContent("1");
        assertThat(folder.resolve("region/NORD.html-2.txt")).hasContent("2");
        assertThat(folder.resolve("article.txt")).hasContent("3");
    }

    @Example
    void keepsTheNamesOfOthersWhereAnArticleIsPassedOver() throws IOException {
        Path folder = Files.createTempDirectory("destination");
        FolderDestination destination = new FolderDestination(folder, "txt", AS_IT_IS, false);
        assertThat(destination.holds("a")).isFalse();
        assertThat(destination.holds("b")).isFalse();
        destination.passOver();
        destination.put("b", "2");

        assertThat(folder.resolve("b.txt")).hasContent("2");
        assertThat(folder.resolve("a.txt")).doesNotExist();
    }

    @Example
    void holdsWhatAnEarlierRunWrote() throws IOException {
        Path folder = Files.createTempDirectory("destination");
        Files.writeString(folder.resolve("a.txt"), "alt");
        FolderDestination destination = new FolderDestination(folder, "txt", AS_IT_IS, true);

        assertThat(destination.holds("a")).isTrue();
        assertThat(destination.holds("b")).isFalse();
        destination.put("b", "2");
        assertThat(folder.resolve("a.txt")).hasContent("alt");
        assertThat(folder.resolve("b.txt")).hasContent("2");
    }

    private static void put(FolderDestination destination, String id, String article) throws IOException {
        assertThat(destination.holds(id)).isFalse();
        destination.put(id, article);
    }
}
