package org.depesche.extractors.quotes.reading;

import org.depesche.extractors.quotes.lexicon.SpeakerNoun;
import org.depesche.extractors.quotes.lexicon.VerbClass;
import org.depesche.linguistics.GrammaticalCase;
import org.depesche.linguistics.NominalRelation;
import org.depesche.linguistics.Tag;

/** Whom the words of a clause are said to. */
final class Addressees {

    private final Scene scene;
    private final SpeakerPhrase phrase;
    private final Speakers speakers;

    Addressees(Scene scene, SpeakerPhrase phrase, Speakers speakers) {
        this.scene = scene;
        this.phrase = phrase;
        this.speakers = speakers;
    }

    Pieces addressee(Frame act) {
        int clause = act.clause;
        for (int piece = 0; piece < scene.clauses.pieces(clause); piece++) {
            int end = scene.clauses.pieceEnd(clause, piece);
            for (int token = scene.clauses.pieceFirst(clause, piece); token < end; token++) {
                if (scene.is(token, "gegenüber")) {
                    int after = token + 1 < end ? scene.phrases.of(token + 1) : -1;
                    if (after >= 0 && scene.phrases.firstToken(after) == token + 1) {
                        return phrase.full(after, end, false);
                    }
                    int before = token > 0 ? scene.phrases.of(token - 1) : -1;
                    if (before >= 0) {
                        return Pieces.of(scene.phrases.firstToken(before), token);
                    }
                }
                boolean toward = scene.is(token, "vor")
                        || scene.is(token, "an")
                        || scene.is(token, "zu")
                        || scene.is(token, "mit");
                if (toward && token + 1 < end) {
                    int governed = scene.phrases.of(token + 1);
                    if (governed >= 0 && addressed(token, governed, act.lemma)) {
                        return phrase.full(governed, end, false);
                    }
                }
            }
        }
        return scene.lexicon.is(act.lemma, VerbClass.ADDRESSING) ? object(act) : dative(act);
    }

    private boolean addressed(int preposition, int governed, String lemma) {
        SpeakerNoun noun = scene.lexicon.speaker(scene.tokens.lemma(scene.phrases.head(governed)));
        boolean people = noun != null && noun.type() != SpeakerNoun.Type.DOCUMENT;
        if (scene.is(preposition, "vor")) {
            return noun != null && (noun.type() == SpeakerNoun.Type.COLLECTIVE || noun.human());
        }
        if (scene.is(preposition, "an")) {
            return lemma.equals("appellieren")
                    || (people && (lemma.equals("schreiben") || scene.phrases.host(governed) >= 0));
        }
        if (scene.is(preposition, "mit")) {
            int host = scene.phrases.host(governed);
            return host >= 0 && conversation(scene.phrases.head(host));
        }
        return lemma.equals("sagen") && (people || scene.phrases.named(governed));
    }

    private boolean conversation(int head) {
        String lemma = scene.tokens.lemma(head);
        return lemma.endsWith("nterview") || lemma.endsWith("espräch") || lemma.endsWith("elefonat");
    }

    Pieces dative(Frame act) {
        return object(act, GrammaticalCase.DATIVE);
    }

    Pieces object(Frame act) {
        return object(act, GrammaticalCase.ACCUSATIVE);
    }

    Pieces object(Frame act, GrammaticalCase wanted) {
        int clause = act.clause;
        GrammaticalCase other = wanted == GrammaticalCase.DATIVE ? GrammaticalCase.ACCUSATIVE : GrammaticalCase.DATIVE;
        for (int piece = 0; piece < scene.clauses.pieces(clause); piece++) {
            int end = scene.clauses.pieceEnd(clause, piece);
            for (int token = scene.clauses.pieceFirst(clause, piece); token < end; ) {
                int found = scene.phrases.of(token);
                if (found < 0) {
                    token++;
                    continue;
                }
                token = Math.max(token + 1, scene.phrases.endToken(found));
                boolean free = scene.phrases.host(found) < 0
                        && scene.phrases.preposition(found) < 0
                        && scene.phrases.relation(found) == NominalRelation.NONE
                        && !act.speaker.contains(scene.phrases.head(found));
                if (free
                        && scene.phrases.mayBe(found, wanted)
                        && (!scene.phrases.mayBe(found, other) || wanted == GrammaticalCase.ACCUSATIVE)
                        && !scene.phrases.mayBe(found, GrammaticalCase.GENITIVE)
                        && !scene.is(scene.phrases.head(found), Tag.PRF)
                        && speakers.speaks(found)) {
                    return phrase.full(found, end, false);
                }
            }
        }
        return Pieces.NONE;
    }
}
