package org.depesche.extractors.quotes.reading;

import org.depesche.extractors.quotes.lexicon.VerbClass;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.GrammaticalCase;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.VerbPosition;

/** The subject of a clause as the phrase of somebody who speaks, where the analysis tells one and where it does not. */
final class Subjects {

    private static final int REACH = 5;

    private final Scene scene;
    private final SpeakerPhrase phrase;
    private final Speakers speakers;

    Subjects(Scene scene, SpeakerPhrase phrase, Speakers speakers) {
        this.scene = scene;
        this.phrase = phrase;
        this.speakers = speakers;
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
    Pieces of(int clause) {
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
        if (finite >= 0 && scene.phrases.firstToken(subject) > finite && !speakers.speaks(subject)) {
            int opening = opening(clause, finite);
            subject = opening >= 0 && speakers.speaks(opening) ? opening : subject;
        }
        if (finite > scene.phrases.firstToken(subject) && !speakers.speaks(subject) && !addresses(clause)) {
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
        return group >= 0 && scene.lexicon.is(scene.verbs.lemma(group), VerbClass.ADDRESSING);
    }

    /** Somebody who speaks right after a verb, where what stands before it cannot: <em>Eine Absage nannte | der Wirt falsch</em>. */
    private int nextTo(int verb) {
        int found = verb + 1 < scene.tokens.size() ? scene.phrases.of(verb + 1) : -1;
        boolean sayer = found >= 0
                && scene.phrases.firstToken(found) == verb + 1
                && scene.phrases.preposition(found) < 0
                && scene.phrases.mayBe(found, GrammaticalCase.NOMINATIVE)
                && !scene.phrases.pronoun(found)
                && speakers.speaks(found);
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
}
