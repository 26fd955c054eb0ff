package org.depesche.extractors.quotes.reading;

import org.depesche.core.annotation.Quote.Form;
import org.depesche.extractors.quotes.lexicon.Content;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.Mood;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.VerbPosition;
import org.jspecify.annotations.Nullable;

/** Indirect speech that a verb frames: <em>sie sagte, dass …</em>, <em>…, sagte sie</em>, <em>wie sie sagte, …</em>. */
final class IndirectClauses {

    private static final double WITH_SUBJUNCTIVE = 0.96;
    private static final double LEAST = 0.4;

    private final Scene scene;
    private final Acts acts;
    private final FrameSpan frames;

    IndirectClauses(Scene scene, Acts acts, FrameSpan frames) {
        this.scene = scene;
        this.acts = acts;
        this.frames = frames;
    }

    /** The quote that an act frames, or null where nothing that it governs stands by. */
    @Nullable Draft find(Act act) {
        Draft below = dependents(act);
        return below != null ? below : host(act);
    }

    private @Nullable Draft dependents(Act act) {
        int clause = act.clause();
        int verb = scene.clauses.finiteVerb(clause);
        int sentence = scene.tokens.sentence(scene.clauses.firstToken(clause));
        int use = -1;
        Content content = null;
        Pieces quote = Pieces.NONE;
        boolean subjunctive = false;
        for (int below = scene.firstClause(sentence); below < scene.endClause(sentence); below++) {
            if (scene.clauses.parent(below) != clause) {
                continue;
            }
            Content kind = content(below);
            if (kind == null || scene.inVerbatim(scene.clauses.firstToken(below))) {
                continue;
            }
            int governing = act.governing(kind);
            if (governing < 0) {
                continue;
            }
            boolean before = scene.clauses.firstToken(below) < verb;
            if (before && kind != Content.DASS && kind != Content.QUESTION) {
                continue;
            }
            if (quote.isEmpty()) {
                use = governing;
                content = kind;
            }
            quote = quote.with(scene.subtree(below));
            subjunctive |= scene.mood(below) == Mood.SUBJUNCTIVE_I || scene.mood(below) == Mood.SUBJUNCTIVE_II;
        }
        if (quote.isEmpty() || content == null) {
            return null;
        }
        quote = content == Content.VERB_SECOND || subjunctive ? continued(quote, sentence) : quote;
        return draft(act, use, content, quote, subjunctive);
    }

    /** Takes along following clauses in Konjunktiv I up to the end of the sentence. */
    private Pieces continued(Pieces quote, int sentence) {
        Pieces all = quote;
        int end = scene.bodyEnd(sentence);
        int token = quote.end();
        while (token < end) {
            int clause = scene.clauses.of(token);
            if (clause < 0) {
                break;
            }
            Mood mood = scene.mood(clause);
            boolean goesOn = scene.clauses.kind(clause) == ClauseKind.MAIN && mood == Mood.SUBJUNCTIVE_I
                    || scene.clauses.kind(clause) == ClauseKind.COMPLEMENT && mood.subjunctive()
                    || scene.clauses.parent(clause) >= 0 && all.contains(scene.clauses.firstToken(scene.clauses.parent(clause)));
            if (!goesOn || scene.inVerbatim(token) && scene.clauses.firstToken(clause) == token) {
                break;
            }
            Pieces more = scene.subtree(clause);
            all = all.with(quote.first(), Math.min(end, more.end()));
            if (more.end() <= token) {
                break;
            }
            token = more.end();
        }
        return all;
    }

    /** The host of a clause set into or after it. */
    private @Nullable Draft host(Act act) {
        int clause = act.clause();
        int first = scene.clauses.firstToken(clause);
        int sentence = scene.tokens.sentence(first);
        int start = scene.sentences.firstToken(sentence);
        if (scene.clauses.verbPosition(clause) != VerbPosition.FIRST || !inserted(clause, start)) {
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
        if (quote.isEmpty() || !spoken(quote)) {
            return null;
        }
        Draft draft = draft(act, use, Content.VERB_SECOND, quote, subjunctiveIn(quote));
        return draft == null ? null : draft.because("inverted-frame");
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
        if (scene.root(resumed) == scene.root(host) || scene.under(resumed, host)) {
            return resumed != clause;
        }
        return scene.mood(resumed) == Mood.SUBJUNCTIVE_I || scene.tokens.tag(token).finite();
    }

    /** Whether a clause with its verb first follows a comma or mark, so that it is no question or command. */
    private boolean inserted(int clause, int start) {
        int first = scene.clauses.firstToken(clause);
        while (first < scene.clauses.endToken(clause) && !scene.tokens.kind(first).lexical()) {
            first++;
        }
        if (first != scene.clauses.finiteVerb(clause) && !scene.tokens.tag(first).finite()) {
            return false;
        }
        int before = first - 1;
        return before > start && (scene.is(before, TokenKind.COMMA) || scene.is(before, TokenKind.DASH) || scene.is(before, TokenKind.CLOSING_MARK));
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

    private @Nullable Draft draft(Act act, int use, Content content, Pieces raw, boolean subjunctive) {
        int sentence = scene.tokens.sentence(scene.clauses.firstToken(act.clause()));
        Pieces quote = scene.trimmed(raw.without(scene.bodyEnd(sentence), scene.sentences.endToken(sentence)));
        if (quote.isEmpty()) {
            return null;
        }
        Frame frame = acts.frame(act, use);
        double sure = subjunctive ? Math.max(frame.sure, WITH_SUBJUNCTIVE) : frame.sure;
        if (sure < LEAST) {
            return null;
        }
        Draft draft = new Draft(Form.INDIRECT, quote, sure).framedBy(frame);
        draft.frame = frames.of(act.clause(), quote);
        draft.because("cue:" + frame.lemma).because(content.label());
        if (subjunctive) {
            draft.because("subjunctive");
        }
        return draft;
    }

    /** What kind of content a clause is, or null where it is none. */
    @Nullable Content content(int clause) {
        int introduction = scene.clauses.introduction(clause);
        return switch (scene.clauses.kind(clause)) {
            case COMPLEMENT -> Content.VERB_SECOND;
            case INTERROGATIVE -> Content.QUESTION;
            case INFINITIVE -> introduction >= 0 && scene.is(introduction, Tag.KOUI) ? null : Content.INFINITIVE;
            case SUBORDINATE -> introduction < 0
                    ? null
                    : scene.is(introduction, "dass") || scene.is(introduction, "daß")
                            ? Content.DASS
                            : scene.is(introduction, "ob") ? Content.QUESTION : null;
            case MAIN, RELATIVE, PARENTHETICAL, FRAGMENT -> null;
        };
    }
}
