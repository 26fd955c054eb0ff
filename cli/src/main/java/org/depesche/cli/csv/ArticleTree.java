package org.depesche.cli.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Extraction;

/** The JSON of an article as a tree: what all tables are made of. */
final class ArticleTree {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ArticleTree() {}

    static JsonNode of(Extraction extraction, ExtractionJson json) {
        try {
            return JSON.readTree(json.indented(false).withText(false).write(extraction));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was just written can be read", e);
        }
    }
}
