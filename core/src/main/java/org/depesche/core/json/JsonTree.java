package org.depesche.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON into trees and trees into plain values, with errors of one line. */
final class JsonTree {

    /** Room for an article of a book's length, and an end for anything else. */
    private static final int MAX_STRING = 256 * 1024 * 1024;

    static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(MAX_STRING)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private JsonTree() {}

    static JsonNode object(String json) throws JsonFormatException {
        JsonNode node;
        try (JsonParser parser = MAPPER.createParser(json)) {
            try {
                node = MAPPER.readTree(parser);
            } catch (JsonProcessingException e) {
                JsonLocation place = e.getLocation();
                throw broken(e, e.getOriginalMessage(), place == null ? parser.currentLocation() : place);
            } catch (IllegalArgumentException e) {
                // Jackson lets the exception of a number with too long an exponent through.
                throw broken(e, e.getMessage(), parser.currentLocation());
            }
        } catch (JsonFormatException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("a string does not fail to be read", e);
        }
        if (node == null || !node.isObject()) {
            String what = node == null || node.isMissingNode()
                    ? "nothing"
                    : node.getNodeType().name().toLowerCase(Locale.ROOT);
            throw new JsonFormatException("expected a JSON object, found " + what, null);
        }
        return node;
    }

    private static JsonFormatException broken(Exception e, @Nullable String message, JsonLocation at) {
        String place = " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new JsonFormatException("broken JSON" + place + ": " + firstLine(message), e);
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
    }

    /** A member as text, null where it is absent or null. */
    static @Nullable String text(JsonNode node, String name) throws JsonFormatException {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw wrong(name, "a string", value);
        }
        return value.textValue();
    }

    /** A member as text that has to be there. */
    static String requiredText(JsonNode node, String name) throws JsonFormatException {
        String text = text(node, name);
        if (text == null) {
            throw new JsonFormatException("\"" + name + "\" is missing", null);
        }
        return text;
    }

    static List<String> texts(JsonNode node, String name) throws JsonFormatException {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list(node, name)) {
            if (!item.isTextual()) {
                throw wrong(name, "a list of strings", item);
            }
            texts.add(item.textValue());
        }
        return texts;
    }

    /** A member as a list; empty where it is absent or null. */
    static Iterable<JsonNode> list(JsonNode node, String name) throws JsonFormatException {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            throw wrong(name, "a list", value);
        }
        return value;
    }

    static int whole(JsonNode node, String name) throws JsonFormatException {
        JsonNode value = node.get(name);
        if (value == null || !value.isInt()) {
            throw wrong(name, "a whole number", value);
        }
        return value.intValue();
    }

    static double number(JsonNode node, String name, double otherwise) throws JsonFormatException {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return otherwise;
        }
        if (!value.isNumber()) {
            throw wrong(name, "a number", value);
        }
        return value.doubleValue();
    }

    static JsonFormatException wrong(String name, String expected, @Nullable JsonNode found) {
        String what = found == null ? "nothing" : found.getNodeType().name().toLowerCase(Locale.ROOT);
        return new JsonFormatException("\"" + name + "\" should be " + expected + ", found " + what, null);
    }

    /** A member as an object, null where it is absent or null. */
    static @Nullable JsonNode objectOrNull(JsonNode node, String name) throws JsonFormatException {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isObject()) {
            throw wrong(name, "an object", value);
        }
        return value;
    }

    /** A tree as the plain values that {@link org.depesche.core.article.JsonShape} describes. */
    static @Nullable Object plain(JsonNode node) {
        return switch (node.getNodeType()) {
            case NULL, MISSING -> null;
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> node.numberValue();
            case ARRAY -> {
                List<@Nullable Object> items = new ArrayList<>(node.size());
                node.forEach(item -> items.add(plain(item)));
                yield items;
            }
            case OBJECT -> members(node);
            default -> node.asText();
        };
    }

    static Map<String, @Nullable Object> members(JsonNode node) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), plain(member.getValue())));
        return members;
    }
}
