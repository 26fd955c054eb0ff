package org.depesche.training.entities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Paragraphs of raw text, in the order of the files and lines. */
final class RawText {

    private final List<Path> files;

    RawText(List<Path> files) {
        this.files = files;
    }

    void forEach(Consumer<String> paragraph) throws IOException {
        for (Path file : files) {
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.startsWith("### ")) {
                        paragraph.accept(line);
                    }
                }
            }
        }
    }
}
