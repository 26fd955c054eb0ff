package org.depesche.core.annotation;

import java.util.List;
import java.util.Map;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * The open door of the annotation family: a kind of finding that a plugin brings along.
 *
 * <p>Implement it with an immutable record. To read it back from JSON as that record, offer an {@link ExtensionReader}; without one it
 * is read as an {@link UntypedExtension}.
 */
public non-sealed interface Extension extends Annotation {

    /** Names that no field may have, because JSON says under them where the finding stands. */
    List<String> RESERVED = List.of("start", "end", "spans", "text");

    /**
     * The name of the kind, the same for all annotations of a class.
     *
     * @return lower-case letters, digits and hyphens, such as {@code money-amount}
     */
    String kind();

    /**
     * The words that the finding stands on.
     *
     * @return at least one span, in text order
     */
    List<Span> spans();

    /**
     * What the finding says, for JSON and reports. Offsets do not belong here: they would not be converted. The order of
     * the members does not matter: JSON has them by name.
     *
     * @return names and values of the types that {@link org.depesche.core.article.JsonShape#copyOf} takes; no name of {@link #RESERVED}
     */
    Map<String, @Nullable Object> fields();

    @Override
    default List<Span> footprint() {
        return spans();
    }
}
