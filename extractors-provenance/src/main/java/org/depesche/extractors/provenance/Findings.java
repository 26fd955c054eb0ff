package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.depesche.core.annotation.Agency;
import org.depesche.core.annotation.Evidence;
import org.depesche.core.annotation.ProvenanceDetail;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.annotation.ProvenanceSignal.Scope;
import org.depesche.core.article.MetadataField;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/** The signals of one article as they are found. */
final class Findings {

    private final List<ProvenanceSignal> signals = new ArrayList<>();
    private final Set<ProvenanceSignal> ofMetadata = new HashSet<>();
    private final Map<String, NavigableMap<Integer, Integer>> taken = new HashMap<>();

    /** Adds a signal read in the text, unless one of its kind and scope stands on some of its words already. */
    void add(
            Kind kind,
            Span span,
            @Nullable Scope scope,
            List<Agency> agencies,
            ProvenanceDetail detail,
            double confidence,
            List<String> because) {
        NavigableMap<Integer, Integer> others = taken.computeIfAbsent(kind + " " + scope, key -> new TreeMap<>());
        Map.Entry<Integer, Integer> before = others.lowerEntry(span.end());
        if (before != null && before.getValue() > span.start()) {
            return;
        }
        others.put(span.start(), span.end());
        signals.add(
                new ProvenanceSignal(kind, new Evidence.InText(span), scope, agencies, detail, confidence, because));
    }

    void add(Kind kind, Span span, ProvenanceDetail detail, double confidence, List<String> because) {
        add(kind, span, null, List.of(), detail, confidence, because);
    }

    /** Adds a signal read in metadata. */
    void add(
            Kind kind,
            MetadataField field,
            @Nullable Scope scope,
            List<Agency> agencies,
            ProvenanceDetail detail,
            double confidence,
            List<String> because) {
        ProvenanceSignal signal = new ProvenanceSignal(
                kind, new Evidence.InMetadata(field), scope, agencies, detail, confidence, because);
        if (ofMetadata.add(signal)) {
            signals.add(signal);
        }
    }

    Collection<ProvenanceSignal> all() {
        return Collections.unmodifiableList(signals);
    }

    boolean has(Kind kind) {
        for (int i = 0; i < signals.size(); i++) {
            if (signals.get(i).kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** The signals of the text in text order, then those of the metadata. */
    List<ProvenanceSignal> sorted() {
        if (signals.isEmpty()) {
            return List.of();
        }
        return signals.stream()
                .sorted(Comparator.comparingInt(Findings::start).thenComparing(ProvenanceSignal::kind))
                .toList();
    }

    private static int start(ProvenanceSignal signal) {
        return signal.evidence() instanceof Evidence.InText inText
                ? inText.span().start()
                : Integer.MAX_VALUE;
    }
}
