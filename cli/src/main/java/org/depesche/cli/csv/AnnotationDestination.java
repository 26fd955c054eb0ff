package org.depesche.cli.csv;

import java.nio.file.Path;
import org.depesche.cli.output.Destination;
import org.depesche.cli.output.OutputException;

/** Where the table of a plugin's kind goes, when all its rows have come. Not thread safe. */
public final class AnnotationDestination implements Destination {

    private final Destination table;
    private final AnnotationRows rows;
    private final boolean isExact;

    /**
     * A destination.
     *
     * @param table where the table goes, a document of {@link org.depesche.cli.output.Verbatim}; closed with this one
     * @param isExact whether cells that a spreadsheet would take for formulas stay as they are
     * @throws OutputException if nothing can be written to the folder of temporary files
     */
    public AnnotationDestination(Destination table, boolean isExact) throws OutputException {
        this.table = table;
        this.rows = new AnnotationRows(Path.of(System.getProperty("java.io.tmpdir")));
        this.isExact = isExact;
    }

    @Override
    public boolean holds(String id) {
        return false;
    }

    @Override
    public void put(String id, String article) throws OutputException {
        rows.add(article);
    }

    @Override
    public void passOver() {
        // its place is not kept
    }

    @Override
    public void finish() throws OutputException {
        rows.finish(new Rows(isExact), part -> table.put("", part));
        table.finish();
    }

    @Override
    public void close() throws OutputException {
        try (table) {
            rows.close();
        }
    }
}
