package org.depesche.extractors.quotes.reading;

import org.depesche.extractors.quotes.lexicon.SpeakerNoun;
import org.depesche.extractors.quotes.lexicon.VerbClass;
import org.depesche.linguistics.Tag;

/** Whom words come from that no subject is named for: the agent of a passive, the body or text behind a preposition. */
final class Sources {

    private final Scene scene;
    private final SpeakerPhrase phrase;
    private final Speakers speakers;

    Sources(Scene scene, SpeakerPhrase phrase, Speakers speakers) {
        this.scene = scene;
        this.phrase = phrase;
        this.speakers = speakers;
    }

    /** The agent of a passive. */
    Pieces agent(int clause) {
        for (int piece = 0; piece < scene.clauses.pieces(clause); piece++) {
            int end = scene.clauses.pieceEnd(clause, piece);
            for (int token = scene.clauses.pieceFirst(clause, piece); token < end - 1; token++) {
                if (scene.is(token, "von")
                        || scene.is(token, "vom")
                        || scene.is(token, "seitens")
                        || scene.is(token, "durch")) {
                    int governed = scene.phrases.of(token + 1);
                    int sayer = scene.is(token, "vom") && governed < 0 ? scene.phrases.of(token) : governed;
                    boolean agentive =
                            !scene.is(token, "durch") && sayer >= 0 && scene.is(scene.phrases.head(sayer), Tag.NN);
                    if (sayer >= 0 && (speakers.speaks(sayer) || (agentive && scene.phrases.host(sayer) < 0))) {
                        return phrase.full(sayer, end, false);
                    }
                }
            }
        }
        return source(clause);
    }

    /** Where words come from that nobody is named for: <em>aus Regierungskreisen hieß es</em>, <em>in dem Bericht heißt es</em>. */
    Pieces source(int clause) {
        boolean called = scene.clauses.verbGroup(clause) >= 0
                && scene.lexicon.is(scene.verbs.lemma(scene.clauses.verbGroup(clause)), VerbClass.SOURCED);
        return source(scene.own(clause), called);
    }

    /** The same in any words, where {@code called} tells that the verb has its source after a preposition. */
    Pieces source(Pieces words, boolean called) {
        for (int piece = 0; piece < words.count(); piece++) {
            int end = words.end(piece);
            for (int token = words.first(piece); token < end - 1; token++) {
                boolean by = scene.is(token, "von") || scene.is(token, "vom");
                boolean from = scene.is(token, "aus");
                boolean in = scene.is(token, "in")
                        || scene.is(token, "im")
                        || scene.is(token, "auf")
                        || by
                        || scene.is(token, "bei");
                if (!from && !in) {
                    continue;
                }
                int governed = scene.phrases.of(token + 1);
                if (governed < 0 || (scene.phrases.host(governed) >= 0 && !called)) {
                    continue;
                }
                SpeakerNoun noun = scene.lexicon.speaker(scene.tokens.lemma(scene.phrases.head(governed)));
                boolean document = noun != null && noun.type() == SpeakerNoun.Type.DOCUMENT;
                boolean speaker = noun != null && !scene.is(token, "bei");
                if ((from && (noun != null || scene.phrases.named(governed)))
                        || (in && (document || (called && !by) || (by && speaker)))) {
                    return phrase.full(governed, end, false);
                }
            }
        }
        return Pieces.NONE;
    }
}
