package org.depesche.extractors.provenance;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A lexicon as rows of a tab-separated resource; lines that begin with {@code #} say what it is and where it is from. */
final class Table {

    private Table() {}

    /** The rows of a resource beside this class, each padded with empty cells to the number of columns. */
    static List<List<String>> read(String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        String text = text(name);
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = text.substring(at, end);
            if (!line.isBlank() && line.charAt(0) != '#') {
                rows.add(row(name, line, columns));
            }
            at = end + 1;
        }
        return rows;
    }

    private static List<String> row(String name, String line, int columns) {
        String[] cells = new String[columns];
        Arrays.fill(cells, "");
        int from = 0;
        for (int cell = 0; from <= line.length(); cell++) {
            if (cell == columns) {
                throw new IllegalStateException("lexicon " + name + ": more than " + columns + " columns: " + line);
            }
            int to = line.indexOf('\t', from);
            to = to < 0 ? line.length() : to;
            cells[cell] = line.substring(from, to);
            from = to + 1;
        }
        return List.of(cells);
    }

    /** The text of a file that lies beside this class, its lines ending in {@code \n}. */
    static String text(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon " + name, e);
        }
    }

    /** The parts of a cell that holds a list. */
    static List<String> list(String cell) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= cell.length()) {
            int to = cell.indexOf(';', from);
            to = to < 0 ? cell.length() : to;
            String part = cell.substring(from, to).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = to + 1;
        }
        return List.copyOf(parts);
    }
}
