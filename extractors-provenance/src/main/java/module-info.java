/** Where a story comes from and what vouches for it. */
module org.depesche.extractors.provenance {
    requires transitive org.depesche.core;
    requires static org.jspecify;

    exports org.depesche.extractors.provenance;
    exports org.depesche.extractors.provenance.wire;

    provides org.depesche.core.extractor.ExtractorProvider with
            org.depesche.extractors.provenance.ProvenanceProvider,
            org.depesche.extractors.provenance.CitationProvider;
}
