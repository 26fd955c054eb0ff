package org.depesche.readers.newsml;

import java.io.IOException;
import java.util.Set;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.ReadProblem;
import org.depesche.readers.ReadResult;
import org.depesche.readers.xml.XmlElement;
import org.depesche.readers.xml.XmlItems;
import org.jspecify.annotations.Nullable;

/** Walks over the items of a NewsML-G2 document. Items without text (pictures, videos, packages) are passed over. */
final class NewsMlCursor implements ArticleCursor {

    static final Set<String> ITEMS = Set.of("newsItem");

    private final ArticleInput input;
    private final String name;
    private final XmlItems items;
    private int count;
    private int read;
    private boolean ended;

    NewsMlCursor(ArticleInput input, XmlItems items) {
        this.input = input;
        this.name = input.name();
        this.items = items;
    }

    @Override
    public @Nullable ReadResult next() {
        while (!ended) {
            String place = "item " + (count + 1);
            try {
                XmlElement item = items.next();
                if (item == null) {
                    ended = true;
                    return read > 0
                            ? null
                            : new ReadProblem(name, "", count > 0 ? "no item with text" : "no newsItem in it");
                }
                count++;
                String id = count == 1 && items.root() == null ? "" : name + "#" + count;
                ReadArticle article = NewsItem.read(item, id, input, place);
                if (!article.article().text().isEmpty()) {
                    read++;
                    return article;
                }
            } catch (IOException e) {
                ended = true;
                return new ReadProblem(name, place + ", " + items.place(), String.valueOf(e.getMessage()));
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        items.close();
    }
}
