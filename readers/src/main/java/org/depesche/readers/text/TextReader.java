package org.depesche.readers.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.depesche.core.article.Article;
import org.depesche.readers.ArticleCursor;
import org.depesche.readers.ArticleInput;
import org.depesche.readers.ArticleReader;
import org.depesche.readers.InputProbe;
import org.depesche.readers.Likelihood;
import org.depesche.readers.LimitedInputStream;
import org.depesche.readers.Limits;
import org.depesche.readers.ReadArticle;
import org.depesche.readers.ReadProblem;
import org.depesche.readers.ReadResult;
import org.depesche.readers.SourceMap;
import org.depesche.readers.decoding.TextDecoder;
import org.depesche.readers.layout.TextLayout;

/** Reads plain text: one input is one article, its text untouched but for a byte order mark, its sections read from the layout. */
public final class TextReader implements ArticleReader {

    /** A reader; all are alike. */
    public TextReader() {}

    @Override
    public String format() {
        return "text";
    }

    @Override
    public Likelihood sniff(InputProbe input) {
        if (input.isBinary()) {
            return Likelihood.NONE;
        }
        boolean named = input.hasExtension("txt", "text", "md") || input.hasMediaType("text/plain");
        return named ? Likelihood.LIKELY : Likelihood.POSSIBLE;
    }

    @Override
    public ArticleCursor open(ArticleInput input) throws IOException {
        try (InputStream in = new LimitedInputStream(input.open(), Limits.ARTICLE_BYTES)) {
            return ArticleCursor.of(List.of(read(input, in)));
        }
    }

    private static ReadResult read(ArticleInput input, InputStream in) {
        String text;
        try {
            text = TextDecoder.decode(in.readAllBytes(), input.encoding());
        } catch (CharacterCodingException e) {
            return problem(input, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return problem(input, "cannot be read: " + e.getMessage());
        }
        if (isBinary(text)) {
            return problem(input, "binary data, not text");
        }
        Article article =
                Article.builder().text(text).sections(TextLayout.sections(text)).build();
        SourceMap map = input.isSourceMapWanted()
                ? new SourceMap.Builder(text).literal(0, text.length(), "", 0).build(text)
                : null;
        return new ReadArticle(article, "", map);
    }

    private static ReadProblem problem(ArticleInput input, String message) {
        return new ReadProblem(input.name(), "", message);
    }

    /** Text has no zeros and next to no other control characters; a form feed or an escape now and then does no harm. */
    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u0085') {
                controls++;
            }
        }
        return controls > 2 + text.length() / 50;
    }
}
