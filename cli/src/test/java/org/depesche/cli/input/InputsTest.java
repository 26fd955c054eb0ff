package org.depesche.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    Path folder;

    private void file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
    }

    private static List<Input> all(boolean isAnyName, Object... arguments) {
        List<String> words = new ArrayList<>();
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        Inputs inputs = new Inputs(words, isAnyName);
        List<Input> all = new ArrayList<>();
        for (Input input = inputs.next(); input != null; input = inputs.next()) {
            all.add(input);
        }
        return all;
    }

    private static List<String> ids(List<Input> inputs) {
        return inputs.stream().map(input -> ((Input.Source) input).id()).toList();
    }

    @Test
    void namesAFileByItsLastName() throws IOException {
        file("tief/a.bin");

        assertThat(all(false, folder.resolve("tief/a.bin")))
                .containsExactly(new Input.Source("a.bin", folder.resolve("tief/a.bin")));
    }

    @Test
    void takesStandardInputOnce() {
        assertThat(all(false, "-", "-"))
                .containsExactly(
                        new Input.Source("stdin", null), new Input.Missing("-", "standard input is read already"));
    }

    @Test
    void countsWhatItPassesOver() throws IOException {
        file("a.txt");
        file("b.css");
        file("c/d.JPG");
        file("c/OHNEENDUNG");

        assertThat(all(false, folder))
                .containsExactly(
                        new Input.Source("a.txt", folder.resolve("a.txt")),
                        new Input.Source("c/OHNEENDUNG", folder.resolve("c/OHNEENDUNG")),
                        new Input.PassedOver(folder.toString(), 2, "b.css"));
        assertThat(ids(all(true, folder))).containsExactly("a.txt", "b.css", "c/OHNEENDUNG", "c/d.JPG");
    }

    @Test
    void saysOfAFolderWithoutArticlesWhatItHolds() throws IOException {
        file("nur.css");

        assertThat(all(false, folder))
                .containsExactly(
                        new Input.PassedOver(folder.toString(), 1, "nur.css"),
                        new Input.Missing(folder.toString(), "no article in this folder"));
    }

    @Test
    void goesRoundInNoCircle() throws IOException {
        file("a/b.txt");
        try {
            Files.createSymbolicLink(folder.resolve("a/oben"), folder);
            Files.createSymbolicLink(folder.resolve("a/c.txt"), folder.resolve("a/b.txt"));
        } catch (UnsupportedOperationException | IOException e) {
            Assumptions.abort("no links here");
        }

        assertThat(ids(all(false, folder))).containsExactly("a/b.txt", "a/c.txt");
    }

    @Test
    void readsAFolderThatAGlobMatchesWithAllBelowIt() throws IOException {
        file("2024-01/x/a.txt");
        file("2024-02/b.txt");
        file("2025-01/c.txt");

        assertThat(ids(all(false, folder + "/2024-*"))).containsExactly("2024-01/x/a.txt", "2024-02/b.txt");
        assertThat(ids(all(false, folder + "/{2024,2025}-01/**.txt")))
                .containsExactly("2024-01/x/a.txt", "2025-01/c.txt");
    }

    @Test
    void takesAFileWithTheSignsOfAGlobInItsNameForThatFile() throws IOException {
        file("a[1].txt");
        file("a1.txt");

        assertThat(ids(all(false, folder.resolve("a[1].txt")))).containsExactly("a[1].txt");
    }

    @Test
    void refusesABrokenGlobAndANameThatNoFileSystemKnows() {
        assertThat(all(false, folder + "/{a"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Input.Missing.class,
                        missing -> assertThat(missing.message()).contains("pattern"));
        assertThat(all(false, "a\0b")).containsExactly(new Input.Missing("a\0b", "no such file"));
    }
}
