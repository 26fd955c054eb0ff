package org.depesche.extractors.provenance;

import java.util.List;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.article.Article;
import org.depesche.core.extractor.ExtractionContext;
import org.depesche.core.extractor.Extractor;

/**
 * Finds where an article comes from and what vouches for it: credits of agencies and pictures, bylines, datelines, trust marks, notes of the
 * editors. Reads the text, with or without sections, and the metadata; works in any language that its lexica know phrases of. Immutable
 * and thread safe.
 */
public final class ProvenanceExtractor implements Extractor<ProvenanceSignal> {

    private final Lexicon lexicon = Lexicon.standard();

    /** An extractor with the lexica of this module. */
    public ProvenanceExtractor() {}

    @Override
    public Class<ProvenanceSignal> produces() {
        return ProvenanceSignal.class;
    }

    @Override
    public List<ProvenanceSignal> extract(ExtractionContext context) {
        Article article = context.article();
        Layout layout = Layout.of(article, lexicon);
        Findings findings = new Findings();
        boolean[] claimed = new boolean[layout.blocks().size()];
        new NoteFinder(lexicon, layout, findings).find(claimed);
        new PictureCreditFinder(lexicon, layout, findings).find(claimed);
        new DatelineFinder(lexicon, layout, findings).find(claimed);
        new LineFinder(lexicon, layout, findings).find(claimed);
        new RunningTextFinder(lexicon, layout, findings).find(claimed);
        if (!article.source().metadata().isEmpty()) {
            new MetadataFinder(lexicon, article, findings).find();
        }
        new ConsistencyCheck(article.source(), findings).find();
        return findings.sorted();
    }
}
