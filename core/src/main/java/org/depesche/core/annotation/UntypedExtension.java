package org.depesche.core.annotation;

import java.util.List;
import java.util.Map;
import org.depesche.core.article.JsonShape;
import org.depesche.core.article.Labelled;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A plugin's finding where the plugin's own class is not at hand, or was not worth writing.
 *
 * @param kind the name of the kind, as {@link Extension#kind()} describes it
 * @param spans at least one span, in text order
 * @param fields what the finding says, in the normal form of {@link JsonShape}, under names that {@link Extension#fields()} allows
 */
public record UntypedExtension(String kind, List<Span> spans, Map<String, @Nullable Object> fields)
        implements Extension {

    /**
     * Copies and checks the values.
     *
     * @throws IllegalArgumentException if the kind is no label, there is no span, spans are out of order, a field has a name that is taken
     *     or is no JSON value
     */
    public UntypedExtension {
        if (!Labelled.isLabel(kind)) {
            throw new IllegalArgumentException(
                    "the name of a kind is of lower-case letters, digits and hyphens, not '" + kind + "'");
        }
        spans = Passage.checked(spans);
        fields = JsonShape.copyOf(fields);
        for (String taken : RESERVED) {
            if (fields.containsKey(taken)) {
                throw new IllegalArgumentException("field '" + taken + "' of " + kind + ": the name is taken");
            }
        }
    }

    /**
     * Any extension in this form: what its author's class says, checked and in normal form.
     *
     * @param extension an extension of any class
     * @return its kind, spans and fields
     * @throws IllegalArgumentException if they break the rules of this class
     */
    public static UntypedExtension of(Extension extension) {
        return extension instanceof UntypedExtension untyped
                ? untyped
                : new UntypedExtension(extension.kind(), extension.spans(), extension.fields());
    }
}
