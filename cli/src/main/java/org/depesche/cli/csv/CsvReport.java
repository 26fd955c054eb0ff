package org.depesche.cli.csv;

import org.depesche.cli.output.Report;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Extraction;

/** One table over all articles. */
public final class CsvReport implements Report {

    private final Table table;
    private final ExtractionJson json;
    private final Rows rows;

    /**
     * A table.
     *
     * @param table which
     * @param json says what offsets count
     * @param isExact whether cells that a spreadsheet would take for formulas stay as they are
     */
    public CsvReport(Table table, ExtractionJson json, boolean isExact) {
        this.table = table;
        this.json = json;
        this.rows = new Rows(isExact);
    }

    @Override
    public String opening() {
        return rows.header(table.columns());
    }

    @Override
    public String article(Extraction extraction) {
        return rows.write(table.rows(ArticleTree.of(extraction, json)));
    }
}
