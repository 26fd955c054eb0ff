package org.depesche.extractors.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.depesche.core.annotation.Quote;
import org.depesche.core.article.Span;

/** The quotes that share words with the sentences of citations, by where they stand. */
final class QuoteIndex {

    private final List<Place> places = new ArrayList<>();
    private final int[] reach;

    /**
     * Puts quotes in order.
     *
     * @param citations in the order of the text
     */
    QuoteIndex(List<Quote> quotes, List<Citation> citations) {
        for (int i = 0; i < quotes.size(); i++) {
            Quote quote = quotes.get(i);
            quote.forEachSpan(span -> {
                if (isCited(span, citations)) {
                    places.add(new Place(span, quote.id()));
                }
            });
        }
        places.sort(Comparator.comparing(Place::span));
        reach = new int[places.size()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, places.get(i).span().end());
            reach[i] = furthest;
        }
    }

    /** Whether a span shares words with the sentence of a citation. */
    private static boolean isCited(Span span, List<Citation> citations) {
        int low = 0;
        int high = citations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (citations.get(middle).sentence().start() < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && citations.get(low - 1).sentence().overlaps(span);
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
