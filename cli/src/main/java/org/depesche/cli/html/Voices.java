package org.depesche.cli.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.cli.wording.Voice;
import org.depesche.core.annotation.Quote;
import org.depesche.core.article.Span;
import org.depesche.core.pipeline.Extraction;

/**
 * Who says how much. A word counts once: where a quote stands inside another, for the inner one.
 *
 * @param shares the voices, the one with the most words first, nobody's words last
 * @param byQuote the voice of each quote, in the order of the quotes
 * @param words how many words are quoted
 */
record Voices(List<VoiceShare> shares, List<VoiceShare> byQuote, int words) {

    static Voices of(Extraction extraction, Words words) {
        List<Quote> quotes = extraction.quotes();
        int[] counts = innermost(quotes, words);
        Map<Voice, List<Integer>> numbers = new LinkedHashMap<>();
        for (int i = 0; i < quotes.size(); i++) {
            numbers.computeIfAbsent(Voice.of(quotes.get(i), extraction), none -> new ArrayList<>())
                    .add(i + 1);
        }
        List<VoiceShare> unranked = new ArrayList<>();
        numbers.forEach((voice, own) -> {
            Map<Quote.Form, Integer> byForm = new EnumMap<>(Quote.Form.class);
            own.forEach(number -> byForm.merge(quotes.get(number - 1).form(), counts[number - 1], Integer::sum));
            unranked.add(new VoiceShare(0, voice, own, byForm));
        });
        unranked.sort(Comparator.<VoiceShare, Boolean>comparing(
                        share -> share.voice().name().isEmpty())
                .thenComparing(VoiceShare::words, Comparator.reverseOrder()));
        List<VoiceShare> ranked = new ArrayList<>();
        VoiceShare[] byQuote = new VoiceShare[quotes.size()];
        int all = 0;
        for (VoiceShare share : unranked) {
            VoiceShare placed = new VoiceShare(ranked.size() + 1, share.voice(), share.quotes(), share.wordsByForm());
            ranked.add(placed);
            placed.quotes().forEach(number -> byQuote[number - 1] = placed);
            all += placed.words();
        }
        return new Voices(ranked, List.of(byQuote), all);
    }

    /** For each quote the number of words that stand in no quote inside it. */
    private static int[] innermost(List<Quote> quotes, Words words) {
        List<Integer> outermostFirst = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            outermostFirst.add(i);
        }
        outermostFirst.sort(Comparator.comparing(i -> -length(quotes.get(i))));
        int[] owners = new int[words.count()];
        for (int i : outermostFirst) {
            for (Span span : quotes.get(i).spans()) {
                Arrays.fill(owners, words.from(span.start()), words.from(span.end()), i + 1);
            }
        }
        int[] counts = new int[quotes.size()];
        for (int owner : owners) {
            if (owner > 0) {
                counts[owner - 1]++;
            }
        }
        return counts;
    }

    private static int length(Quote quote) {
        return quote.spans().stream().mapToInt(Span::length).sum();
    }
}
