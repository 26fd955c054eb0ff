package org.depesche.bank;

import java.util.List;
import java.util.Objects;
import org.depesche.core.annotation.Quote;
import org.depesche.core.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quote, as a bank keeps it.
 *
 * @param id its id, unique within the article
 * @param form how the words are rendered
 * @param text the quoted words
 * @param spans where they stand in the article's text, in UTF-16 units; at least one, in text order
 * @param cue the words that mark the act of speech, null where there is none
 * @param cueLemma the cue's base form, null where there is no cue
 * @param speaker who said it, null where nobody is named
 * @param medium spoken, written or thought
 * @param confidence how sure the extractor was, from 0 to 1
 * @param because the names of the rules that made the finding
 */
public record BankedQuote(
        String id,
        Quote.Form form,
        String text,
        List<Span> spans,
        @Nullable String cue,
        @Nullable String cueLemma,
        @Nullable BankedSpeaker speaker,
        Quote.Medium medium,
        double confidence,
        List<String> because) {

    /**
     * Copies the lists and makes all text storable.
     *
     * @throws IllegalArgumentException if there is no span
     */
    public BankedQuote {
        id = Storable.text(Objects.requireNonNull(id, "id"));
        Objects.requireNonNull(form, "form");
        text = Storable.text(Objects.requireNonNull(text, "text"));
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("quote " + id + " has no span");
        }
        cue = Storable.orNull(cue);
        cueLemma = Storable.orNull(cueLemma);
        Objects.requireNonNull(medium, "medium");
        because = because.stream().map(Storable::text).toList();
    }
}
