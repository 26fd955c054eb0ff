import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.extractors.quotes.QuoteExtractorProvider;

/** Who said what: quotes with cue, frame, speaker and addressee. */
module org.depesche.extractors.quotes {
    requires transitive org.depesche.core;
    requires org.depesche.linguistics;
    requires static org.jspecify;

    exports org.depesche.extractors.quotes;

    provides ExtractorProvider with
            QuoteExtractorProvider;
}
