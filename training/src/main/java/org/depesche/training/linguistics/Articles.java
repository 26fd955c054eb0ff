package org.depesche.training.linguistics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads articles from JSON lines. */
final class Articles {

    private Articles() {}

    /**
     * The texts of a file.
     *
     * @param file JSON lines with {@code id} and {@code text}, gzipped or not
     * @return texts by id, in the order of the file
     */
    static Map<String, String> texts(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Map<String, String> texts = new LinkedHashMap<>();
        try (BufferedReader reader = Treebank.reader(file)) {
            String line;
            while ((line = reader.readLine()) != null) {
                JsonNode article = mapper.readTree(line);
                texts.put(article.get("id").asText(), article.get("text").asText());
            }
        }
        return texts;
    }
}
