package org.depesche.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.depesche.cli.input.Bookmark;
import org.jspecify.annotations.Nullable;

/**
 * How far a run has come: before an article, what was written of all before it.
 *
 * @param place where reading gives that article first
 * @param articles how many articles were written
 * @param unread how many pieces of the inputs could not be read
 * @param failed how many articles had an extractor that failed
 */
public record Checkpoint(Bookmark place, long articles, long unread, long failed) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Checks the place. */
    public Checkpoint {
        Objects.requireNonNull(place, "place");
    }

    /**
     * A checkpoint with the length of the output that belongs to it, as it lies in a file.
     *
     * @param length bytes of whole lines
     */
    record Kept(Checkpoint checkpoint, long length) {}

    /** What a file says; null where there is none, or none that can be understood. */
    static @Nullable Kept read(Path file) {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        Map<String, Long> numbers = new HashMap<>();
        String name = null;
        try (JsonParser json = JSON.createParser(file.toFile())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
                if (json.nextToken() == JsonToken.VALUE_STRING) {
                    name = json.getText();
                } else {
                    numbers.put(key, json.getLongValue());
                }
            }
        } catch (IOException e) {
            return null;
        }
        long input = numbers.getOrDefault("input", 0L);
        if (name == null || input < 1 || numbers.values().stream().anyMatch(number -> number < 0)) {
            return null;
        }
        return new Kept(
                new Checkpoint(
                        new Bookmark(input, name, numbers.getOrDefault("position", 0L)),
                        numbers.getOrDefault("articles", 0L),
                        numbers.getOrDefault("unread", 0L),
                        numbers.getOrDefault("failed", 0L)),
                numbers.getOrDefault("length", 0L));
    }

    /** Replaces a file as a whole. */
    void write(Path file, long length) throws IOException {
        Path growing = file.resolveSibling(file.getFileName() + ".part");
        try (JsonGenerator json = JSON.createGenerator(Files.newOutputStream(growing))) {
            json.writeStartObject();
            json.writeNumberField("input", place.input());
            json.writeStringField("name", place.name());
            json.writeNumberField("position", place.position());
            json.writeNumberField("length", length);
            json.writeNumberField("articles", articles);
            json.writeNumberField("unread", unread);
            json.writeNumberField("failed", failed);
            json.writeEndObject();
        }
        FileDestination.move(growing, file);
    }
}
