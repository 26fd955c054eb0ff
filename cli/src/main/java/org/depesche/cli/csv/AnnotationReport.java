package org.depesche.cli.csv;

import org.depesche.cli.output.Report;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Extraction;

/**
 * The table of a plugin's kind, for an {@link AnnotationDestination} to put together.
 *
 * @param kind the name of the kind
 * @param json says what offsets count
 */
public record AnnotationReport(String kind, ExtractionJson json) implements Report {

    @Override
    public String article(Extraction extraction) {
        return AnnotationRows.lines(ArticleTree.of(extraction, json), kind);
    }
}
