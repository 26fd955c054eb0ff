package org.depesche.readers;

import java.util.Objects;
import org.depesche.core.article.Span;

/**
 * A piece of what an article was read from.
 *
 * @param pointer where it lies: empty for the text of the carrier itself (a page, a plain text), else a JSON pointer (RFC 6901) to a string such as {@code /paragraphs/3}
 * @param span UTF-16 offsets into that text: the page's source after decoding, or the string's value
 */
public record SourcePlace(String pointer, Span span) {

    /** Checks that nothing is null. */
    public SourcePlace {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(span, "span");
    }
}
