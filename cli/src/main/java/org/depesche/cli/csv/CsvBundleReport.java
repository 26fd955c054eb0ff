package org.depesche.cli.csv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.depesche.cli.output.Report;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Extraction;

/** All tables at once, for a {@link CsvFolderDestination} to divide. */
public final class CsvBundleReport implements Report {

    private final ExtractionJson json;
    private final Rows rows;

    /**
     * All tables.
     *
     * @param json says what offsets count
     * @param isExact whether cells that a spreadsheet would take for formulas stay as they are
     */
    public CsvBundleReport(ExtractionJson json, boolean isExact) {
        this.json = json;
        this.rows = new Rows(isExact);
    }

    @Override
    public String article(Extraction extraction) {
        JsonNode article = ArticleTree.of(extraction, json);
        Map<String, String> parts = new LinkedHashMap<>();
        for (Table table : Table.values()) {
            parts.put(table.label(), rows.write(table.rows(article)));
        }
        article.path("annotations")
                .fieldNames()
                .forEachRemaining(kind ->
                        parts.put(CsvFolderDestination.ANNOTATIONS + kind, AnnotationRows.lines(article, kind)));
        return Bundle.write(parts);
    }
}
