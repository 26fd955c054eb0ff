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
        List<Span> datelines = context.all(ProvenanceSignal.class).stream()
                .filter(signal -> signal.kind() == ProvenanceSignal.Kind.DATELINE)
                .flatMap(signal -> signal.footprint().stream())
                .toList();
        return new QuoteReading(analysis, lexicon, context.all(Entity.class), furniture(context), datelines)
                .quotes(leastConfidence);
    }

    /** What is no part of the story: sections beside it, and notes in it about how it was made. */
    private static List<Span> furniture(ExtractionContext context) {
        List<Span> spans = new ArrayList<>();
        for (Section section : context.article().sections()) {
            if (!section.kind().isStory() && section.kind() != SectionKind.CAPTION) {
                spans.add(section.span());
            }
        }
        for (ProvenanceSignal signal : context.all(ProvenanceSignal.class)) {
            if (note(signal.kind())) {
                spans.addAll(signal.footprint());
            }
        }
        return spans;
    }

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
