package org.depesche.core.annotation;

import java.util.Objects;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A title, office, profession or other function that an article gives an entity.
 *
 * @param text the function in its base form (<i>Ministerpräsident</i>)
 * @param of the country or organisation that it belongs to, in its base form, null where none is told
 * @param span where the article says so, null where it was inferred
 */
public record Role(
        String text, @Nullable String of, @Nullable Span span) {

    /** Checks the text. */
    public Role {
        Objects.requireNonNull(text, "text");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a role needs a text");
        }
    }
}
