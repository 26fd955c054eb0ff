package org.depesche.extractors.quotes.reading;

import org.depesche.core.annotation.Quote.Medium;
import org.depesche.extractors.quotes.lexicon.SpeakerNoun;
import org.depesche.linguistics.NameClass;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.jspecify.annotations.Nullable;

/** Which phrases can be somebody who speaks, and what such a speaker speaks through. */
final class Speakers {

    private final Scene scene;

    Speakers(Scene scene) {
        this.scene = scene;
    }

    /** Whether a noun phrase may be somebody who speaks. */
    boolean speaks(int nounPhrase) {
        if (scene.phrases.named(nounPhrase) || scene.phrases.pronoun(nounPhrase)) {
            return true;
        }
        int head = scene.phrases.head(nounPhrase);
        return scene.lexicon.speaker(scene.tokens.lemma(head)) != null;
    }

    /** Whether the noun phrase that some words begin with may be somebody who speaks; false where there are none. */
    boolean speaks(Pieces words) {
        int phrase = words.isEmpty() ? -1 : scene.phrases.of(words.first());
        return phrase >= 0 && speaks(phrase);
    }

    /** The medium that a speaker uses where the cue does not tell. */
    Medium medium(Medium ofCue, Pieces speaker) {
        if (ofCue == Medium.THOUGHT || speaker.isEmpty()) {
            return ofCue;
        }
        SpeakerNoun noun = noun(speaker);
        if (ofCue == Medium.UNKNOWN && human(speaker, noun)) {
            return Medium.SPEECH;
        }
        if (noun == null || noun.medium() == Medium.UNKNOWN) {
            return ofCue;
        }
        return ofCue == Medium.UNKNOWN || (noun.medium() == Medium.WRITING && ofCue != Medium.SPEECH)
                ? noun.medium()
                : ofCue;
    }

    private boolean human(Pieces speaker, @Nullable SpeakerNoun noun) {
        if (noun != null) {
            return noun.human() && noun.medium() != Medium.WRITING;
        }
        if (speaker.size() == 1 && (scene.is(speaker.first(), "er") || scene.is(speaker.first(), "sie"))) {
            return true;
        }
        int person = 0;
        for (int token = speaker.first(); token < speaker.end(0); token++) {
            if (scene.tokens.mayBe(token, NameClass.GIVEN_NAME) || scene.tokens.mayBe(token, NameClass.FAMILY_NAME)) {
                person++;
            }
        }
        return person > 0;
    }

    /** The first noun of a phrase that the lexicon knows to speak. */
    @Nullable
    SpeakerNoun noun(Pieces speaker) {
        int token = nounToken(speaker);
        return token < 0 ? null : nounAt(token);
    }

    /** The token of the first noun of a phrase that the lexicon knows to speak, or -1. */
    int nounToken(Pieces speaker) {
        for (int token = speaker.first(); token < speaker.end(0); token++) {
            boolean noun = scene.is(token, Tag.NN) || scene.is(token, Tag.NE) || speaker.size() == 1;
            if (noun && nounAt(token) != null) {
                return token;
            }
            if (scene.is(token, TokenKind.COMMA)) {
                break;
            }
        }
        return -1;
    }

    private @Nullable SpeakerNoun nounAt(int token) {
        SpeakerNoun written = scene.lexicon.speaker(scene.tokens.text(token));
        return written != null ? written : scene.lexicon.speaker(scene.tokens.lemma(token));
    }
}
