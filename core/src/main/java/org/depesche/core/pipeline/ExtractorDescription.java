package org.depesche.core.pipeline;

import java.util.List;
import java.util.Objects;
import org.depesche.core.annotation.Annotation;

/**
 * What a pipeline knows of one of its extractors.
 *
 * @param name the name by which it is chosen and set
 * @param produces the annotation type that it returns
 * @param requires types that it cannot work without, by name
 * @param uses types that it makes use of, by name
 * @param languages language subtags in alphabetical order; empty for any language
 * @param origin where it came from: a module, a jar or folder, or {@code code} for one handed over by hand
 */
public record ExtractorDescription(
        String name,
        Class<? extends Annotation> produces,
        List<Class<? extends Annotation>> requires,
        List<Class<? extends Annotation>> uses,
        List<String> languages,
        String origin) {

    /** Copies the lists. */
    public ExtractorDescription {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(produces, "produces");
        Objects.requireNonNull(origin, "origin");
        requires = List.copyOf(requires);
        uses = List.copyOf(uses);
        languages = List.copyOf(languages);
    }
}
