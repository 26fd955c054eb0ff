package org.depesche.cli.output;

import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Extraction;

/**
 * JSON, one article a line.
 *
 * @param json writes an object
 */
public record JsonLinesReport(ExtractionJson json) implements Report {

    @Override
    public String article(Extraction extraction) {
        return json.indented(false).write(extraction) + "\n";
    }
}
