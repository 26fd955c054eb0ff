package org.depesche.readers.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.LimitedInputStream;
import org.depesche.readers.Limits;
import org.jspecify.annotations.Nullable;

/** Walks over the objects of a JSON document: one object, a list of them, or several one after another. Not thread safe. */
public final class JsonItems implements Closeable {

    /** Reads within the limits of the readers. */
    static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Limits.ARTICLE_BYTES)
                            .maxNestingDepth(Limits.DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final LimitedInputStream bytes;
    private final JsonParser parser;
    private final String refusal;
    private boolean inList;
    private boolean ended;
    private int count;

    /**
     * An object, or what kept it from being read.
     *
     * @param node the object, null where there is a problem
     * @param number its number in the document, from 1
     * @param place where it stands, empty where it is the whole document
     * @param problem what is wrong, empty where nothing is
     */
    public record Item(@Nullable JsonNode node, int number, String place, String problem) {}

    private JsonItems(LimitedInputStream bytes, JsonParser parser, String refusal) {
        this.bytes = bytes;
        this.parser = parser;
        this.refusal = refusal;
    }

    /**
     * Begins to read.
     *
     * @param input the document
     * @return its objects
     * @throws IOException if it cannot be opened
     */
    public static JsonItems open(ArticleInput input) throws IOException {
        LimitedInputStream bytes = new LimitedInputStream(input.open(), Limits.ARTICLE_BYTES);
        Charset encoding = input.encoding();
        JsonFactory factory = MAPPER.getFactory();
        if (encoding != null) {
            JsonParser parser = factory.createParser(new InputStreamReader(
                    bytes,
                    encoding.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
            return new JsonItems(bytes, parser, "");
        }
        try {
            return new JsonItems(bytes, factory.createParser(bytes), "");
        } catch (IOException e) {
            // the first bytes are looked at already here
            String what = e instanceof CharConversionException ? "not in an encoding of JSON: " : "cannot be read: ";
            return new JsonItems(bytes, factory.createParser(new byte[0]), what + e.getMessage());
        }
    }

    /**
     * The next object.
     *
     * @return the object or a problem in its place; null at the end
     */
    public @Nullable Item next() {
        if (ended) {
            return null;
        }
        if (!refusal.isEmpty()) {
            ended = true;
            return new Item(null, 0, "", refusal);
        }
        bytes.renew();
        try {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY && !inList) {
                inList = true;
                token = parser.nextToken();
            }
            if (token == JsonToken.END_ARRAY && inList) {
                inList = false;
                token = parser.nextToken();
                if (token != null) {
                    return end("something follows the list");
                }
            }
            if (token == null) {
                ended = true;
                return count == 0 ? new Item(null, 0, "", "no article in it") : null;
            }
            count++;
            JsonLocation at = parser.currentTokenLocation();
            String place = inList || count > 1 ? "line " + at.getLineNr() : "";
            JsonNode node = MAPPER.readTree(parser);
            return node.isObject()
                    ? new Item(node, count, place, "")
                    : new Item(null, count, place, "expected a JSON object, found " + kind(node));
        } catch (JsonProcessingException e) {
            return end("broken JSON: " + e.getOriginalMessage());
        } catch (NumberFormatException e) {
            // Jackson lets the exception of a number with too long an exponent through
            return end("broken JSON: a number that cannot be read");
        } catch (IOException e) {
            return end("cannot be read: " + e.getMessage());
        }
    }

    private static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            case ARRAY -> "a list";
            default -> "something else";
        };
    }

    private Item end(String message) {
        ended = true;
        JsonLocation at = parser.currentLocation();
        return new Item(null, count, "line " + at.getLineNr() + ", column " + at.getColumnNr(), message);
    }

    @Override
    public void close() throws IOException {
        parser.close();
        bytes.close();
    }
}
