package org.depesche.cli.csv;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param value what stands in it, empty for what is absent
 * @param isText whether it holds words, not a number
 */
record Cell(String value, boolean isText) {

    static final Cell EMPTY = new Cell("", false);

    /** Between the items of a list. */
    private static final String SEPARATOR = "; ";

    /** A value as JSON has it: what is no single value stays JSON. */
    static Cell of(@Nullable JsonNode node) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return EMPTY;
        }
        if (node.isNumber()) {
            return new Cell(node.asText(), false);
        }
        return new Cell(node.isValueNode() ? node.asText() : node.toString(), true);
    }

    static Cell number(int value) {
        return new Cell(Integer.toString(value), false);
    }

    static Cell list(JsonNode items) {
        List<String> words = new ArrayList<>();
        items.forEach(item -> words.add(item.asText()));
        return new Cell(String.join(SEPARATOR, words), true);
    }

    /** A list of one member of each item. */
    static Cell list(JsonNode items, String member) {
        List<String> words = new ArrayList<>();
        items.forEach(item -> words.add(item.path(member).asText()));
        return new Cell(String.join(SEPARATOR, words), true);
    }

    /** Where a finding begins, in one piece or several. */
    static Cell start(JsonNode finding) {
        return of(finding.path("spans").path(0).get(0));
    }

    /** Where a finding ends, in one piece or several. */
    static Cell end(JsonNode finding) {
        JsonNode spans = finding.path("spans");
        return of(spans.path(spans.size() - 1).get(1));
    }

    /** All pieces, {@code 10-42 60-70}. */
    static Cell spans(JsonNode spans) {
        List<String> words = new ArrayList<>();
        spans.forEach(
                span -> words.add(span.path(0).asText() + "-" + span.path(1).asText()));
        return new Cell(String.join(" ", words), true);
    }
}
