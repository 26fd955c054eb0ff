package org.depesche.extractors.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.Quote;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;
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
        List<Span> furniture = new ArrayList<>();
        List<Span> datelines = new ArrayList<>();
        List<Section> sections = context.article().sections();
        for (int i = 0; i < sections.size(); i++) {
            if (furniture(sections.get(i).kind())) {
                furniture.add(sections.get(i).span());
            }
        }
        List<ProvenanceSignal> signals = context.all(ProvenanceSignal.class);
        for (int i = 0; i < signals.size(); i++) {
            ProvenanceSignal signal = signals.get(i);
            if (note(signal.kind())) {
                furniture.addAll(signal.footprint());
            } else if (signal.kind() == ProvenanceSignal.Kind.DATELINE) {
                datelines.addAll(signal.footprint());
            }
        }
        return new QuoteReading(analysis, lexicon, context.all(Entity.class), furniture, datelines)
                .quotes(leastConfidence);
    }

    /** Whether a section is no part of the story but stands beside it. */
    private static boolean furniture(SectionKind kind) {
        return !kind.isStory() && kind != SectionKind.CAPTION;
    }

    /** Whether a signal is a note in the story about how it was made. */
    private static boolean note(ProvenanceSignal.Kind kind) {
        return switch (kind) {
            case TRUST_MARK,
                    BYLINE,
                    COPYRIGHT,
                    CORRECTION,
                    EDITORIAL_POLICY,
                    AI_DISCLOSURE,
                    SPONSORED,
                    PAYWALL,
                    TEASER,
                    REPUBLISHED,
                    IMAGE_CREDIT -> true;
            case AGENCY_CREDIT, DATELINE, UPDATE, MEDIA_CITATION, CONTRADICTION -> false;
        };
    }
}
