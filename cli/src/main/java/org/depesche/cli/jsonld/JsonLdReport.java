package org.depesche.cli.jsonld;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.depesche.cli.output.IndentedPrinter;
import org.depesche.cli.output.Report;
import org.depesche.core.pipeline.Extraction;

/**
 * JSON-LD: each article a graph of its own with schema.org, PROV and Web Annotation terms, whose context is written out; several make an
 * array.
 *
 * @param isArray whether the document is an array
 * @param isTextWritten whether the text of articles that were not assembled is written too
 */
public record JsonLdReport(boolean isArray, boolean isTextWritten) implements Report {

    private static final ObjectWriter WRITER = new ObjectMapper().writer(new IndentedPrinter());

    @Override
    public String article(Extraction extraction) {
        boolean hasText = isTextWritten || extraction.article().assembled();
        try {
            String json = WRITER.writeValueAsString(new ArticleGraph(extraction, hasText).document());
            // a page that embeds it must not find the end of its script in it
            return json.replace("<", "\\u003C");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of texts and numbers are written", e);
        }
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
