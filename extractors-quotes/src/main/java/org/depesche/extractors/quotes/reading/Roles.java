package org.depesche.extractors.quotes.reading;

import java.util.Set;
import org.depesche.core.annotation.Quote.Medium;
import org.depesche.extractors.quotes.lexicon.SpeakerNoun;
import org.depesche.extractors.quotes.lexicon.VerbCue;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.GrammaticalCase;
import org.depesche.linguistics.NameClass;
import org.depesche.linguistics.NominalRelation;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.VerbPosition;
import org.depesche.linguistics.Voice;
import org.jspecify.annotations.Nullable;

/** Who speaks to whom in a clause with a cue. */
final class Roles {

    private static final Set<String> ADDRESSING_OBJECT = Set.of(
            "auffordern",
            "bitten",
            "warnen",
            "fragen",
            "beschuldigen",
            "bezichtigen",
            "ermahnen",
            "informieren",
            "aufrufen",
            "mahnen");

    /** Verbs whose speaker stands after a preposition: <em>in dem Bericht heißt es</em>. */
    private static final Set<String> SOURCED = Set.of("heißen", "stehen");

    private static final int REACH = 5;

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
            act.speaker = act.lemma.equals("zitieren") ? subjectOf(clause) : agent(clause);
            if (ADDRESSING_OBJECT.contains(act.lemma) || act.lemma.equals("vorwerfen")) {
                act.addressee = act.lemma.equals("vorwerfen") ? dative(act) : subjectOf(clause);
            }
        } else {
            act.speaker = withoutComplement(subjectOf(clause), act);
            if (impersonal(act.speaker) || act.speaker.overlaps(act.cue) || act.lemma.equals("stehen")) {
                Pieces source = source(clause);
                boolean someone = !act.speaker.isEmpty() && scene.is(act.speaker.first(), "man");
                act.speaker = source.isEmpty() && someone ? act.speaker : source;
            }
            if (act.lemma.equals("zitieren")) {
                Pieces quoted = object(act, GrammaticalCase.ACCUSATIVE);
                act.speaker = quoted.isEmpty() ? act.speaker : quoted;
            }
        }
        if (act.addressee.isEmpty()) {
            act.addressee = addressee(act);
        }
        if (!act.addressee.isEmpty() && act.addressee.overlaps(act.speaker)) {
            act.addressee = Pieces.NONE;
        }
    }

    /** Cuts off a phrase that the verb governs and not the noun before it: <em>sprach die Ministerin | von einem Erfolg</em>. */
    private Pieces withoutComplement(Pieces speaker, Frame act) {
        int verb = scene.clauses.finiteVerb(act.clause);
        if (speaker.isEmpty() || speaker.first() < verb) {
            return speaker;
        }
        for (int token = speaker.first() + 1; token < speaker.end(0); token++) {
            if (scene.is(token, Tag.APPR) && governs(act.lemma, scene.tokens.text(token))) {
                return Pieces.of(speaker.first(), token);
            }
        }
        return speaker;
    }

    private boolean governs(String lemma, String preposition) {
        for (VerbCue use : scene.lexicon.verbs(lemma)) {
            if (use.summary().contains(preposition)) {
                return true;
            }
        }
        return false;
    }

    private boolean impersonal(Pieces speaker) {
        return speaker.size() == 1 && (scene.is(speaker.first(), "es") || scene.is(speaker.first(), "man"));
    }

    /** The noun phrase that follows a verb in a frame set after or into what it reports: <em>…, sagte gestern die Ministerin</em>. */
    Pieces following(int verb) {
        int end = scene.bodyEnd(scene.tokens.sentence(verb));
        for (int token = verb + 1; token < Math.min(end, verb + REACH); token++) {
            int found = scene.phrases.of(token);
            if (found < 0) {
                Tag tag = scene.tokens.tag(token);
                if (tag == Tag.ART && scene.phrases.of(token) < 0) {
                    continue;
                }
                if (tag != Tag.ADV && tag != Tag.PRF && tag != Tag.PAV && tag != Tag.ADJD) {
                    return Pieces.NONE;
                }
            } else if (scene.phrases.firstToken(found) == token
                    && scene.phrases.preposition(found) < 0
                    && scene.phrases.mayBe(found, GrammaticalCase.NOMINATIVE)) {
                return phrase.full(found, end, false);
            } else if (!scene.phrases.pronoun(found) || scene.phrases.mayBe(found, GrammaticalCase.NOMINATIVE)) {
                return Pieces.NONE;
            }
        }
        return Pieces.NONE;
    }

    /** The subject of a clause, its own or the one it shares. */
    Pieces subjectOf(int clause) {
        int at = clause;
        for (int steps = 0; at >= 0 && steps < 8; steps++) {
            int subject = scene.clauses.subject(at);
            int shared = scene.clauses.coordinatedWith(at);
            if (shared >= 0 && verbOpens(at, subject)) {
                at = shared;
                continue;
            }
            if (subject < 0) {
                subject = afterVerb(at);
            }
            if (subject >= 0) {
                return subjectPhrase(at, subject);
            }
            Pieces first = firstConstituent(at);
            if (!first.isEmpty()) {
                return first;
            }
            int with = scene.clauses.coordinatedWith(at);
            if (with < 0 && scene.clauses.kind(at) == ClauseKind.INFINITIVE) {
                with = scene.clauses.parent(at);
            }
            at = with;
        }
        return Pieces.NONE;
    }

    /** Whether a coordinated clause begins with its verb, so that what follows is no subject. */
    private boolean verbOpens(int clause, int subject) {
        int verb = scene.clauses.finiteVerb(clause);
        int first = scene.clauses.firstToken(clause);
        boolean joined = false;
        while (first < verb && (!scene.tokens.kind(first).lexical() || scene.is(first, Tag.KON))) {
            joined |= scene.is(first, Tag.KON);
            first++;
        }
        return joined
                && first == verb
                && (subject < 0 || (scene.phrases.firstToken(subject) > verb && !scene.phrases.pronoun(subject)));
    }

    private Pieces subjectPhrase(int clause, int told) {
        int subject = told;
        int finite = scene.clauses.finiteVerb(clause);
        if (finite >= 0 && scene.phrases.firstToken(subject) > finite && !speaks(subject)) {
            int opening = opening(clause, finite);
            subject = opening >= 0 && speaks(opening) ? opening : subject;
        }
        if (finite > scene.phrases.firstToken(subject) && !speaks(subject) && !addresses(clause)) {
            int sayer = nextTo(finite);
            subject = sayer >= 0 ? sayer : subject;
        }
        int verb = scene.clauses.finiteVerb(clause);
        int first = scene.phrases.firstToken(subject);
        int sentence = scene.tokens.sentence(first);
        boolean fronted = verb > first && scene.clauses.verbPosition(clause) == VerbPosition.SECOND;
        int limit = scene.bodyEnd(sentence);
        if (verb > first) {
            limit = verb;
        }
        if (fronted) {
            int opening = opening(clause, first);
            subject = opening >= 0 ? opening : subject;
        }
        return phrase.full(
                article(clause, subject, fronted ? scene.clauses.firstToken(clause) : verb + 1),
                subject,
                limit,
                fronted);
    }

    /** Whether the verb of a clause has the person addressed as its object. */
    private boolean addresses(int clause) {
        int group = scene.clauses.verbGroup(clause);
        return group >= 0 && ADDRESSING_OBJECT.contains(scene.verbs.lemma(group));
    }

    /** Somebody who speaks right after a verb, where what stands before it cannot: <em>Eine Absage nannte | der Wirt falsch</em>. */
    private int nextTo(int verb) {
        int found = verb + 1 < scene.tokens.size() ? scene.phrases.of(verb + 1) : -1;
        boolean sayer = found >= 0
                && scene.phrases.firstToken(found) == verb + 1
                && scene.phrases.preposition(found) < 0
                && scene.phrases.mayBe(found, GrammaticalCase.NOMINATIVE)
                && !scene.phrases.pronoun(found)
                && speaks(found);
        return sayer ? found : -1;
    }

    /** The article that a participle with its complements parts from a noun phrase: <em>die aus Rom angereiste Ministerin</em>. */
    private int article(int clause, int subject, int from) {
        int first = scene.phrases.firstToken(subject);
        if (from < 0
                || from >= first
                || !scene.is(from, Tag.ART)
                || scene.phrases.of(from) >= 0
                || scene.phrases.determiner(subject) >= 0) {
            return first;
        }
        boolean participle = false;
        for (int token = from; token < scene.phrases.head(subject); token++) {
            if (scene.clauses.of(token) != clause
                    || scene.tokens.tag(token).finite()
                    || scene.is(token, TokenKind.COMMA)) {
                return first;
            }
            participle |= scene.is(token, Tag.ADJA);
        }
        return participle ? from : first;
    }

    /** The noun phrase that opens a clause, where a later one before the verb was told to be the subject. */
    private int opening(int clause, int subject) {
        int first = scene.clauses.firstToken(clause);
        while (first < subject
                && (scene.is(first, Tag.KON)
                        || scene.is(first, Tag.ADV)
                        || !scene.tokens.kind(first).lexical())) {
            first++;
        }
        int opening = first < subject ? scene.phrases.of(first) : -1;
        boolean bare =
                opening >= 0 && scene.phrases.firstToken(opening) == first && scene.phrases.preposition(opening) < 0;
        return bare && scene.phrases.mayBe(opening, GrammaticalCase.NOMINATIVE) && !scene.phrases.pronoun(opening)
                ? opening
                : -1;
    }

    /** What stands before the finite verb, or before a verb whose form could not be told, of a clause without a known subject. */
    private Pieces firstConstituent(int clause) {
        int verb = scene.clauses.finiteVerb(clause);
        if (verb < 0 && scene.clauses.kind(clause) == ClauseKind.FRAGMENT && scene.clauses.verbGroup(clause) >= 0) {
            verb = scene.verbs.head(scene.clauses.verbGroup(clause));
        }
        int first = scene.clauses.firstToken(clause);
        if (verb <= first || scene.clauses.kind(clause) == ClauseKind.SUBORDINATE) {
            return Pieces.NONE;
        }
        if (scene.nameEnd(first) > first + 1 && scene.nameEnd(first) <= verb) {
            return Pieces.of(first, scene.nameEnd(first));
        }
        int name = nobleName(first, verb);
        if (name > first) {
            return Pieces.of(first, name);
        }
        Tag tag = scene.tokens.tag(first);
        if (tag == Tag.PIS
                || tag == Tag.PDS
                || tag == Tag.PRELS
                || tag == Tag.PIAT
                || (tag == Tag.PDAT && verb == first + 1)) {
            boolean partitive = scene.is(first + 1, "der") || scene.is(first + 1, "von") || scene.is(first + 1, "des");
            return partitive && verb < scene.clauses.endToken(clause)
                    ? phrase.constituent(first, verb)
                    : Pieces.of(first, first + 1);
        }
        if (verb == first + 1
                && tag != Tag.ADV
                && tag != Tag.PAV
                && tag != Tag.ADJD
                && scene.phrases.of(first) < 0
                && !tag.verbal()
                && scene.is(first, TokenKind.WORD)
                && tag != Tag.KON
                && tag != Tag.PWAV
                && tag != Tag.KOUS) {
            return Pieces.of(first, verb);
        }
        int phrase0 = scene.phrases.of(first);
        if (phrase0 >= 0
                && scene.phrases.preposition(phrase0) < 0
                && scene.phrases.firstToken(phrase0) == first
                && scene.phrases.mayBe(phrase0, GrammaticalCase.NOMINATIVE)) {
            return phrase.full(phrase0, verb, true);
        }
        return Pieces.NONE;
    }

    /** The end of a family name that begins a clause with its particle, or -1: <em>Von der Heide sagte</em>. */
    private int nobleName(int first, int verb) {
        int name = first + 1;
        if (!scene.is(first, "von") && !scene.is(first, "van") && !scene.is(first, "zu")) {
            return -1;
        }
        while (name < verb && (scene.is(name, "der") || scene.is(name, "den") || scene.is(name, "dem"))) {
            name++;
        }
        boolean capital = name == verb - 1
                && Character.isUpperCase(scene.tokens.charAt(name, 0))
                && scene.lexicon.speaker(scene.tokens.lemma(name)) == null;
        return capital ? verb : -1;
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
                return scene.phrases.preposition(found) < 0 && scene.phrases.mayBe(found, GrammaticalCase.NOMINATIVE)
                        ? found
                        : -1;
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
                if (scene.is(token, "von")
                        || scene.is(token, "vom")
                        || scene.is(token, "seitens")
                        || scene.is(token, "durch")) {
                    int governed = scene.phrases.of(token + 1);
                    int sayer = scene.is(token, "vom") && governed < 0 ? scene.phrases.of(token) : governed;
                    boolean agentive =
                            !scene.is(token, "durch") && sayer >= 0 && scene.is(scene.phrases.head(sayer), Tag.NN);
                    if (sayer >= 0 && (speaks(sayer) || (agentive && scene.phrases.host(sayer) < 0))) {
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
        boolean called = scene.clauses.verbGroup(clause) >= 0
                && SOURCED.contains(scene.verbs.lemma(scene.clauses.verbGroup(clause)));
        for (int piece = 0; piece < scene.clauses.pieces(clause); piece++) {
            int end = scene.clauses.pieceEnd(clause, piece);
            for (int token = scene.clauses.pieceFirst(clause, piece); token < end - 1; token++) {
                boolean from = scene.is(token, "aus");
                boolean in = scene.is(token, "in")
                        || scene.is(token, "im")
                        || scene.is(token, "auf")
                        || scene.is(token, "von")
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
                        || (in
                                && (document
                                        || (called && !scene.is(token, "von"))
                                        || (scene.is(token, "von") && speaker)))) {
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
        return ADDRESSING_OBJECT.contains(act.lemma) ? object(act) : dative(act);
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
                boolean free = scene.phrases.host(found) < 0
                        && scene.phrases.preposition(found) < 0
                        && scene.phrases.relation(found) == NominalRelation.NONE
                        && !act.speaker.contains(scene.phrases.head(found));
                if (free
                        && scene.phrases.mayBe(found, wanted)
                        && (!scene.phrases.mayBe(found, other) || wanted == GrammaticalCase.ACCUSATIVE)
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
            if ((scene.is(token, Tag.NN) || scene.is(token, Tag.NE)) && nounAt(token) != null) {
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
