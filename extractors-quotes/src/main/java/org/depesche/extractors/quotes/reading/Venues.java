package org.depesche.extractors.quotes.reading;

import org.depesche.core.annotation.Quote.Medium;
import org.depesche.extractors.quotes.lexicon.Venue;
import org.depesche.linguistics.TokenKind;
import org.jspecify.annotations.Nullable;

/** Where something was said or published, as its frame tells: <em>in einem Interview</em>, <em>auf der Plattform X</em>. */
final class Venues {

    private final Scene scene;

    Venues(Scene scene) {
        this.scene = scene;
    }

    /** The phrase of place in the frame of a quote, or in a summary itself; its preposition included. */
    Pieces in(Draft draft) {
        Pieces words = draft.frame.isEmpty() && draft.within == null ? summary(draft) : draft.frame;
        for (int piece = 0; piece < words.count(); piece++) {
            for (int token = words.first(piece); token < words.end(piece) - 1; token++) {
                if (!locates(token) || draft.speaker.contains(token + 1)) {
                    continue;
                }
                if (venue(token) == null) {
                    continue;
                }
                int phrase = scene.phrases.of(token + 1);
                int end = phrase >= 0 ? scene.phrases.endToken(phrase) : token + 2;
                while (end < words.end(piece) && named(end)) {
                    end++;
                }
                return Pieces.of(token, Math.min(end, words.end(piece)));
            }
        }
        return Pieces.NONE;
    }

    /** What carries the words at a venue. */
    Medium medium(Pieces phrase) {
        Venue venue = venue(phrase.first());
        return venue == null ? Medium.UNKNOWN : venue.medium();
    }

    /** The venue that a preposition governs, or null. */
    private @Nullable Venue venue(int preposition) {
        int phrase = scene.phrases.of(preposition + 1);
        int head = phrase >= 0 ? scene.phrases.head(phrase) : preposition + 1;
        Venue venue = scene.lexicon.venue(scene.tokens.lemma(head));
        if (venue == null) {
            venue = scene.lexicon.venue(scene.tokens.text(head));
        }
        if (venue == null && phrase >= 0) {
            venue = scene.lexicon.venue(scene.tokens.text(scene.phrases.endToken(phrase) - 1));
        }
        return venue;
    }

    private static Pieces summary(Draft draft) {
        return draft.lemma.isEmpty() ? Pieces.NONE : draft.quote;
    }

    private boolean locates(int token) {
        return scene.is(token, "in")
                || scene.is(token, "im")
                || scene.is(token, "auf")
                || scene.is(token, "bei")
                || scene.is(token, "beim")
                || scene.is(token, "per")
                || scene.is(token, "via")
                || scene.is(token, "über");
    }

    /** Whether a capital word goes on with the name of a venue. */
    private boolean named(int token) {
        return scene.is(token, TokenKind.WORD) && Character.isUpperCase(scene.tokens.charAt(token, 0));
    }
}
