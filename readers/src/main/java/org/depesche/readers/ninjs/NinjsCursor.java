package org.depesche.readers.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.ReadProblem;
import org.depesche.readers.ReadResult;
import org.depesche.readers.json.JsonItems;
import org.jspecify.annotations.Nullable;

/** Walks over the items of a ninjs document. */
final class NinjsCursor implements ArticleCursor {

    private final ArticleInput input;
    private final String name;
    private final JsonItems items;

    NinjsCursor(ArticleInput input) throws IOException {
        this.input = input;
        this.name = input.name();
        this.items = JsonItems.open(input);
    }

    @Override
    public @Nullable ReadResult next() {
        JsonItems.Item item = items.next();
        if (item == null) {
            return null;
        }
        JsonNode node = item.node();
        if (node == null) {
            return new ReadProblem(name, item.place(), item.problem());
        }
        String id = item.number() > 1 || !item.place().isEmpty() ? name + "#" + item.number() : "";
        ReadArticle read = NinjsItem.read(node, id, input, item.place());
        return read.article().text().isEmpty()
                ? new ReadProblem(name, item.place(), "no headline and no body in the item")
                : read;
    }

    @Override
    public void close() throws IOException {
        items.close();
    }
}
