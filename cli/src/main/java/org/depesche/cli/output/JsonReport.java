package org.depesche.cli.output;

import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Extraction;

/**
 * Indented JSON: one object, or an array of them.
 *
 * @param json writes an object
 * @param isArray whether the document is an array
 */
public record JsonReport(ExtractionJson json, boolean isArray) implements Report {

    @Override
    public String article(Extraction extraction) {
        return json.indented(true).write(extraction);
    }

    @Override
    public String opening() {
        return isArray ? "[\n" : "";
    }

    @Override
    public String separator() {
        return ",\n";
    }

    @Override
    public String closing() {
        return isArray ? "\n]\n" : "\n";
    }
}
