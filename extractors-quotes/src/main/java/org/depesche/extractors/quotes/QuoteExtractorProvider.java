package org.depesche.extractors.quotes;

import java.nio.file.Path;
import java.util.Optional;
import org.depesche.core.annotation.Quote;
import org.depesche.core.extractor.Extractor;
import org.depesche.core.extractor.ExtractorProvider;
import org.depesche.core.extractor.Settings;
import org.depesche.core.extractor.SettingsException;
import org.depesche.extractors.quotes.lexicon.CueLexicon;
import org.depesche.extractors.quotes.lexicon.LexiconException;

/**
 * Offers the extractor of quotes under the name {@code quotes}. Settings: {@code quotes.min-confidence}, from 0 to 1, leaves out quotes that are
 * less sure; {@code quotes.cues}, a path, adds the lines of a file to the lexicon of speech.
 */
public final class QuoteExtractorProvider implements ExtractorProvider {

    /** For the service loader. */
    public QuoteExtractorProvider() {}

    @Override
    public String name() {
        return "quotes";
    }

    @Override
    public Extractor<Quote> create(Settings settings) {
        double least = settings.number("min-confidence", 0, 0, 1);
        Optional<Path> cues = settings.path("cues");
        try {
            return new QuoteExtractor(cues.map(CueLexicon::with).orElseGet(CueLexicon::standard), least);
        } catch (LexiconException e) {
            throw new SettingsException("setting quotes.cues: " + e.getMessage());
        }
    }
}
