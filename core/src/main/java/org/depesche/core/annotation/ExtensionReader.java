package org.depesche.core.annotation;

import java.util.List;
import java.util.Map;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes a plugin's annotations from what {@link Extension#spans()} and {@link Extension#fields()} once gave: a service, found through
 * {@link java.util.ServiceLoader}.
 */
public interface ExtensionReader {

    /**
     * The kind that this reader reads.
     *
     * @return the name that {@link Extension#kind()} gives
     */
    String kind();

    /**
     * Makes one annotation.
     *
     * @param spans at least one span, in text order
     * @param fields names and values as {@link org.depesche.core.article.JsonShape} describes them
     * @return an annotation whose {@code spans()} and {@code fields()} are equal to these
     * @throws RuntimeException if a field is missing or of the wrong type; the message names it
     */
    Extension read(List<Span> spans, Map<String, @Nullable Object> fields);
}
