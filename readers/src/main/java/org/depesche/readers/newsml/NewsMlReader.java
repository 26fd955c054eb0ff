package org.depesche.readers.newsml;

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

/** Reads NewsML-G2: each {@code newsItem} of text is an article, alone or in a {@code newsMessage}. Items are read one at a time. */
public final class NewsMlReader implements ArticleReader {

    /** A reader; all are alike. */
    public NewsMlReader() {}

    @Override
    public String format() {
        return "newsml";
    }

    @Override
    public Likelihood sniff(InputProbe input) {
        String head = input.text().stripLeading();
        if (!head.startsWith("<")) {
            return Likelihood.NONE;
        }
        boolean item = head.contains("<newsItem")
                || head.contains("<newsMessage")
                || head.contains(":newsItem")
                || head.contains(":newsMessage");
        if (item && (head.contains("iptc.org") || head.contains("standard=\"NewsML-G2\""))) {
            return Likelihood.CERTAIN;
        }
        return item
                        || input.hasMediaType(
                                "application/vnd.iptc.g2.newsitem+xml", "application/vnd.iptc.g2.newsmessage+xml")
                ? Likelihood.LIKELY
                : Likelihood.NONE;
    }

    @Override
    public ArticleCursor open(ArticleInput input) throws IOException {
        InputStream bytes = input.open();
        try {
            return new NewsMlCursor(input, XmlItems.open(bytes, input.encoding(), NewsMlCursor.ITEMS));
        } catch (IOException e) {
            bytes.close();
            return ArticleCursor.of(List.of(new ReadProblem(input.name(), "", String.valueOf(e.getMessage()))));
        }
    }
}
