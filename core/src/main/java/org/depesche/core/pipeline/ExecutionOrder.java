package org.depesche.core.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts extractors in an order in which each runs after what it requires or uses; ties go by name. */
final class ExecutionOrder {

    private final NavigableMap<String, RegisteredExtractor> waiting = new TreeMap<>();

    private ExecutionOrder(List<RegisteredExtractor> extractors) {
        extractors.forEach(extractor -> waiting.put(extractor.name(), extractor));
    }

    /**
     * Orders extractors.
     *
     * @throws PipelineException if they wait for each other in a circle; the message names it
     */
    static List<RegisteredExtractor> of(List<RegisteredExtractor> extractors) {
        ExecutionOrder order = new ExecutionOrder(extractors);
        List<RegisteredExtractor> ordered = new ArrayList<>();
        while (!order.waiting.isEmpty()) {
            RegisteredExtractor next = order.waiting.values().stream()
                    .filter(extractor -> order.waitsFor(extractor).isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new PipelineException(
                            "extractors wait for each other: " + String.join(" -> ", order.circle())));
            order.waiting.remove(next.name());
            ordered.add(next);
        }
        return ordered;
    }

    /** Those still waiting that an extractor has to wait for. */
    private List<RegisteredExtractor> waitsFor(RegisteredExtractor extractor) {
        List<RegisteredExtractor> others = new ArrayList<>();
        ExtractorDescription description = extractor.description();
        Stream.concat(description.requires().stream(), description.uses().stream())
                .forEach(needed -> waiting.values().stream()
                        .filter(other -> !other.name().equals(extractor.name())
                                && needed.isAssignableFrom(other.description().produces()))
                        .forEach(others::add));
        return others;
    }

    private List<String> circle() {
        List<String> path = new ArrayList<>();
        RegisteredExtractor at = waiting.firstEntry().getValue();
        while (!path.contains(at.name())) {
            path.add(at.name());
            at = waitsFor(at).get(0);
        }
        path.add(at.name());
        return path.subList(path.indexOf(at.name()), path.size());
    }
}
