package org.depesche.core.pipeline;

import org.depesche.core.extractor.Analyzer;
import org.jspecify.annotations.Nullable;

/**
 * An analyzer in a pipeline.
 *
 * @param type what the analyzer said its type is, when the pipeline was built
 * @param loader the class loader of the plugin that it came from, null for the application's own
 */
record RegisteredAnalyzer(
        String name,
        Class<?> type,
        Analyzer<?> analyzer,
        @Nullable ClassLoader loader) {}
