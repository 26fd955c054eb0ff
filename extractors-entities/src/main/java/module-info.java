/** Finds persons, places, organisations and other named things, their roles, and dates. */
module org.depesche.extractors.entities {
    requires transitive org.depesche.core;
    requires org.depesche.linguistics;
    requires static org.jspecify;

    provides org.depesche.core.extractor.ExtractorProvider with
            org.depesche.extractors.entities.EntityExtractorProvider,
            org.depesche.extractors.entities.DateExtractorProvider;
}
