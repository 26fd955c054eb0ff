package org.depesche.extractors.provenance;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A lexicon as rows of a tab-separated resource; lines that begin with {@code #} say what it is and where it is from. */
final class Table {

    private Table() {}

    /** The rows of a resource beside this class, each padded with empty cells to the number of columns. */
    static List<List<String>> read(String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                if (cells.length > columns) {
                    throw new IOException("more than " + columns + " columns: " + line);
                }
                String[] padded = Arrays.copyOf(cells, columns);
                Arrays.fill(padded, cells.length, columns, "");
                rows.add(List.of(padded));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon " + name, e);
        }
        return rows;
    }

    /** The parts of a cell that holds a list. */
    static List<String> list(String cell) {
        return Stream.of(cell.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
