package org.depesche.core.annotation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.depesche.core.article.JsonShape;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A plugin's finding where the plugin's own class is not at hand, or was not worth writing.
 *
 * @param kind the name of the kind
 * @param spans at least one span, in text order
 * @param fields what the finding says, in the normal form of {@link JsonShape}
 */
public record UntypedExtension(String kind, List<Span> spans, Map<String, @Nullable Object> fields)
        implements Extension {

    /**
     * Copies and checks the values.
     *
     * @throws IllegalArgumentException if there is no span, spans are out of order, or a field is no JSON value
     */
    public UntypedExtension {
        Objects.requireNonNull(kind, "kind");
        spans = Passage.checked(spans);
        fields = JsonShape.copyOf(fields);
    }
}
