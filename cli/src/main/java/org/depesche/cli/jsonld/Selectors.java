package org.depesche.cli.jsonld;

import java.util.List;
import org.depesche.core.article.Span;

/**
 * Places in the text as the Web Annotation Data Model has them: a resource for each stretch, found by its position in code points and by its
 * words.
 */
final class Selectors {

    private final String text;
    private final String textIri;

    private static final int STEP = 1024;

    /** The code points before every {@value #STEP}th unit, so that a position takes the same time wherever it is. */
    private final int[] marks;

    Selectors(String text, String textIri) {
        this.text = text;
        this.textIri = textIri;
        this.marks = new int[text.length() / STEP + 1];
        for (int i = 1; i < marks.length; i++) {
            marks[i] = marks[i - 1] + count((i - 1) * STEP, i * STEP);
        }
    }

    /** Makes the spans the targets of an annotation. */
    void target(Node annotation, List<Span> spans) {
        for (Span span : spans) {
            annotation.node(
                    "oa:hasTarget",
                    Node.blank("oa:SpecificResource")
                            .link("oa:hasSource", textIri)
                            .node(
                                    "oa:hasSelector",
                                    Node.blank("oa:TextPositionSelector")
                                            .number("oa:start", position(span.start()))
                                            .number("oa:end", position(span.end())))
                            .node(
                                    "oa:hasSelector",
                                    Node.blank("oa:TextQuoteSelector").text("oa:exact", span.in(text))));
        }
    }

    private int position(int offset) {
        int mark = offset / STEP;
        return marks[mark] + count(mark * STEP, offset);
    }

    /** The code points that begin between two offsets. */
    private int count(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            boolean isSecondHalf =
                    i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            count += isSecondHalf ? 0 : 1;
        }
        return count;
    }
}
