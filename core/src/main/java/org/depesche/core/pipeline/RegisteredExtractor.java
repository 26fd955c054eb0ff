package org.depesche.core.pipeline;

import org.depesche.core.annotation.Annotation;
import org.depesche.core.extractor.Extractor;
import org.jspecify.annotations.Nullable;

/**
 * An extractor in a pipeline.
 *
 * @param loader the class loader of the plugin that it came from, null for the application's own
 */
record RegisteredExtractor(
        ExtractorDescription description,
        Extractor<? extends Annotation> extractor,
        @Nullable ClassLoader loader) {

    String name() {
        return description.name();
    }
}
