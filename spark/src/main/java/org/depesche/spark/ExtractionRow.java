package org.depesche.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Extraction;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Makes rows of extractions from the JSON of the command line, without its text: what is written there is taken member by member into the columns of a
 * schema. A member whose column is a string and whose value is none is kept as JSON text. What does not fit is an error, not a null. Thread safe.
 */
final class ExtractionRow {

    private static final JsonFactory JSON = new JsonFactory();

    private final StructType schema;

    ExtractionRow(StructType schema) {
        this.schema = schema;
    }

    /**
     * The row of an extraction.
     *
     * @param extraction the extraction
     * @param json how it is written
     * @return a value for each column of the schema, in its order
     * @throws IllegalStateException if a member has no column or does not fit it
     */
    Row of(Extraction extraction, ExtractionJson json) {
        try (TokenBuffer tokens = new TokenBuffer(null, false)) {
            json.write(extraction, tokens);
            try (JsonParser parser = tokens.asParser()) {
                parser.nextToken();
                return struct(schema, parser);
            }
        } catch (IOException e) {
            throw new IllegalStateException("what is in memory does not fail to be read", e);
        }
    }

    /** The row of an article that could not be read. */
    Row unread(String id, String message) {
        @Nullable Object[] values = new Object[schema.fields().length];
        values[schema.fieldIndex("id")] = id;
        Row failure = RowFactory.create("reader", "read", message);
        values[schema.fieldIndex("failures")] = CollectionConverters.asScala(List.of(failure));
        return RowFactory.create(values);
    }

    private @Nullable Object value(DataType type, JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (type instanceof StructType struct && token == JsonToken.START_OBJECT) {
            return struct(struct, parser);
        }
        if (type instanceof ArrayType array && token == JsonToken.START_ARRAY) {
            return list(array.elementType(), parser);
        }
        if (type instanceof MapType map && token == JsonToken.START_OBJECT) {
            return map(map.valueType(), parser);
        }
        if (type.equals(DataTypes.StringType)) {
            return token == JsonToken.VALUE_STRING ? parser.getText() : text(parser);
        }
        if (type.equals(DataTypes.IntegerType) && token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getIntValue();
        }
        if (type.equals(DataTypes.DoubleType) && token.isNumeric()) {
            return Double.valueOf(parser.getText());
        }
        if (type.equals(DataTypes.BooleanType) && token.isBoolean()) {
            return parser.getBooleanValue();
        }
        throw new IllegalStateException(
                parser.getParsingContext().pathAsPointer() + " is " + token + ", the schema has " + type.sql());
    }

    private Row struct(StructType struct, JsonParser parser) throws IOException {
        @Nullable Object[] values = new Object[struct.fields().length];
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            int place = place(struct, parser);
            parser.nextToken();
            values[place] = value(struct.fields()[place].dataType(), parser);
        }
        return RowFactory.create(values);
    }

    private static int place(StructType struct, JsonParser parser) throws IOException {
        try {
            return struct.fieldIndex(parser.currentName());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    parser.getParsingContext().pathAsPointer() + " is no column of the schema", e);
        }
    }

    private Object list(DataType of, JsonParser parser) throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(of, parser));
        }
        return CollectionConverters.asScala(items);
    }

    private Object map(DataType of, JsonParser parser) throws IOException {
        Map<String, @Nullable Object> members = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(of, parser));
        }
        return CollectionConverters.asScala(members);
    }

    private static String text(JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            copy(parser, json);
        }
        return text.toString();
    }

    /** Copies a value to its end, numbers as they are written. */
    private static void copy(JsonParser parser, JsonGenerator json) throws IOException {
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token.isNumeric()) {
                json.writeNumber(parser.getText());
            } else {
                json.copyCurrentEvent(parser);
            }
        } while (depth > 0 && parser.nextToken() != null);
    }
}
