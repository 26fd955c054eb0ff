package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.annotation.ProvenanceDetail;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.Quote;
import org.depesche.core.article.Span;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.extractor.Extractor;

/**
 * Finds other outlets that the story names as its sources (<i>wie der „Spiegel“ berichtet</i>, <i>sagte sie der Deutschen Presse-Agentur</i>)
 * and the quotes that come through them. Works without quotes too. Immutable and thread safe.
 */
public final class CitationExtractor implements Extractor<ProvenanceSignal> {

    private final Lexicon lexicon = Lexicon.standard();

    /** An extractor with the lexica of this module. */
    public CitationExtractor() {}

    @Override
    public Class<ProvenanceSignal> produces() {
        return ProvenanceSignal.class;
    }

    @Override
    public Set<Class<? extends Annotation>> uses() {
        return Set.of(Quote.class, ProvenanceSignal.class);
    }

    @Override
    public List<ProvenanceSignal> extract(ExtractionContext context) {
        List<Citation> citations = new CitationFinder(lexicon, Layout.of(context.article(), lexicon)).find();
        if (citations.isEmpty()) {
            return List.of();
        }
        List<Span> credits = context.all(ProvenanceSignal.class).stream()
                .flatMap(signal -> signal.footprint().stream())
                .sorted()
                .toList();
        QuoteIndex quotes = new QuoteIndex(context.all(Quote.class), citations);
        Findings findings = new Findings();
        int credit = 0;
        int reached = 0;
        for (Citation citation : citations) {
            while (credit < credits.size()
                    && credits.get(credit).start() < citation.name().end()) {
                reached = Math.max(reached, credits.get(credit).end());
                credit++;
            }
            if (reached > citation.name().start()) {
                continue;
            }
            List<String> because = new ArrayList<>(citation.because());
            List<String> ids = quotes.through(citation);
            if (!ids.isEmpty()) {
                because.add("quote-in-sentence");
            }
            findings.add(
                    ProvenanceSignal.Kind.MEDIA_CITATION,
                    citation.name(),
                    null,
                    citation.agencies(),
                    new ProvenanceDetail.MediaCitation(citation.outlet(), ids),
                    citation.confidence(),
                    because);
        }
        return findings.sorted();
    }
}
