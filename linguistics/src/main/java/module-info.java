/** What is known of the words of an article: tokens, sentences, quotation marks, word forms, clauses; language packs. */
module org.depesche.linguistics {
    requires transitive org.depesche.core;
    requires static org.jspecify;

    exports org.depesche.linguistics;

    uses org.depesche.linguistics.LanguagePack;

    provides org.depesche.linguistics.LanguagePack with
            org.depesche.linguistics.german.German;
    provides org.depesche.core.extractor.AnalyzerProvider with
            org.depesche.linguistics.LinguisticsProvider;
    provides org.depesche.core.extractor.LanguageIdentifier with
            org.depesche.linguistics.identification.FunctionWordIdentifier;
}
