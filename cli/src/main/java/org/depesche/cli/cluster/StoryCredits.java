package org.depesche.cli.cluster;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Agency;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.pipeline.Extraction;
import org.depesche.extractors.provenance.wire.WireFingerprint;

/**
 * The agencies that an article credits its text to, and their keys.
 *
 * @param agencies the agencies, each once, in text order
 * @param keys the keys as URNs, in alphabetical order
 */
public record StoryCredits(List<Agency> agencies, List<String> keys) {

    /** Copies the lists. */
    public StoryCredits {
        agencies = List.copyOf(agencies);
        keys = List.copyOf(keys);
    }

    /**
     * The credits of an article.
     *
     * @param extraction what was found in it
     * @return its credits
     */
    public static StoryCredits of(Extraction extraction) {
        Set<Agency> agencies = new LinkedHashSet<>();
        for (ProvenanceSignal signal : extraction.provenance()) {
            if (signal.scope() == ProvenanceSignal.Scope.TEXT) {
                agencies.addAll(signal.agencies());
            }
        }
        return new StoryCredits(
                List.copyOf(agencies), WireFingerprint.of(extraction).keys());
    }
}
