package org.depesche.readers.json;

import java.io.IOException;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ArticleReader;
import org.depesche.readers.InputProbe;
import org.depesche.readers.Likelihood;

/** Reads the contract's JSON: one object, or a list of objects. A list is read one object at a time. */
public final class JsonReader implements ArticleReader {

    /** A reader; all are alike. */
    public JsonReader() {}

    @Override
    public String format() {
        return "json";
    }

    @Override
    public Likelihood sniff(InputProbe input) {
        String head = input.text().stripLeading();
        boolean opens = head.startsWith("{") || head.startsWith("[{") || head.startsWith("[");
        if (!opens) {
            return input.hasExtension("json") ? Likelihood.POSSIBLE : Likelihood.NONE;
        }
        boolean shown = head.startsWith("{") ? JsonLinesReader.opensObject(head) : opensList(head);
        if (input.hasExtension("json") || input.hasMediaType("application/json")) {
            return Likelihood.LIKELY;
        }
        return shown ? Likelihood.LIKELY : Likelihood.NONE;
    }

    private static boolean opensList(String head) {
        String inner = head.substring(1).stripLeading();
        return inner.startsWith("{") || inner.startsWith("]");
    }

    @Override
    public ArticleCursor open(ArticleInput input) throws IOException {
        return JsonCursor.open(input);
    }
}
