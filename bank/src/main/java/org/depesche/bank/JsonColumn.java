package org.depesche.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.depesche.core.article.Span;

/** Lists as JSON in one column, which both databases can take apart with their own functions. */
final class JsonColumn {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonColumn() {}

    static String ofSpans(List<Span> spans) {
        StringBuilder json = new StringBuilder("[");
        for (Span span : spans) {
            json.append(json.length() == 1 ? "" : ",")
                    .append('[')
                    .append(span.start())
                    .append(',')
                    .append(span.end())
                    .append(']');
        }
        return json.append(']').toString();
    }

    static List<Span> spans(String json) throws JsonProcessingException {
        List<Span> spans = new ArrayList<>();
        for (int[] pair : MAPPER.readValue(json, int[][].class)) {
            spans.add(new Span(pair[0], pair[1]));
        }
        return spans;
    }

    static String ofTexts(List<String> texts) {
        try {
            return MAPPER.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings do not fail to be written", e);
        }
    }

    static List<String> texts(String json) throws JsonProcessingException {
        return List.of(MAPPER.readValue(json, String[].class));
    }
}
