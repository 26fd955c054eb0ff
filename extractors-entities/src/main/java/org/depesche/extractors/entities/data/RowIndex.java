package org.depesche.extractors.entities.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data file whose rows are looked up by a name and made only when they are asked for: by their first column, or by a name in a column of
 * further ones. Immutable and thread safe.
 */
public final class RowIndex {

    private static final char BETWEEN_NAMES = '|';

    private final String text;
    /** Where the names begin, one more than that, in slots by their hashes; 0 where a slot is free. */
    private final int[] starts;

    private RowIndex(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /**
     * Reads a file that lies beside {@link DataFile}, to be looked up by its first column.
     *
     * @param name the file's name
     * @return its rows
     */
    public static RowIndex read(String name) {
        return of(DataFile.text(name), 0);
    }

    /**
     * Reads a file that lies beside {@link DataFile}, to be looked up by its first column and by further names.
     *
     * @param name the file's name
     * @param furtherNames the column of further names, from 1; they have {@code |} between them
     * @return its rows
     */
    public static RowIndex read(String name, int furtherNames) {
        return of(DataFile.text(name), furtherNames);
    }

    static RowIndex of(String text, int furtherNames) {
        int names = 1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            names += c == BETWEEN_NAMES ? 1 : c == '\n' ? furtherNames > 0 ? 2 : 1 : 0;
        }
        RowIndex index = new RowIndex(text, new int[Integer.highestOneBit(names * 2) * 2]);
        DataFile.forEachRow(text, (start, end) -> index.addRow(start, end, furtherNames));
        return index;
    }

    private void addRow(int start, int end, int furtherNames) {
        add(start, nameEnd(start));
        if (furtherNames == 0) {
            return;
        }
        int at = start;
        for (int column = 0; column < furtherNames; column++) {
            at = text.indexOf('\t', at) + 1;
            if (at == 0 || at > end) {
                return;
            }
        }
        while (at < end && text.charAt(at) != '\t') {
            int limit = nameEnd(at);
            add(at, limit);
            at = limit < end && text.charAt(limit) == BETWEEN_NAMES ? limit + 1 : end;
        }
    }

    private int nameEnd(int start) {
        int end = start;
        while (end < text.length() && !isNameEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNameEnd(char c) {
        return c == '\t' || c == '\n' || c == BETWEEN_NAMES;
    }

    private void add(int start, int end) {
        int slot = hash(text, start, end) & starts.length - 1;
        while (starts[slot] != 0) {
            slot = slot + 1 & starts.length - 1;
        }
        starts[slot] = start + 1;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        return (hash * 0x9e3779b9) >>> 8;
    }

    /**
     * The first row with a name.
     *
     * @param name a name
     * @return its columns, or null where there is none
     */
    public String @Nullable [] find(String name) {
        List<String[]> found = rows(name, 1);
        return found.isEmpty() ? null : found.get(0);
    }

    /**
     * The rows with a name.
     *
     * @param name a name
     * @return the columns of each, in the order of the file; empty where there is none
     */
    public List<String[]> all(String name) {
        return rows(name, Integer.MAX_VALUE);
    }

    private List<String[]> rows(String name, int most) {
        List<String[]> rows = List.of();
        int slot = hash(name, 0, name.length()) & starts.length - 1;
        for (; starts[slot] != 0 && rows.size() < most; slot = slot + 1 & starts.length - 1) {
            int start = starts[slot] - 1;
            if (text.startsWith(name, start) && nameEnd(start) == start + name.length()) {
                rows = rows.isEmpty() ? new ArrayList<>(1) : rows;
                rows.add(row(start));
            }
        }
        return rows;
    }

    private String[] row(int at) {
        int end = text.indexOf('\n', at);
        return DataFile.cells(text, text.lastIndexOf('\n', at) + 1, end < 0 ? text.length() : end);
    }
}
