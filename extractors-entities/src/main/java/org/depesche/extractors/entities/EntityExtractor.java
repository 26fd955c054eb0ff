package org.depesche.extractors.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Evidence;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;
import org.depesche.core.article.Span;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.extractor.Extractor;
import org.depesche.extractors.entities.chain.EntityFinder;
import org.depesche.linguistics.Analysis;

/** Finds who and what an article is about. */
final class EntityExtractor implements Extractor<Entity> {

    private static final Set<SectionKind> ASIDE =
            Set.of(SectionKind.BYLINE, SectionKind.CREDIT, SectionKind.NOTE, SectionKind.TEASER);

    private final EntityFinder finder;

    EntityExtractor(EntityFinder finder) {
        this.finder = finder;
    }

    @Override
    public Class<Entity> produces() {
        return Entity.class;
    }

    @Override
    public Set<Class<? extends Annotation>> uses() {
        return Set.of(ProvenanceSignal.class);
    }

    @Override
    public Set<String> languages() {
        return Set.of("de");
    }

    @Override
    public List<Entity> extract(ExtractionContext context) {
        Analysis analysis = Analysis.of(context);
        if (!analysis.wordFormsKnown()) {
            // too short for its language to be told; this extractor is asked for German alone
            analysis = Analysis.of(context.article().text(), "de");
        }
        return finder.find(analysis, aside(context));
    }

    /** What tells about the text and not its story. */
    private static List<Span> aside(ExtractionContext context) {
        List<Span> aside = new ArrayList<>();
        for (Section section : context.article().sections()) {
            if (ASIDE.contains(section.kind())) {
                aside.add(section.span());
            }
        }
        for (ProvenanceSignal signal : context.all(ProvenanceSignal.class)) {
            if (signal.evidence() instanceof Evidence.InText inText
                    && signal.kind() != ProvenanceSignal.Kind.MEDIA_CITATION) {
                aside.add(inText.span());
            }
        }
        return aside;
    }
}
