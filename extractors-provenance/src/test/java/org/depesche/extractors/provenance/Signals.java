package org.depesche.extractors.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.core.annotation.Agency;
import org.depesche.core.annotation.Evidence;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.annotation.ProvenanceSignal.Scope;
import org.depesche.core.article.Article;
import org.depesche.core.pipeline.Extraction;
import org.depesche.core.pipeline.Pipeline;
import org.jspecify.annotations.Nullable;

/** What the extractors find in an article, as a test wants to look at it. */
record Signals(Article article, List<ProvenanceSignal> all) {

    /** A story of a few paragraphs, so that what stands around it is around a story. */
    static final String STORY =
            "In der Altstadt von Musterhausen ist am Montag eine Brücke gesperrt worden, weil sich Risse im Beton"
                    + " zeigten. Fachleute untersuchen das Bauwerk nun genauer, bevor es wieder freigegeben wird.\n\n"
                    + "Der Verkehr wird über die Nordbrücke umgeleitet. Pendler müssen in den nächsten Tagen mit langen Wartezeiten rechnen,"
                    + " sagte ein Sprecher der Stadtverwaltung.";

    private static final Pipeline PIPELINE = Pipeline.builder()
            .extractor("citations", new CitationExtractor())
            .extractor("provenance", new ProvenanceExtractor())
            .build();

    static Signals in(String text) {
        return in(Article.of(text));
    }

    static Signals in(Article article) {
        Extraction extraction = PIPELINE.extract(article);
        assertThat(extraction.failures()).isEmpty();
        return new Signals(article, extraction.provenance());
    }

    static Signals inBlocks(String... blocks) {
        return in(String.join("\n\n", blocks));
    }

    List<ProvenanceSignal> of(Kind kind) {
        return all.stream().filter(signal -> signal.kind() == kind).toList();
    }

    ProvenanceSignal only(Kind kind) {
        assertThat(of(kind)).hasSize(1);
        return of(kind).get(0);
    }

    List<String> agencies(@Nullable Scope scope) {
        return all.stream()
                .filter(signal -> signal.kind() == Kind.AGENCY_CREDIT && signal.scope() == scope)
                .flatMap(signal -> signal.agencies().stream())
                .map(Agency::id)
                .distinct()
                .toList();
    }

    String words(ProvenanceSignal signal) {
        return signal.evidence() instanceof Evidence.InText inText
                ? inText.span().in(article.text())
                : ((Evidence.InMetadata) signal.evidence()).field().value();
    }

    List<String> words(Kind kind) {
        return of(kind).stream().map(this::words).toList();
    }
}
