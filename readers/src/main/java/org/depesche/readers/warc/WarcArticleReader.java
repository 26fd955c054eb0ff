package org.depesche.readers.warc;

import java.io.IOException;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ArticleReader;
import org.depesche.readers.InputProbe;
import org.depesche.readers.Likelihood;

/**
 * Reads web archives, packed or not: each successful response with a page is an article. Records are read one at a time; reading can begin at the byte offset of any
 * record.
 */
public final class WarcArticleReader implements ArticleReader {

    /** A reader; all are alike. */
    public WarcArticleReader() {}

    @Override
    public String format() {
        return "warc";
    }

    @Override
    public Likelihood sniff(InputProbe input) {
        if (input.text().startsWith("WARC/")) {
            return Likelihood.CERTAIN;
        }
        return input.hasExtension("warc") || input.hasMediaType("application/warc")
                ? Likelihood.LIKELY
                : Likelihood.NONE;
    }

    @Override
    public ArticleCursor open(ArticleInput input) throws IOException {
        return WarcCursor.open(input);
    }
}
