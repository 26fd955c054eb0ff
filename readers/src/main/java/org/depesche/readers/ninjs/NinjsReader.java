package org.depesche.readers.ninjs;

import java.io.IOException;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ArticleReader;
import org.depesche.readers.InputProbe;
import org.depesche.readers.Likelihood;

/** Reads ninjs, the IPTC's news in JSON, of versions 1, 2 and 3: one item, a list of items, or one item a line. */
public final class NinjsReader implements ArticleReader {

    private static final String[] BODY_KEYS = {
        "\"body_text\"",
        "\"body_html\"",
        "\"body_xhtml\"",
        "\"bodies\"",
        "\"bodyText\"",
        "\"bodyHtml\"",
        "\"headlines\""
    };

    /** A reader; all are alike. */
    public NinjsReader() {}

    @Override
    public String format() {
        return "ninjs";
    }

    @Override
    public Likelihood sniff(InputProbe input) {
        String head = input.text().stripLeading();
        if (!head.startsWith("{") && !head.startsWith("[")) {
            return Likelihood.NONE;
        }
        if (head.contains("iptc.org/std/ninjs")
                || head.contains("\"name\": \"ninjs\"")
                || head.contains("\"name\":\"ninjs\"")) {
            return Likelihood.CERTAIN;
        }
        boolean bodied = false;
        for (String key : BODY_KEYS) {
            bodied |= head.contains(key);
        }
        return bodied && head.contains("\"uri\"") ? Likelihood.CERTAIN : Likelihood.NONE;
    }

    @Override
    public ArticleCursor open(ArticleInput input) throws IOException {
        return new NinjsCursor(input);
    }
}
