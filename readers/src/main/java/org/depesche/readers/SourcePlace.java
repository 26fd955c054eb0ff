package org.depesche.readers;

import java.util.Objects;
import org.depesche.core.article.Span;

/**
 * A piece of what an article was read from.
 *
 * @param pointer where it lies: empty for the text of the carrier itself (a page, a plain text), else the way from the article's object or item to a string: a JSON
 *     pointer (RFC 6901) such as {@code /paragraphs/3}, or names of elements such as {@code /content:encoded} or {@code /contentMeta/headline[2]}
 * @param span UTF-16 offsets into that text: the page's source after decoding, or the string's value
 */
public record SourcePlace(String pointer, Span span) {

    /** Checks that nothing is null. */
    public SourcePlace {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(span, "span");
    }
}
