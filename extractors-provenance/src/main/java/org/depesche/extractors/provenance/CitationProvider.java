package org.depesche.extractors.provenance;

import org.depesche.core.extractor.Extractor;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.extractor.Settings;

/** Makes the extractor {@code citations}. It has no settings. */
public final class CitationProvider implements ExtractorProvider {

    /** A provider; does no work. */
    public CitationProvider() {}

    @Override
    public String name() {
        return "citations";
    }

    @Override
    public Extractor<?> create(Settings settings) {
        return new CitationExtractor();
    }
}
