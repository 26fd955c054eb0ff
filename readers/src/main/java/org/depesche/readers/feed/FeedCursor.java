package org.depesche.readers.feed;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.depesche.core.article.Article;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ReadProblem;
import org.depesche.readers.ReadResult;
import org.depesche.readers.html.ItemAssembly;
import org.depesche.readers.xml.XmlElement;
import org.depesche.readers.xml.XmlItems;
import org.jspecify.annotations.Nullable;

/** Walks over the items of a feed. */
final class FeedCursor implements ArticleCursor {

    private static final Set<String> FEEDS = Set.of("rss", "RDF", "feed");

    static final Set<String> ITEMS = Set.of("item", "entry");

    private final ArticleInput input;
    private final String name;
    private final XmlItems items;
    private int count;
    private boolean ended;

    FeedCursor(ArticleInput input, XmlItems items) {
        this.input = input;
        this.name = input.name();
        this.items = items;
    }

    @Override
    public @Nullable ReadResult next() {
        if (ended) {
            return null;
        }
        String place = "item " + (count + 1);
        try {
            XmlElement item = items.next();
            XmlElement root = items.root();
            if (item == null || root == null || !FEEDS.contains(root.name())) {
                ended = true;
                boolean feed = root != null && FEEDS.contains(root.name());
                return count > 0 ? null : new ReadProblem(name, "", feed ? "no item in the feed" : "no feed");
            }
            count++;
            Map<String, XmlElement> feed = items.context();
            boolean atom = item.name().equals("entry");
            String id = name + "#" + count;
            Article.Builder article = Article.builder();
            ItemAssembly assembly = ItemAssembly.of(article, input);
            if (atom) {
                AtomEntry.read(item, feed, root, id, article);
                AtomEntry.text(item, assembly.rules(input.siteRules(), AtomEntry.link(item, root)));
            } else {
                RssItem.read(item, feed, id, article);
                RssItem.text(item, assembly.rules(input.siteRules(), RssItem.link(item)));
            }
            return assembly.read(place);
        } catch (IOException e) {
            ended = true;
            return new ReadProblem(name, place + ", " + items.place(), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        items.close();
    }
}
