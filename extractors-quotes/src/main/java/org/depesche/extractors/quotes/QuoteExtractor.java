package org.depesche.extractors.quotes;

import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.Quote;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.extractor.Extractor;
import org.depesche.extractors.quotes.lexicon.CueLexicon;
import org.depesche.extractors.quotes.reading.QuoteReading;
import org.depesche.linguistics.Analysis;

/** Finds quotes of all five forms in German articles. Immutable and thread safe. */
final class QuoteExtractor implements Extractor<Quote> {

    private final CueLexicon lexicon;
    private final double leastConfidence;

    QuoteExtractor(CueLexicon lexicon, double leastConfidence) {
        this.lexicon = lexicon;
        this.leastConfidence = leastConfidence;
    }

    @Override
    public Class<Quote> produces() {
        return Quote.class;
    }

    @Override
    public Set<Class<? extends Annotation>> uses() {
        return Set.of(Entity.class, ProvenanceSignal.class);
    }

    @Override
    public Set<String> languages() {
        return Set.of("de");
    }

    @Override
    public List<Quote> extract(ExtractionContext context) {
        Analysis analysis = context.analysis(Analysis.class);
        return new QuoteReading(analysis, lexicon, context.all(Entity.class)).quotes(leastConfidence);
    }
}
