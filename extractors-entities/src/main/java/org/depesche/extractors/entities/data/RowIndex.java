package org.depesche.extractors.entities.data;

import org.jspecify.annotations.Nullable;

/**
 * A data file whose rows are looked up by their first column and made only when they are asked for. Of rows with the same first column the
 * first counts. Immutable and thread safe.
 */
public final class RowIndex {

    private final String text;
    private final int[] starts;

    private RowIndex(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /**
     * Reads a file that lies beside {@link DataFile}.
     *
     * @param name the file's name
     * @return its rows
     */
    public static RowIndex read(String name) {
        String text = DataFile.text(name);
        int rows = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            rows++;
        }
        int[] starts = new int[Integer.highestOneBit(rows * 2) * 2];
        RowIndex index = new RowIndex(text, starts);
        DataFile.forEachRow(text, (start, end) -> index.add(start, index.cellEnd(start, end)));
        return index;
    }

    private int cellEnd(int start, int rowEnd) {
        int tab = text.indexOf('\t', start);
        return tab < 0 || tab > rowEnd ? rowEnd : tab;
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
     * A row.
     *
     * @param first its first column
     * @return its columns, or null where there is none
     */
    public String @Nullable [] find(String first) {
        int slot = hash(first, 0, first.length()) & starts.length - 1;
        for (; starts[slot] != 0; slot = slot + 1 & starts.length - 1) {
            int start = starts[slot] - 1;
            int end = start + first.length();
            if (text.startsWith(first, start)
                    && (end == text.length() || text.charAt(end) == '\t' || text.charAt(end) == '\n')) {
                int rowEnd = text.indexOf('\n', end);
                return DataFile.cells(text, start, rowEnd < 0 ? text.length() : rowEnd);
            }
        }
        return null;
    }
}
