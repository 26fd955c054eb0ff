package org.depesche.cli.batch;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.ExtractorDescription;
import org.depesche.core.pipeline.Failure;

/**
 * Tells extractors that left an article out because of its language, or because those they need did, from extractors that failed.
 *
 * @param extractors the extractors of the pipeline in the order in which they run
 */
record LanguageSkips(List<ExtractorDescription> extractors) {

    /** The names of the extractors that left the article out because of its language. */
    Set<String> of(Extraction extraction) {
        String language = extraction.article().language();
        Set<String> skipped = new HashSet<>();
        if (language == null) {
            return skipped;
        }
        Set<String> unmet = new HashSet<>();
        for (Failure failure : extraction.failures()) {
            if (failure.stage() == Failure.Stage.REQUIRES) {
                unmet.add(failure.extractor());
            }
        }
        for (ExtractorDescription extractor : extractors) {
            boolean isSkipped = unmet.contains(extractor.name())
                    && (!reads(extractor, language)
                            || extractor.requires().stream().anyMatch(type -> isMissing(type, skipped)));
            if (isSkipped) {
                skipped.add(extractor.name());
            }
        }
        return skipped;
    }

    private boolean isMissing(Class<? extends Annotation> type, Set<String> skipped) {
        List<String> producers = extractors.stream()
                .filter(extractor -> type.isAssignableFrom(extractor.produces()))
                .map(ExtractorDescription::name)
                .toList();
        return !producers.isEmpty() && skipped.containsAll(producers);
    }

    private static boolean reads(ExtractorDescription extractor, String language) {
        if (extractor.languages().isEmpty()) {
            return true;
        }
        int hyphen = language.indexOf('-');
        String primary = hyphen < 0 ? language : language.substring(0, hyphen);
        return extractor.languages().contains(primary.toLowerCase(Locale.ROOT));
    }
}
