package org.depesche.readers.json;

import java.io.IOException;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ArticleReader;
import org.depesche.readers.InputProbe;
import org.depesche.readers.Likelihood;

/** Reads JSON lines: each line is one object of the contract; a bad line is a problem and the next line is read. */
public final class JsonLinesReader implements ArticleReader {

    /** A reader; all are alike. */
    public JsonLinesReader() {}

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public Likelihood sniff(InputProbe input) {
        String head = input.text().stripLeading();
        boolean named = input.hasExtension("jsonl", "ndjson")
                || input.hasMediaType("application/x-ndjson", "application/jsonl", "application/x-jsonlines");
        if (named) {
            return Likelihood.CERTAIN;
        }
        int lineEnd = head.indexOf('\n');
        if (lineEnd < 0 || !opensObject(head)) {
            return Likelihood.NONE;
        }
        boolean closes = head.substring(0, lineEnd).stripTrailing().endsWith("}");
        return closes && opensObject(head.substring(lineEnd + 1).stripLeading()) ? Likelihood.CERTAIN : Likelihood.NONE;
    }

    /** Whether a text begins with a brace and the quotation mark of a member's name, or an empty object. */
    static boolean opensObject(String head) {
        if (!head.startsWith("{")) {
            return false;
        }
        String inner = head.substring(1).stripLeading();
        return inner.startsWith("\"") || inner.startsWith("}");
    }

    @Override
    public ArticleCursor open(ArticleInput input) throws IOException {
        return JsonLinesCursor.open(input);
    }
}
