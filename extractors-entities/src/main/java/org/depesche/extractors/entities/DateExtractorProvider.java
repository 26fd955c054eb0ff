package org.depesche.extractors.entities;

import org.depesche.core.extractor.Extractor;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.extractor.Settings;
import org.depesche.extractors.entities.date.DateFinder;

/** Offers the extractor {@code dates}, which has no settings. */
public final class DateExtractorProvider implements ExtractorProvider {

    /** A provider; it loads nothing before {@link #create}. */
    public DateExtractorProvider() {}

    @Override
    public String name() {
        return "dates";
    }

    @Override
    public Extractor<?> create(Settings settings) {
        return new DateExtractor(new DateFinder());
    }
}
