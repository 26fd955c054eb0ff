package org.depesche.core.annotation;

import java.util.Objects;
import org.depesche.core.article.MetadataField;
import org.depesche.core.article.Span;

/** Where a provenance signal was read. */
public sealed interface Evidence {

    /**
     * Words of the article's text.
     *
     * @param span where they stand
     */
    record InText(Span span) implements Evidence {

        /** Checks that nothing is null. */
        public InText {
            Objects.requireNonNull(span, "span");
        }
    }

    /**
     * A statement of the article's metadata.
     *
     * @param field the statement
     */
    record InMetadata(MetadataField field) implements Evidence {

        /** Checks that nothing is null. */
        public InMetadata {
            Objects.requireNonNull(field, "field");
        }
    }
}
