package org.depesche.extractors.quotes.reading;

import java.util.Set;
import org.depesche.core.annotation.Quote.Medium;
import org.depesche.extractors.quotes.lexicon.SpeakerNoun;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.GrammaticalCase;
import org.depesche.linguistics.NominalRelation;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.VerbPosition;
import org.depesche.linguistics.Voice;

/** Who speaks to whom in a clause with a cue. */
final class Roles {

    private static final Set<String> ADDRESSING_OBJECT =
            Set.of("auffordern", "bitten", "warnen", "fragen", "beschuldigen", "bezichtigen", "ermahnen", "informieren", "aufrufen", "mahnen");

    private final Scene scene;
    private final SpeakerPhrase phrase;

    Roles(Scene scene) {
        this.scene = scene;
        this.phrase = new SpeakerPhrase(scene);
    }

    /** The phrase of a speaker that begins in a flat noun phrase. */
    Pieces full(int nounPhrase, int limit, boolean alone) {
        return phrase.full(nounPhrase, limit, alone);
    }

    /** Fills in speaker, addressee and medium of an act. */
    void assign(Frame act) {
        int clause = act.clause;
        int group = scene.clauses.verbGroup(clause);
        boolean passive = group >= 0 && scene.verbs.voice(group) != Voice.ACTIVE;
        if (passive) {
            act.speaker = agent(clause);
            if (ADDRESSING_OBJECT.contains(act.lemma) || act.lemma.equals("vorwerfen")) {
                act.addressee = act.lemma.equals("vorwerfen") ? dative(act) : subjectOf(clause);
            }
        } else {
            act.speaker = subjectOf(clause);
            if (impersonal(act.speaker)) {
                act.speaker = source(clause);
            }
        }
        if (act.addressee.isEmpty()) {
            act.addressee = addressee(act);
        }
        if (!act.addressee.isEmpty() && act.addressee.overlaps(act.speaker)) {
            act.addressee = Pieces.NONE;
        }
    }

    private boolean impersonal(Pieces speaker) {
        return speaker.size() == 1 && scene.is(speaker.first(), "es");
    }

    /** The subject of a clause, its own or the one it shares. */
    Pieces subjectOf(int clause) {
        int at = clause;
        for (int steps = 0; at >= 0 && steps < 8; steps++) {
            int subject = scene.clauses.subject(at);
            if (subject < 0) {
                subject = afterVerb(at);
            }
            if (subject >= 0) {
                return subjectPhrase(at, subject);
            }
            int with = scene.clauses.coordinatedWith(at);
            if (with < 0 && scene.clauses.kind(at) == ClauseKind.INFINITIVE) {
                with = scene.clauses.parent(at);
            }
            at = with;
        }
        return Pieces.NONE;
    }

    private Pieces subjectPhrase(int clause, int subject) {
        int verb = scene.clauses.finiteVerb(clause);
        int first = scene.phrases.firstToken(subject);
        int sentence = scene.tokens.sentence(first);
        boolean fronted = verb > first && scene.clauses.verbPosition(clause) == VerbPosition.SECOND;
        int limit = scene.bodyEnd(sentence);
        if (fronted) {
            limit = verb;
            while (limit > scene.phrases.endToken(subject) && trailing(limit - 1)) {
                limit--;
            }
        } else if (verb > first) {
            limit = verb;
        }
        return phrase.full(subject, limit, fronted);
    }

    private boolean trailing(int token) {
        Tag tag = scene.tokens.tag(token);
        return tag == Tag.ADV || tag == Tag.PAV || tag == Tag.COMMA || tag == Tag.ADJD || tag == Tag.PTKNEG;
    }

    /** The noun phrase after a verb that begins its clause and whose subject could not be told. */
    private int afterVerb(int clause) {
        int verb = scene.clauses.finiteVerb(clause);
        if (verb < 0 || scene.clauses.verbPosition(clause) != VerbPosition.FIRST) {
            return -1;
        }
        int end = scene.clauses.endToken(clause);
        for (int token = verb + 1; token < Math.min(end, verb + 4); token++) {
            int found = scene.phrases.of(token);
            if (found >= 0) {
                return scene.phrases.preposition(found) < 0 && scene.phrases.mayBe(found, GrammaticalCase.NOMINATIVE) ? found : -1;
            }
            if (scene.tokens.tag(token) != Tag.ADV && scene.tokens.tag(token) != Tag.PRF) {
                return -1;
            }
        }
        return -1;
    }

    /** The agent of a passive. */
    private Pieces agent(int clause) {
        for (int piece = 0; piece < scene.clauses.pieces(clause); piece++) {
            int end = scene.clauses.pieceEnd(clause, piece);
            for (int token = scene.clauses.pieceFirst(clause, piece); token < end - 1; token++) {
                if (scene.is(token, "von") || scene.is(token, "vom") || scene.is(token, "seitens") || scene.is(token, "durch")) {
                    int governed = scene.phrases.of(token + 1);
                    int sayer = scene.is(token, "vom") && governed < 0 ? scene.phrases.of(token) : governed;
                    if (sayer >= 0 && scene.phrases.host(sayer) < 0 && speaks(sayer)) {
                        return phrase.full(sayer, end, false);
                    }
                }
            }
        }
        return source(clause);
    }

    /** Whether a noun phrase may be somebody who speaks. */
    boolean speaks(int nounPhrase) {
        if (scene.phrases.named(nounPhrase) || scene.phrases.pronoun(nounPhrase)) {
            return true;
        }
        int head = scene.phrases.head(nounPhrase);
        return scene.lexicon.speaker(scene.tokens.lemma(head)) != null;
    }

    /** Where words come from that nobody is named for: <em>aus Regierungskreisen hieß es</em>, <em>in dem Bericht heißt es</em>. */
    private Pieces source(int clause) {
        for (int piece = 0; piece < scene.clauses.pieces(clause); piece++) {
            int end = scene.clauses.pieceEnd(clause, piece);
            for (int token = scene.clauses.pieceFirst(clause, piece); token < end - 1; token++) {
                boolean from = scene.is(token, "aus");
                boolean in = scene.is(token, "in") || scene.is(token, "im") || scene.is(token, "auf") || scene.is(token, "von") || scene.is(token, "bei");
                if (!from && !in) {
                    continue;
                }
                int governed = scene.phrases.of(token + 1);
                if (governed < 0 || scene.phrases.host(governed) >= 0) {
                    continue;
                }
                SpeakerNoun noun = scene.lexicon.speaker(scene.tokens.lemma(scene.phrases.head(governed)));
                boolean document = noun != null && noun.type() == SpeakerNoun.Type.DOCUMENT;
                boolean speaker = noun != null && !scene.is(token, "bei");
                if (from && (noun != null || scene.phrases.named(governed)) || in && (document || scene.is(token, "von") && speaker)) {
                    return phrase.full(governed, end, false);
                }
            }
        }
        return Pieces.NONE;
    }

    private Pieces addressee(Frame act) {
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
                boolean toward = scene.is(token, "vor") || scene.is(token, "an") || scene.is(token, "zu") || scene.is(token, "mit");
                if (toward && token + 1 < end) {
                    int governed = scene.phrases.of(token + 1);
                    if (governed >= 0 && addressed(token, governed, act.lemma)) {
                        return phrase.full(governed, end, false);
                    }
                }
            }
        }
        return ADDRESSING_OBJECT.contains(act.lemma) ? object(act) : dative(act);
    }

    private boolean addressed(int preposition, int governed, String lemma) {
        SpeakerNoun noun = scene.lexicon.speaker(scene.tokens.lemma(scene.phrases.head(governed)));
        boolean people = noun != null && noun.type() != SpeakerNoun.Type.DOCUMENT;
        if (scene.is(preposition, "vor")) {
            return noun != null && (noun.type() == SpeakerNoun.Type.COLLECTIVE || noun.type() == SpeakerNoun.Type.PERSON);
        }
        if (scene.is(preposition, "an")) {
            return lemma.equals("appellieren") || people && (lemma.equals("schreiben") || scene.phrases.host(governed) >= 0);
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

    private Pieces dative(Frame act) {
        return object(act, GrammaticalCase.DATIVE);
    }

    private Pieces object(Frame act) {
        return object(act, GrammaticalCase.ACCUSATIVE);
    }

    private Pieces object(Frame act, GrammaticalCase wanted) {
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
                boolean free = scene.phrases.host(found) < 0 && scene.phrases.preposition(found) < 0
                        && scene.phrases.relation(found) == NominalRelation.NONE
                        && !act.speaker.contains(scene.phrases.head(found));
                if (free && scene.phrases.mayBe(found, wanted) && (!scene.phrases.mayBe(found, other) || wanted == GrammaticalCase.ACCUSATIVE)
                        && !scene.phrases.mayBe(found, GrammaticalCase.GENITIVE)
                        && !scene.is(scene.phrases.head(found), Tag.PRF)
                        && speaks(found)) {
                    return phrase.full(found, end, false);
                }
            }
        }
        return Pieces.NONE;
    }

    /** The medium that a speaker uses where the cue does not tell. */
    Medium medium(Medium ofCue, Pieces speaker) {
        if (ofCue == Medium.THOUGHT || speaker.isEmpty()) {
            return ofCue;
        }
        SpeakerNoun noun = noun(speaker);
        if (noun == null || noun.medium() == Medium.UNKNOWN) {
            return ofCue;
        }
        return ofCue == Medium.UNKNOWN || noun.medium() == Medium.WRITING ? noun.medium() : ofCue;
    }

    /** The first noun of a phrase that the lexicon knows to speak. */
    org.depesche.extractors.quotes.lexicon.@org.jspecify.annotations.Nullable SpeakerNoun noun(Pieces speaker) {
        for (int token = speaker.first(); token < speaker.end(0); token++) {
            if (scene.is(token, Tag.NN) || scene.is(token, Tag.NE)) {
                SpeakerNoun noun = scene.lexicon.speaker(scene.tokens.lemma(token));
                if (noun != null) {
                    return noun;
                }
            }
            if (scene.is(token, TokenKind.COMMA)) {
                break;
            }
        }
        return null;
    }
}
