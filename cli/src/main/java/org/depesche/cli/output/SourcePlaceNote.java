package org.depesche.cli.output;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depesche.core.annotation.Annotation;
import org.depesche.core.annotation.Extension;
import org.depesche.core.article.Span;
import org.depesche.core.pipeline.Extraction;
import org.depesche.readers.SourceMap;
import org.depesche.readers.SourcePlace;
import org.jspecify.annotations.Nullable;

/**
 * Where a piece of the text stands in what the article was read from.
 *
 * @param span the piece
 * @param place its place
 */
public record SourcePlaceNote(Span span, SourcePlace place) implements Extension {

    /** The kind under which places are written. */
    public static final String KIND = "source-place";

    /**
     * An extraction with the places of all that was found, each piece of the text once.
     *
     * @param extraction what was found
     * @param map leads back to the source of the article
     * @return the extraction with an extension a place, in text order
     */
    public static Extraction addTo(Extraction extraction, SourceMap map) {
        Set<Span> found = new LinkedHashSet<>();
        extraction
                .annotations()
                .map(Annotation::footprint)
                .flatMap(List::stream)
                .sorted()
                .forEach(found::add);
        Stream<SourcePlaceNote> places = found.stream()
                .flatMap(span -> map.places(span).stream().map(place -> new SourcePlaceNote(span, place)));
        return Extraction.of(
                extraction.article(),
                Stream.concat(extraction.annotations(), places).toList(),
                extraction.failures());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Span> spans() {
        return List.of(span);
    }

    @Override
    public Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("pointer", place.pointer());
        fields.put("from", place.span().start());
        fields.put("to", place.span().end());
        return fields;
    }
}
