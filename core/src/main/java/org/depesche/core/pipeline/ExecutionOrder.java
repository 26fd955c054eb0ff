package org.depesche.core.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depesche.core.annotation.Annotation;

/**
 * Puts extractors in an order in which each runs after what it requires or uses; ties go by name. Where all that are left wait for each
 * other, one that only lacks further producers of types it uses goes first.
 */
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
                    .or(() -> order.waiting.values().stream()
                            .filter(extractor -> order.isServed(extractor, ordered))
                            .findFirst())
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
                .forEach(needed -> producers(needed, extractor).forEach(others::add));
        return others;
    }

    /** Those still waiting, other than the one that waits for them, that produce a type. */
    private Stream<RegisteredExtractor> producers(Class<? extends Annotation> type, RegisteredExtractor extractor) {
        return waiting.values().stream()
                .filter(other -> !other.name().equals(extractor.name())
                        && type.isAssignableFrom(other.description().produces()));
    }

    /** Whether all that an extractor waits for are further producers of types that it uses and that one in the order produces already. */
    private boolean isServed(RegisteredExtractor extractor, List<RegisteredExtractor> ordered) {
        ExtractorDescription description = extractor.description();
        return description.requires().stream()
                        .allMatch(type -> producers(type, extractor).findAny().isEmpty())
                && description.uses().stream()
                        .filter(type -> producers(type, extractor).findAny().isPresent())
                        .allMatch(type -> ordered.stream()
                                .anyMatch(other -> type.isAssignableFrom(
                                        other.description().produces())));
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
