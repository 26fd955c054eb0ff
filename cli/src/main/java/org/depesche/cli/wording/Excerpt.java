package org.depesche.cli.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.depesche.core.article.Span;

/** The words of a finding for a person to read. */
public final class Excerpt {

    private static final String GAP = " … ";

    private Excerpt() {}

    /**
     * The words under spans.
     *
     * @param spans the spans, in text order
     * @param text the text that they point into
     * @return the words as they stand, with an ellipsis for each gap
     */
    public static String of(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(GAP));
    }
}
