package org.depesche.extractors.entities.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return rows(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
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
