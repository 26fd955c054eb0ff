package org.depesche.extractors.quotes.reading;

import org.depesche.extractors.quotes.lexicon.Content;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.Mood;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.VerbPosition;
import org.jspecify.annotations.Nullable;

/** Indirect speech around or before a frame with its verb first, or set in with <em>so</em>: <em>…, sagte sie, …</em>. */
final class InvertedFrames {

    private final Scene scene;
    private final Roles roles;
    private final IndirectClauses clauses;

    InvertedFrames(Scene scene, Roles roles, IndirectClauses clauses) {
        this.scene = scene;
        this.roles = roles;
        this.clauses = clauses;
    }

    /** The quote that the clause of an act is set into or after, or null where it is not. */
    @Nullable
    Draft find(Act act) {
        int clause = act.clause();
        int first = scene.clauses.firstToken(clause);
        int sentence = scene.tokens.sentence(first);
        int start = scene.sentences.firstToken(sentence);
        boolean thus = thus(clause, start);
        if (!thus && (scene.clauses.verbPosition(clause) != VerbPosition.FIRST || !inserted(clause, start))) {
            return null;
        }
        int use = Math.max(act.governing(Content.VERB_SECOND), act.governing(Content.DASS));
        if (act.governing(Content.VERB_SECOND) >= 0 && act.governing(Content.DASS) >= 0) {
            use = Math.min(act.governing(Content.VERB_SECOND), act.governing(Content.DASS));
        }
        if (use < 0) {
            return null;
        }
        Pieces own = scene.subtree(clause);
        Pieces quote = Pieces.of(start, scene.bodyEnd(sentence));
        quote = invertedHost(clause, quote, own);
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
        return draft == null ? null : draft.because("inverted-frame");
    }

    private int lexical(int clause) {
        int first = scene.clauses.firstToken(clause);
        while (first < scene.clauses.endToken(clause)
                && !scene.tokens.kind(first).lexical()) {
            first++;
        }
        return first;
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

    private Pieces invertedHost(int clause, Pieces sentence, Pieces own) {
        int first = own.first();
        Pieces before = sentence.without(first, sentence.end());
        Pieces after = sentence.without(sentence.first(), own.end());
        if (before.isEmpty()) {
            return Pieces.NONE;
        }
        boolean resumes = !after.isEmpty() && resumes(clause, before, after);
        return resumes ? before.with(after) : before;
    }

    /** Whether the words after a frame go on with what stood before it. */
    private boolean resumes(int clause, Pieces before, Pieces after) {
        int token = after.first();
        while (token < after.end() && !scene.tokens.kind(token).lexical()) {
            token++;
        }
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
