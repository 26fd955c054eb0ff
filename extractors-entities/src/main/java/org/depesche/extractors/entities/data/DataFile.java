package org.depesche.extractors.entities.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The data files that lie beside this class: rows of columns with tabs between them, lines that begin with {@code #} say what they are. */
public final class DataFile {

    private DataFile() {}

    /**
     * Reads a table.
     *
     * @param name the file's name
     * @return its rows without comments and empty lines
     */
    public static List<String[]> read(String name) {
        List<String[]> rows = new ArrayList<>();
        String text = text(name);
        forEachRow(text, (start, end) -> rows.add(cells(text, start, end)));
        return rows;
    }

    /** Takes a row by where it begins and ends. */
    interface Row {
        void at(int start, int end);
    }

    /** Goes through the rows of a text without comments and empty lines. */
    static void forEachRow(String text, Row row) {
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            if (end > at && text.charAt(at) != '#') {
                row.at(at, end);
            }
            at = end + 1;
        }
    }

    /**
     * Reads a whole file.
     *
     * @param name the file's name
     * @return its text, lines ending in {@code \n}
     */
    public static String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /**
     * The columns of a row.
     *
     * @param text the text of a file
     * @param start where the row begins
     * @param end where it ends
     * @return its columns, empty ones too
     */
    public static String[] cells(String text, int start, int end) {
        int count = 1;
        for (int at = text.indexOf('\t', start); at >= 0 && at < end; at = text.indexOf('\t', at + 1)) {
            count++;
        }
        String[] cells = new String[count];
        int from = start;
        for (int cell = 0; cell < count; cell++) {
            int to = cell == count - 1 ? end : text.indexOf('\t', from);
            cells[cell] = text.substring(from, to);
            from = to + 1;
        }
        return cells;
    }

    /**
     * Opens a file.
     *
     * @param name the file's name
     * @return its bytes
     */
    public static InputStream open(String name) {
        InputStream stream = DataFile.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the jar lacks " + name);
        }
        return stream;
    }

    /**
     * Reads a table from anywhere.
     *
     * @param reader the lines
     * @return the rows without comments and empty lines
     * @throws IOException if reading fails
     */
    public static List<String[]> rows(BufferedReader reader) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                rows.add(line.split("\t", -1));
            }
        }
        return rows;
    }
}
