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
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.LimitedInputStream;
import org.depesche.readers.Limits;
import org.depesche.readers.ReadProblem;
import org.depesche.readers.ReadResult;
import org.jspecify.annotations.Nullable;

/** Walks over the objects of a JSON document. */
final class JsonCursor implements ArticleCursor {

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Limits.ARTICLE_BYTES)
                            .maxNestingDepth(Limits.DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String input;
    private final LimitedInputStream bytes;
    private final JsonParser parser;
    private boolean inList;
    private boolean ended;
    private int count;

    private JsonCursor(String input, LimitedInputStream bytes, JsonParser parser) {
        this.input = input;
        this.bytes = bytes;
        this.parser = parser;
    }

    static JsonCursor open(ArticleInput input) throws IOException {
        LimitedInputStream bytes = new LimitedInputStream(input.open(), Limits.ARTICLE_BYTES);
        JsonParser parser = input.encoding() == null
                ? MAPPER.getFactory().createParser(bytes)
                : MAPPER.getFactory()
                        .createParser(new InputStreamReader(
                                bytes,
                                input.encoding()
                                        .newDecoder()
                                        .onMalformedInput(CodingErrorAction.REPORT)
                                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        return new JsonCursor(input.name(), bytes, parser);
    }

    @Override
    public @Nullable ReadResult next() {
        if (ended) {
            return null;
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
                return count == 0 && !inList ? problem("", "no article in it") : null;
            }
            count++;
            return element();
        } catch (JsonProcessingException e) {
            return end("broken JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            return end("cannot be read: " + e.getMessage());
        }
    }

    private ReadResult element() throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        String place = inList || count > 1 ? "line " + at.getLineNr() : "";
        JsonNode node = MAPPER.readTree(parser);
        if (!node.isObject()) {
            return problem(place, "expected a JSON object, found " + parserName(node));
        }
        String id = inList || count > 1 ? input + "#" + count : "";
        return ArticleObject.read(node.toString(), input, place, id);
    }

    private static String parserName(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            case ARRAY -> "a list";
            default -> "something else";
        };
    }

    private ReadResult end(String message) {
        ended = true;
        JsonLocation at = parser.currentLocation();
        return problem("line " + at.getLineNr() + ", column " + at.getColumnNr(), message);
    }

    private ReadResult problem(String place, String message) {
        return new ReadProblem(input, place, message);
    }

    @Override
    public void close() throws IOException {
        parser.close();
        bytes.close();
    }
}
