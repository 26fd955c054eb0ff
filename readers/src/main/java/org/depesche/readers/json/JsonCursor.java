package org.depesche.readers.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ReadProblem;
import org.depesche.readers.ReadResult;
import org.jspecify.annotations.Nullable;

/** The objects of a document as articles of the contract. */
final class JsonCursor implements ArticleCursor {

    private final ArticleInput input;
    private final JsonItems items;

    private JsonCursor(ArticleInput input, JsonItems items) {
        this.input = input;
        this.items = items;
    }

    static JsonCursor open(ArticleInput input) throws IOException {
        return new JsonCursor(input, JsonItems.open(input));
    }

    @Override
    public @Nullable ReadResult next() {
        JsonItems.Item item = items.next();
        if (item == null) {
            return null;
        }
        JsonNode node = item.node();
        if (node == null) {
            return new ReadProblem(input.name(), item.place(), item.problem());
        }
        String id = item.place().isEmpty() ? "" : input.name() + "#" + item.number();
        return ArticleObject.read(node.toString(), input, item.place(), id);
    }

    @Override
    public void close() throws IOException {
        items.close();
    }
}
