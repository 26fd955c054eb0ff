package org.depesche.extractors.quotes.reading;

import org.depesche.extractors.quotes.lexicon.Content;
import org.depesche.extractors.quotes.lexicon.VerbClass;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.Mood;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.VerbPosition;
import org.jspecify.annotations.Nullable;

/** Indirect speech around or before a frame with its verb first, or set in with <em>so</em>: <em>…, sagte sie, …</em>. */
final class InvertedFrames {

    static final String RULE = "inverted-frame";

    private final Scene scene;
    private final Acts acts;
    private final Roles roles;
    private final IndirectClauses clauses;
    private final FrontedClauses fronted;

    InvertedFrames(Scene scene, Acts acts, Roles roles, IndirectClauses clauses, FrontedClauses fronted) {
        this.scene = scene;
        this.acts = acts;
        this.roles = roles;
        this.clauses = clauses;
        this.fronted = fronted;
    }

    /** The quote that the clause of an act is set into or after, or null where it is not. */
    @Nullable
    Draft find(Act act) {
        int clause = act.clause();
        int first = scene.clauses.firstToken(clause);
        int sentence = scene.tokens.sentence(first);
        int start = scene.sentences.firstToken(sentence);
        boolean thus = thus(clause, start);
        boolean verbFirst = scene.clauses.verbPosition(clause) == VerbPosition.FIRST || afterWords(clause, start);
        if (!thus && (!verbFirst || !inserted(clause, start) || reported(clause, start))) {
            return null;
        }
        int use = Math.max(act.governing(Content.VERB_SECOND), act.governing(Content.DASS));
        if (act.governing(Content.VERB_SECOND) >= 0 && act.governing(Content.DASS) >= 0) {
            use = Math.min(act.governing(Content.VERB_SECOND), act.governing(Content.DASS));
        }
        if (use < 0) {
            return null;
        }
        Pieces quote = Pieces.of(start, scene.bodyEnd(sentence));
        quote = invertedHost(clause, quote);
        quote = scene.trimmed(quote);
        if (quote.isEmpty() || !spoken(quote) || marked(first, start)) {
            return null;
        }
        boolean subjunctive = subjunctiveIn(quote);
        if ((!thus && !subjunctive && !complete(quote)) || !sayer(clause, subjunctive)) {
            return null;
        }
        Draft draft = clauses.draft(act, use, Content.VERB_SECOND, quote, subjunctive);
        if (draft != null && thus) {
            int word = lexical(clause);
            draft.cue = draft.cue.with(word, word + 1);
        }
        if (draft != null && draft.speaker.isEmpty() && draft.quote.first() > first) {
            boolean sourced = scene.lexicon.is(act.uses().get(use).verb(), VerbClass.SOURCED);
            draft.speaker = roles.sources.source(Pieces.of(start, first), sourced);
            draft.medium = roles.speakers.medium(draft.medium, draft.speaker);
        }
        return draft == null ? null : draft.because(RULE);
    }

    private int lexical(int clause) {
        return scene.firstWord(scene.clauses.firstToken(clause), scene.clauses.endToken(clause));
    }

    /** Whether a clause is set in with <em>so</em> before its verb: <em>…, so urteilte sie</em>. */
    private boolean thus(int clause, int start) {
        int first = lexical(clause);
        return first > start + 1
                && scene.is(first, "so")
                && scene.clauses.finiteVerb(clause) == first + 1
                && (scene.is(first - 1, TokenKind.COMMA) || scene.is(first - 1, TokenKind.CLOSING_MARK));
    }

    /** Whether the sentence up to a frame is wholly somebody's words between marks, so that it is direct speech. */
    private boolean marked(int first, int start) {
        int before = first - 1;
        while (before > start && !scene.tokens.kind(before).lexical() && !scene.is(before, TokenKind.CLOSING_MARK)) {
            before--;
        }
        if (!scene.is(before, TokenKind.CLOSING_MARK)) {
            return false;
        }
        int stretch = scene.stretchOf(before);
        int word = start;
        while (word < before && !scene.tokens.kind(word).lexical()) {
            word++;
        }
        return stretch < 0 || scene.marks.openToken(stretch) <= word;
    }

    /** Whether words hold a verb that does not depend on another, or are a content clause. */
    private boolean complete(Pieces quote) {
        int last = -1;
        for (int piece = 0; piece < quote.count(); piece++) {
            for (int token = quote.first(piece); token < quote.end(piece); token++) {
                int clause = scene.clauses.of(token);
                if (clause == last || clause < 0) {
                    continue;
                }
                last = clause;
                boolean main = switch (scene.clauses.kind(clause)) {
                    case MAIN, COMPLEMENT -> scene.finite(clause) && quote.contains(scene.clauses.finiteVerb(clause));
                    case SUBORDINATE, INTERROGATIVE -> token == quote.first() && clauses.content(clause) != null;
                    case RELATIVE, INFINITIVE, PARENTHETICAL, FRAGMENT -> false;
                };
                if (main) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the verb that begins a frame is followed by somebody who speaks. */
    private boolean sayer(int clause, boolean subjunctive) {
        Pieces subject = roles.subjects.of(clause);
        if (subject.isEmpty()) {
            return subjunctive;
        }
        int phrase = scene.phrases.of(subject.first());
        boolean after = subject.first() > scene.clauses.finiteVerb(clause);
        return after && (subjunctive || phrase < 0 || roles.speakers.speaks(phrase) || scene.is(subject.first(), "es"));
    }

    private Pieces invertedHost(int clause, Pieces sentence) {
        int first = scene.clauses.firstToken(clause);
        Pieces before = sentence.without(first, sentence.end());
        Pieces after = sentence.without(sentence.first(), scene.subtreeEnd(clause));
        if (before.isEmpty()) {
            return Pieces.NONE;
        }
        if (!after.isEmpty() && adverbial(before) && complete(clause, after)) {
            return after;
        }
        boolean resumes = !after.isEmpty() && resumes(clause, before, after);
        return resumes ? before.with(after) : before;
    }

    /** Whether words are an adverbial that no verb but the one of the frame is left for: <em>Am Montag, als alle schliefen,</em>. */
    private boolean adverbial(Pieces before) {
        int first = before.first();
        while (first < before.end() - 1
                && (scene.is(first, Tag.KON) || !scene.tokens.kind(first).lexical())) {
            first++;
        }
        boolean adverb = switch (scene.tokens.tag(first)) {
            case APPR, APPRART, ADV, PAV, ADJD -> true;
            default -> false;
        };
        int host = scene.clauses.of(first);
        for (int token = first; token < before.end() && adverb; token++) {
            adverb = !scene.tokens.tag(token).finite() || scene.clauses.of(token) != host;
        }
        return adverb;
    }

    /** Whether words after a frame are a main clause with its verb in second place, so that nothing before the frame belongs to them. */
    private boolean complete(int clause, Pieces after) {
        int first = scene.firstWord(after.first(), after.end() - 1);
        int said = scene.clauses.of(first);
        int verb = said < 0 ? -1 : scene.clauses.finiteVerb(said);
        return said != clause
                && verb > first
                && ownSubject(said, first)
                && !scene.is(first, Tag.PRELS)
                && (scene.clauses.kind(said) == ClauseKind.MAIN || scene.clauses.kind(said) == ClauseKind.COMPLEMENT);
    }

    private boolean ownSubject(int clause, int first) {
        int subject = scene.clauses.subject(clause);
        return subject >= 0
                ? scene.phrases.firstToken(subject) >= first
                : scene.is(first, Tag.PIS) || scene.is(first, Tag.PIAT) || scene.is(first, Tag.PPER);
    }

    /** Whether a clause follows words whose verb was taken for a conditional one: <em>Am Montag, wenn …, werde das Geld da sein, sagte er</em>. */
    private boolean afterWords(int clause, int start) {
        int words = scene.clauses.of(start);
        return lexical(clause) == scene.clauses.finiteVerb(clause)
                && words >= 0
                && words != clause
                && scene.clauses.kind(words) == ClauseKind.SUBORDINATE
                && scene.clauses.introduction(words) < 0
                && scene.clauses.finiteVerb(words) > start
                && scene.mood(words) == Mood.SUBJUNCTIVE_I;
    }

    /** Whether an adverbial clause before a verb frames what it holds itself: <em>Weil er sagte, das Geld fehle, | jubelte die Stadt</em>. */
    private boolean reported(int clause, int start) {
        int adverbial = scene.clauses.of(start);
        if (adverbial < 0
                || adverbial == clause
                || scene.clauses.kind(adverbial) != ClauseKind.SUBORDINATE
                || scene.clauses.introduction(adverbial) < 0
                || clauses.content(adverbial) != null) {
            return false;
        }
        Act act = acts.of(adverbial);
        if (act == null) {
            return false;
        }
        int verb = scene.clauses.finiteVerb(clause);
        Pieces words = fronted.words(adverbial);
        if (!words.isEmpty() && act.governing(Content.VERB_SECOND) >= 0) {
            return words.end() + 1 == verb;
        }
        Pieces all = scene.subtree(adverbial);
        if (all.end() != verb) {
            return false;
        }
        for (int below = adverbial + 1; below < clause; below++) {
            Content content = scene.clauses.parent(below) == adverbial ? clauses.content(below) : null;
            if (content != null && act.governing(content) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words after a frame go on with what stood before it. */
    private boolean resumes(int clause, Pieces before, Pieces after) {
        int token = scene.firstWord(after.first(), after.end());
        if (token >= after.end()) {
            return false;
        }
        int resumed = scene.clauses.of(token);
        int host = scene.clauses.of(before.first());
        if (resumed < 0 || host < 0) {
            return false;
        }
        boolean verbLeft = false;
        for (int at = token; at < after.end(); at++) {
            verbLeft |= scene.tokens.tag(at).verbal();
        }
        if (resumed == clause || !verbLeft || scene.under(resumed, clause)) {
            return false;
        }
        boolean begun = !complete(before);
        return scene.tokens.tag(token).finite()
                || begun
                || scene.mood(resumed) == Mood.SUBJUNCTIVE_I
                || (resumed == host && scene.clauses.kind(host) != ClauseKind.FRAGMENT);
    }

    /** Whether a clause with its verb first follows a comma or mark, so that it is no question or command. */
    private boolean inserted(int clause, int start) {
        int first = lexical(clause);
        if (first != scene.clauses.finiteVerb(clause)
                && !scene.tokens.tag(first).finite()) {
            return false;
        }
        int before = first - 1;
        return before > start
                && (scene.is(before, TokenKind.COMMA)
                        || scene.is(before, TokenKind.DASH)
                        || scene.is(before, TokenKind.CLOSING_MARK));
    }

    private boolean subjunctiveIn(Pieces quote) {
        for (int piece = 0; piece < quote.count(); piece++) {
            for (int token = quote.first(piece); token < quote.end(piece); token++) {
                if (scene.tokens.tag(token).finite() && scene.tokens.mood(token) == Mood.SUBJUNCTIVE_I) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether words hold a verb and are not wholly somebody's words between marks. */
    private boolean spoken(Pieces quote) {
        boolean verb = false;
        boolean outside = false;
        for (int piece = 0; piece < quote.count(); piece++) {
            for (int token = quote.first(piece); token < quote.end(piece); token++) {
                verb |= scene.tokens.tag(token).finite();
                outside |= scene.tokens.kind(token).lexical() && !scene.inVerbatim(token);
            }
        }
        return verb && outside;
    }
}
