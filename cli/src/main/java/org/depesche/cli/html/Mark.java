package org.depesche.cli.html;

import java.util.List;
import org.depesche.core.article.Span;

/**
 * Something to be marked in the text, in one piece or several.
 *
 * @param key what all its pieces carry, and its first one as its id; for {@link Role#PART} the keys of the quotes that it is a part of
 * @param role how it is marked
 * @param layer the layer that shows it
 * @param style the classes of its pieces
 * @param spans the pieces, in text order
 * @param detail the id of the element that tells of it; empty for a part
 * @param number for a quote the number of its voice, otherwise 0
 */
record Mark(String key, Role role, Layer layer, String style, List<Span> spans, String detail, int number) {

    /** How words are marked. */
    enum Role {
        /** They are a finding: a person can go there and ask for its reasons. */
        FINDING,
        /** They belong to a quote, as its cue or its speaker: they show with it. */
        PART
    }
}
