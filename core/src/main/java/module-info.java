/** The article model, the annotation types, the extractor SPI, the pipeline and the JSON codec of Depesche. */
module org.depesche.core {
    requires com.fasterxml.jackson.databind;
    requires transitive com.fasterxml.jackson.core;
    requires org.slf4j;
    requires static org.jspecify;

    exports org.depesche.core.article;
    exports org.depesche.core.annotation;
    exports org.depesche.core.extractor;
    exports org.depesche.core.pipeline;
    exports org.depesche.core.json;

    uses org.depesche.core.extractor.ExtractorProvider;
    uses org.depesche.core.extractor.AnalyzerProvider;
    uses org.depesche.core.extractor.LanguageIdentifier;
    uses org.depesche.core.annotation.ExtensionReader;
}
