package org.depesche.extractors.provenance;

import org.depesche.core.extractor.Extractor;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.extractor.Settings;

/** Makes the extractor {@code provenance}. It has no settings. */
public final class ProvenanceProvider implements ExtractorProvider {

    /** A provider; does no work. */
    public ProvenanceProvider() {}

    @Override
    public String name() {
        return "provenance";
    }

    @Override
    public Extractor<?> create(Settings settings) {
        return new ProvenanceExtractor();
    }
}
