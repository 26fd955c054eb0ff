package org.depesche.cli.output;

import java.util.ArrayList;
import java.util.List;
import org.depesche.cli.terminal.VisibleText;

/** A table of text whose columns are as wide as their widest cell. Not thread safe. */
public final class Columns {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** An empty table. */
    public Columns() {}

    /**
     * Adds a row.
     *
     * @param cells as many as in every other row
     */
    public void row(String... cells) {
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(VisibleText.line(cell));
        }
        rows.add(row);
    }

    /**
     * The table.
     *
     * @return a line for each row
     */
    @Override
    public String toString() {
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(i == 0 ? "" : GAP)
                        .append(row.get(i))
                        .append(" ".repeat(widths[i] - row.get(i).length()));
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }
}
