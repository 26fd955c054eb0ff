package org.depesche.cli;

import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.extractor.Settings;
import org.depesche.core.json.ExtractionJson;
import org.depesche.core.pipeline.Extraction;
import org.depesche.linguistics.Analysis;
import org.slf4j.LoggerFactory;

/**
 * Loads models, dictionaries and classes on other processors while the command line is still being read. What is loaded is shared and
 * found there by whoever needs it; what fails here fails again where somebody is told of it.
 */
final class Preload {

    private static final String TEXT = "Der Rat tagt am Montag. „Das ist gut“, sagte Ada Muster (dpa).";

    private Preload() {}

    /** Begins; returns at once. */
    static void start() {
        Runtime runtime = Runtime.getRuntime();
        if (runtime.availableProcessors() > 1) {
            begin("preload-extractors", Preload::extractors);
            begin("preload-language", Preload::language);
        }
    }

    private static void begin(String name, Runnable work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException | LinkageError | StackOverflowError e) {
                        LoggerFactory.getLogger(Preload.class).debug("loading ahead failed", e);
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void extractors() {
        Iterator<ExtractorProvider> providers =
                ServiceLoader.load(ExtractorProvider.class).iterator();
        while (providers.hasNext()) {
            try {
                providers.next().create(Settings.none());
            } catch (ServiceConfigurationError e) {
                LoggerFactory.getLogger(Preload.class).debug("a provider cannot be loaded", e);
            }
        }
    }

    private static void language() {
        LoggerFactory.getILoggerFactory();
        Analysis.of(TEXT, "de");
        ExtractionJson.standard().write(Extraction.of(Article.of(TEXT), List.of(), List.of()));
    }
}
