package org.depesche.readers.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the JSON-LD of a page as forgivingly as can be done without guessing. */
final class JsonLd {

    private static final int MAX_DEPTH = 12;
    private static final int MAX_NODES = 5_000;

    private static final ObjectMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().build())
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .build();

    private final List<DataNode> nodes = new ArrayList<>();
    private final Map<String, DataNode> byId = new HashMap<>();
    private int count;

    private JsonLd() {}

    /** The things at the top of the page's JSON-LD and of its graphs, in order. */
    static List<DataNode> read(List<Element> scripts) {
        JsonLd reader = new JsonLd();
        for (Element script : scripts) {
            reader.readScript(script.data());
        }
        return reader.nodes;
    }

    private void readScript(String script) {
        int start = 0;
        while (start < script.length() && !opens(script, start)) {
            start++;
        }
        try (JsonParser parser = MAPPER.createParser(script.substring(start))) {
            while (parser.nextToken() != null) {
                JsonNode tree = MAPPER.readTree(parser);
                index(tree, 0);
                top(tree, 0);
            }
        } catch (JsonProcessingException e) {
            // what stood before the broken place has been read
            return;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A brace or bracket that is not that of a CDATA mark. */
    private static boolean opens(String script, int at) {
        char c = script.charAt(at);
        return c == '{' || (c == '[' && !script.startsWith("<!", at - 2) && !script.startsWith("CDATA", at - 5));
    }

    private void index(JsonNode tree, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (tree.isObject() && tree.path("@id").isTextual() && tree.size() > 1) {
            String id = tree.path("@id").textValue();
            if (!byId.containsKey(id)) {
                byId.put(id, node(tree, depth));
            }
        }
        for (JsonNode child : tree) {
            if (child.isContainerNode()) {
                index(child, depth + 1);
            }
        }
    }

    private void top(JsonNode tree, int depth) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (tree.isArray()) {
            for (JsonNode item : tree) {
                top(item, depth + 1);
            }
            return;
        }
        if (!tree.isObject()) {
            return;
        }
        if (tree.has("@graph")) {
            top(tree.path("@graph"), depth + 1);
        }
        if (tree.size() > (tree.has("@graph") ? 2 : 0)) {
            nodes.add(node(tree, 0));
        }
        JsonNode main = tree.path("mainEntity");
        if (main.isContainerNode()) {
            top(main, depth + 1);
        }
    }

    private DataNode node(JsonNode tree, int depth) {
        DataNode node = new DataNode();
        count++;
        for (Map.Entry<String, JsonNode> member : tree.properties()) {
            String name = DataVocabulary.property(member.getKey());
            if (name.equals("@type")) {
                types(member.getValue(), node);
            } else if (!name.equals("@context") && !name.equals("@graph")) {
                add(node, name, member.getValue(), depth);
            }
        }
        return node;
    }

    private static void types(JsonNode value, DataNode node) {
        if (value.isTextual()) {
            node.types.add(DataVocabulary.type(value.textValue()));
        } else {
            for (JsonNode type : value) {
                node.types.add(DataVocabulary.type(type.asText()));
            }
        }
    }

    private void add(DataNode node, String name, JsonNode value, int depth) {
        if (value.isArray()) {
            for (JsonNode item : value) {
                add(node, name, item, depth);
            }
        } else if (value.isObject()) {
            if (depth >= MAX_DEPTH || count > MAX_NODES) {
                return;
            }
            DataNode referred = value.size() == 1 && value.has("@id")
                    ? byId.get(value.path("@id").asText())
                    : null;
            node.add(name, referred != null && referred != node ? referred : node(value, depth + 1));
        } else if (value.isValueNode() && !value.isNull()) {
            String text = value.asText();
            node.add(name, text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text);
        }
    }
}
