package org.depesche.readers.html;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ArticleReader;
import org.depesche.readers.InputProbe;
import org.depesche.readers.Likelihood;
import org.depesche.readers.LimitedInputStream;
import org.depesche.readers.Limits;
import org.depesche.readers.ReadProblem;
import org.depesche.readers.ReadResult;

/**
 * Reads web pages: finds the article on the page, keeps the furniture around it as sections, and what the page says about itself as metadata. The text is
 * assembled; nothing is fetched.
 */
public final class HtmlReader implements ArticleReader {

    /** A reader; all are alike. */
    public HtmlReader() {}

    @Override
    public String format() {
        return "html";
    }

    @Override
    public Likelihood sniff(InputProbe input) {
        if (input.isBinary()) {
            return Likelihood.NONE;
        }
        String head = input.text().stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html")
                || head.startsWith("<html")
                || input.hasMediaType("text/html", "application/xhtml+xml")) {
            return Likelihood.CERTAIN;
        }
        if (head.startsWith("<?xml") && !head.contains("<html")) {
            return Likelihood.NONE;
        }
        boolean marked = head.startsWith("<")
                && (head.contains("<html") || head.contains("<body") || head.contains("<head") || head.contains("<p"));
        boolean named = input.hasExtension("html", "htm", "xhtml", "shtml");
        return marked || named ? Likelihood.LIKELY : Likelihood.NONE;
    }

    @Override
    public ArticleCursor open(ArticleInput input) throws IOException {
        try (InputStream in = new LimitedInputStream(input.open(), Limits.ARTICLE_BYTES)) {
            return ArticleCursor.of(List.of(read(input, in)));
        }
    }

    private static ReadResult read(ArticleInput input, InputStream in) {
        byte[] html;
        try {
            html = in.readAllBytes();
        } catch (IOException e) {
            return new ReadProblem(input.name(), "", "cannot be read: " + e.getMessage());
        }
        if (new InputProbe(input.name(), null, html).isBinary()) {
            return new ReadProblem(input.name(), "", "binary data, not a page");
        }
        return PageReader.read(html, null, input, "");
    }
}
