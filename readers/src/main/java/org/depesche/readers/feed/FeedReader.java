package org.depesche.readers.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ArticleReader;
import org.depesche.readers.InputProbe;
import org.depesche.readers.Likelihood;
import org.depesche.readers.ReadProblem;
import org.depesche.readers.xml.XmlItems;

/**
 * Reads RSS 2.0, RSS 1.0 and Atom: each item is an article, its text the full content where the feed carries it, else its summary. Items are read one at a time.
 */
public final class FeedReader implements ArticleReader {

    private static final int ROOT_WITHIN = 4096;

    /** A reader; all are alike. */
    public FeedReader() {}

    @Override
    public String format() {
        return "rss";
    }

    @Override
    public Likelihood sniff(InputProbe input) {
        String head = input.text().stripLeading();
        if (!head.startsWith("<")) {
            return Likelihood.NONE;
        }
        String start = head.substring(0, Math.min(head.length(), ROOT_WITHIN));
        boolean feed = start.contains("<rss")
                || start.contains("<rdf:RDF")
                || start.contains("<feed")
                || start.contains(":feed ")
                || start.contains("http://purl.org/rss/1.0/\"");
        if (feed && !start.contains("<html")) {
            return Likelihood.CERTAIN;
        }
        boolean named =
                input.hasExtension("rss", "atom") || input.hasMediaType("application/rss+xml", "application/atom+xml");
        return named ? Likelihood.LIKELY : Likelihood.NONE;
    }

    @Override
    public ArticleCursor open(ArticleInput input) throws IOException {
        InputStream bytes = input.open();
        try {
            return new FeedCursor(input, XmlItems.open(bytes, input.encoding(), FeedCursor.ITEMS));
        } catch (IOException e) {
            bytes.close();
            return ArticleCursor.of(List.of(new ReadProblem(input.name(), "", String.valueOf(e.getMessage()))));
        }
    }
}
