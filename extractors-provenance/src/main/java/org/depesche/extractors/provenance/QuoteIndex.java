package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.depesche.core.annotation.Quote;
import org.depesche.core.article.Span;

/** Quotes by where they stand, to find those of a sentence. */
final class QuoteIndex {

    private final List<Place> places = new ArrayList<>();
    private final int[] reach;

    QuoteIndex(List<Quote> quotes) {
        for (Quote quote : quotes) {
            for (Span span : quote.footprint()) {
                places.add(new Place(span, quote.id()));
            }
        }
        places.sort(Comparator.comparing(Place::span));
        reach = new int[places.size()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, places.get(i).span().end());
            reach[i] = furthest;
        }
    }

    /** The ids of the quotes that share words with the sentence of a citation, in text order, each once. */
    List<String> through(Citation citation) {
        Span sentence = citation.sentence();
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] <= sentence.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<String> ids = new ArrayList<>();
        for (int i = low; i < places.size() && places.get(i).span().start() < sentence.end(); i++) {
            Place place = places.get(i);
            if (place.span().overlaps(sentence) && !ids.contains(place.quote())) {
                ids.add(place.quote());
            }
        }
        return ids;
    }

    private record Place(Span span, String quote) {}
}
