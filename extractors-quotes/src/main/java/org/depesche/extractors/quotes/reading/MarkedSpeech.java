package org.depesche.extractors.quotes.reading;

import org.depesche.core.annotation.Quote.Form;
import org.depesche.core.annotation.Quote.Medium;
import org.depesche.extractors.quotes.lexicon.Content;
import org.depesche.extractors.quotes.lexicon.NounCue;
import org.depesche.extractors.quotes.lexicon.VerbClass;
import org.depesche.extractors.quotes.lexicon.VerbCue;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.VerbPosition;
import org.jspecify.annotations.Nullable;

/** Direct speech: which stretches between marks are somebody's words, and what frames them. */
final class MarkedSpeech {

    private static final double SPOKEN = 0.8;

    private final Scene scene;
    private final Acts acts;
    private final Roles roles;
    private final FrameSpan frames;
    private final MarkedNames names;

    MarkedSpeech(Scene scene, Acts acts, Roles roles, FrameSpan frames) {
        this.scene = scene;
        this.acts = acts;
        this.roles = roles;
        this.frames = frames;
        this.names = new MarkedNames(scene);
    }

    /** The direct quote between a pair of marks that its own frame or its length shows, or null. */
    @Nullable
    Draft framed(int stretch) {
        int open = scene.marks.openToken(stretch);
        int end = scene.endOf(stretch);
        Pieces quote = Pieces.of(open, end);
        boolean verbatim = scene.verbatim(stretch);
        if (open > 0
                && scene.inVerbatim(open - 1)
                && scene.stretchOf(open - 1) != stretch
                && scene.marks.parent(stretch) >= 0) {
            return null;
        }
        Draft after = frameAfter(quote, verbatim);
        if (after != null) {
            return marked(after, stretch);
        }
        Draft before = frameBefore(quote, verbatim);
        return before == null ? null : marked(before, stretch);
    }

    /** The direct quote between a pair of marks that the clause around it shows, or null. */
    @Nullable
    Draft around(int stretch) {
        int open = scene.marks.openToken(stretch);
        if ((scene.inVerbatim(open) && !scene.verbatim(stretch)) || names.refused(stretch)) {
            return null;
        }
        Draft around = frameAround(Pieces.of(open, scene.endOf(stretch)), stretch);
        return around != null ? marked(around, stretch) : null;
    }

    private static Draft marked(Draft draft, int stretch) {
        draft.stretch = stretch;
        return draft.because("marks");
    }

    /** A frame that follows: <em>„…“, sagte sie</em>. */
    private @Nullable Draft frameAfter(Pieces quote, boolean verbatim) {
        int at = quote.end();
        boolean comma = false;
        while (at < scene.tokens.size() && (scene.is(at, TokenKind.COMMA) || scene.is(at, TokenKind.DASH))) {
            comma = true;
            at++;
        }
        if (at >= scene.tokens.size() || scene.tokens.paragraph(at) != scene.tokens.paragraph(quote.end() - 1)) {
            return null;
        }
        comma |= called(quote);
        if (!verbatim && (!comma || !opens(quote.first()))) {
            return null;
        }
        if (scene.is(at, "so")
                && at + 1 < scene.tokens.size()
                && scene.tokens.tag(at + 1).finite()) {
            Draft draft = verbal(quote, at, at + 1);
            if (draft != null) {
                return draft;
            }
        }
        int worded = worded(at);
        if (worded > at) {
            Draft draft = verbal(quote, at, worded);
            if (draft != null) {
                return draft;
            }
        }
        if (scene.tokens.tag(at).finite()) {
            int clause = scene.clauses.of(at);
            Act act = clause < 0 ? null : acts.of(clause);
            int use = act == null ? -1 : act.governing(Content.MARKS);
            boolean first = clause >= 0 && (scene.clauses.verbPosition(clause) == VerbPosition.FIRST || comma);
            // a title that asks or calls: „Was nun?“ heißt das Stück
            boolean title = !verbatim
                    && act != null
                    && use >= 0
                    && scene.lexicon.is(act.uses().get(use).verb(), VerbClass.CALLING);
            if (act != null && use >= 0 && scene.clauses.finiteVerb(clause) == at && first && !title) {
                Draft draft = framed(act, use, quote, 0.97);
                if (draft.speaker.isEmpty() || draft.speaker.first() < at) {
                    draft.speaker = roles.subjects.following(at);
                    draft.medium = roles.speakers.medium(Medium.SPEECH, draft.speaker);
                }
                return draft.because("frame-after");
            }
        }
        if (scene.is(at, "so") && at + 1 < scene.tokens.size() && comma) {
            int phrase = scene.phrases.of(at + 1);
            if (phrase >= 0 && scene.phrases.firstToken(phrase) == at + 1) {
                int sentence = scene.tokens.sentence(at);
                int end = scene.bodyEnd(sentence);
                Draft draft = new Draft(Form.DIRECT, quote, 0.93);
                draft.cue = Pieces.of(at, at + 1);
                draft.lemma = "so";
                draft.speaker = roles.phrase.full(phrase, end, false);
                int last = draft.speaker.end();
                while (last < end && !scene.separator(last) && !scene.is(last, TokenKind.OPENING_MARK)) {
                    last++;
                }
                draft.frame = Pieces.of(quote.end(), last);
                draft.medium = roles.speakers.medium(Medium.SPEECH, draft.speaker);
                return draft.because("cue:so").because("frame-after");
            }
        }
        if (scene.is(at, "wie") || scene.is(at, Tag.KOKOM)) {
            int clause = scene.clauses.of(at);
            Act act = clause < 0 ? null : acts.of(clause);
            int use = act == null ? -1 : act.governing(Content.MARKS);
            if (act != null && use >= 0 && !scene.lexicon.is(act.uses().get(use).verb(), VerbClass.NAMING)) {
                return framed(act, use, quote, 0.93).because("frame-after").because("wie-clause");
            }
        }
        return null;
    }

    /** Whether words between marks end in a mark of their own that needs no comma after it: <em>„Los!“ rief sie</em>. */
    private boolean called(Pieces quote) {
        int last = quote.end() - 2;
        return last > quote.first() && scene.is(last + 1, TokenKind.CLOSING_MARK) && scene.asksOrCalls(last);
    }

    /** Whether no word of the sentence, or only words of somebody, stand before a token, so that a frame after it is its own. */
    private boolean opens(int token) {
        int before = token - 1;
        while (before >= 0
                && !scene.tokens.kind(before).lexical()
                && scene.tokens.sentence(before) == sentence(token)) {
            if (scene.is(before, TokenKind.CLOSING_MARK) || scene.is(before, TokenKind.COLON)) {
                return true;
            }
            before--;
        }
        return before < 0 || scene.tokens.sentence(before) != sentence(token);
    }

    private int sentence(int token) {
        return scene.tokens.sentence(token);
    }

    /** The finite verb after <em>mit diesen Worten</em>, or -1. */
    private int worded(int at) {
        boolean words = scene.is(at, "mit")
                && (scene.is(at + 1, "diesen") || scene.is(at + 1, "den"))
                && scene.is(at + 2, "worten")
                && at + 3 < scene.tokens.size();
        return words && scene.tokens.tag(at + 3).finite() ? at + 3 : -1;
    }

    /** A frame of any verb whose first words show that what stands before it was said: <em>„…“, so beschrieb sie das</em>. */
    private @Nullable Draft verbal(Pieces quote, int first, int verb) {
        int clause = scene.clauses.of(verb);
        Pieces speaker = clause < 0 ? Pieces.NONE : roles.subjects.of(clause);
        if (speaker.isEmpty() || speaker.first() < verb) {
            speaker = roles.subjects.following(verb);
        }
        int group = clause < 0 ? -1 : scene.clauses.verbGroup(clause);
        if (group < 0 || !roles.speakers.speaks(speaker)) {
            return null;
        }
        Draft draft = new Draft(Form.DIRECT, quote, 0.9);
        draft.cue = Pieces.of(first, verb + 1).with(scene.members(group));
        draft.lemma = scene.verbs.lemma(group);
        draft.speaker = speaker;
        draft.frame = frames.of(clause, quote);
        draft.medium = roles.speakers.medium(Medium.SPEECH, speaker);
        return draft.because(scene.lexicon.cueRule(draft.lemma)).because("frame-after");
    }

    private Draft framed(Act act, int use, Pieces quote, double sure) {
        Frame frame = acts.frame(act, use);
        Draft draft = new Draft(Form.DIRECT, quote, sure).framedBy(frame);
        draft.frame = frames.of(act.clause(), quote);
        if (draft.medium == Medium.UNKNOWN && act.uses().get(use).medium() == Medium.UNKNOWN) {
            draft.medium = Medium.SPEECH;
        }
        return draft.because(scene.lexicon.cueRule(frame.lemma));
    }

    /** A frame that stands before: <em>Sie sagte: „…“</em>. */
    private @Nullable Draft frameBefore(Pieces quote, boolean verbatim) {
        int before = quote.first() - 1;
        boolean colon = scene.is(before, TokenKind.COLON);
        boolean comma = scene.is(before, TokenKind.COMMA);
        if (before < 1
                || (!colon && !comma)
                || (scene.tokens.paragraph(before) != scene.tokens.paragraph(quote.first()) && !colon)) {
            return null;
        }
        if (comma && !verbatim) {
            return null;
        }
        int sentence = scene.tokens.sentence(before);
        int first = scene.sentences.firstToken(sentence);
        Act best = null;
        int bestUse = -1;
        for (int clause = scene.firstClause(sentence); clause < scene.endClause(sentence); clause++) {
            if (scene.clauses.firstToken(clause) >= before || scene.inVerbatim(scene.clauses.firstToken(clause))) {
                continue;
            }
            Act act = acts.of(clause);
            int use = act == null ? -1 : act.governing(Content.MARKS);
            if (act != null && use >= 0 && (best == null || main(clause) || !main(best.clause()))) {
                best = act;
                bestUse = use;
            }
        }
        if (best != null) {
            return framed(best, bestUse, quote, colon ? 0.97 : 0.85).because(colon ? "colon" : "comma-before");
        }
        if (!colon) {
            return null;
        }
        Draft participle = participleFrame(quote, first, before);
        if (participle != null) {
            return participle;
        }
        Draft noun = nounFrame(quote, first, before);
        if (noun != null) {
            return noun;
        }
        return verbatim ? bareFrame(quote, first, before, sentence) : null;
    }

    private boolean main(int clause) {
        return scene.clauses.kind(clause) == ClauseKind.MAIN;
    }

    /** A participle of speech before the colon whose clause could not be told: <em>wird wie folgt zitiert: „…“</em>. */
    private @Nullable Draft participleFrame(Pieces quote, int first, int colon) {
        if (!scene.is(colon - 1, Tag.VVPP)) {
            return null;
        }
        for (VerbCue use : scene.lexicon.verbs(scene.tokens.lemma(colon - 1))) {
            if (!use.content().contains(Content.MARKS) || use.word() != null || use.reflexive()) {
                continue;
            }
            Draft draft = new Draft(Form.DIRECT, quote, 0.9);
            draft.cue = Pieces.of(colon - 1, colon);
            for (int token = first; token < colon; token++) {
                if (scene.is(token, Tag.VAFIN) && scene.clauses.of(token) >= 0) {
                    draft.cue = draft.cue.with(token, token + 1);
                    draft.speaker = roles.subjects.of(scene.clauses.of(token));
                    break;
                }
            }
            draft.lemma = use.verb();
            draft.frame = Pieces.of(first, colon + 1);
            draft.medium = roles.speakers.medium(use.medium(), draft.speaker);
            return draft.because(scene.lexicon.cueRule(use.verb())).because("colon");
        }
        return null;
    }

    private @Nullable Draft nounFrame(Pieces quote, int first, int colon) {
        for (int token = colon - 1; token >= first; token--) {
            if (!scene.is(token, Tag.NN)) {
                continue;
            }
            NounCue cue = scene.lexicon.noun(scene.tokens.lemma(token));
            if (cue != null) {
                int clause = scene.clauses.of(token);
                Draft draft = new Draft(Form.DIRECT, quote, 0.85);
                int phrase = scene.phrases.of(token);
                draft.cue = Pieces.of(phrase >= 0 ? scene.phrases.firstToken(phrase) : token, token + 1);
                draft.lemma = cue.noun();
                draft.speaker = clause >= 0 ? roles.subjects.of(clause) : Pieces.NONE;
                if (draft.speaker.isEmpty() && token == first && named(token + 1, colon)) {
                    draft.cue = Pieces.of(token, token + 1);
                    draft.speaker = Pieces.of(token + 1, colon);
                }
                draft.frame = Pieces.of(first, colon + 1);
                draft.medium = roles.speakers.medium(cue.medium(), draft.speaker);
                return draft.because("noun-cue")
                        .because(scene.lexicon.cueRule(cue.noun()))
                        .because("colon");
            }
        }
        return null;
    }

    /** Whether nothing but words in capitals stands between two tokens, as between <em>Zitat</em> and a colon. */
    private boolean named(int first, int end) {
        for (int token = first; token < end; token++) {
            if (!scene.tokens.kind(token).lexical() || !Character.isUpperCase(scene.tokens.charAt(token, 0))) {
                return false;
            }
        }
        return first < end;
    }

    /** A colon after a sentence with no cue, or after nothing but a speaker. */
    private Draft bareFrame(Pieces quote, int first, int colon, int sentence) {
        Draft draft = new Draft(Form.DIRECT, quote, 0.85);
        draft.frame = Pieces.of(first, colon + 1);
        draft.medium = Medium.SPEECH;
        for (int clause = scene.firstClause(sentence); clause < scene.endClause(sentence); clause++) {
            if (scene.clauses.firstToken(clause) < colon && scene.finite(clause)) {
                draft.speaker = roles.subjects.of(clause);
                if (!draft.speaker.isEmpty()) {
                    return draft.because("colon");
                }
            }
        }
        int begin = first;
        while (begin < colon - 1 && (scene.is(begin, Tag.ADV) || scene.is(begin, Tag.PAV))) {
            begin++;
        }
        int phrase = scene.phrases.of(begin);
        if (phrase >= 0) {
            draft.speaker = roles.phrase.full(phrase, colon, false);
        }
        return draft.because("colon");
    }

    /** Words between marks inside a clause whose verb says that somebody said them: <em>nannte das „…“</em>. */
    private @Nullable Draft frameAround(Pieces quote, int stretch) {
        int inner =
                quote.first() > 0 && scene.tokens.sentence(quote.first() - 1) == scene.tokens.sentence(quote.first())
                        ? quote.first() - 1
                        : quote.end();
        if (inner >= scene.tokens.size() || scene.tokens.sentence(inner) != scene.tokens.sentence(quote.first())) {
            return null;
        }
        int clause = scene.clauses.of(inner);
        for (int steps = 0; clause >= 0 && steps < 3; steps++) {
            Act act = acts.of(clause);
            int use = act == null ? -1 : act.governing(Content.MARKS);
            if (act != null && scene.lexicon.is(act.uses().get(Math.max(use, 0)).verb(), VerbClass.CALLING)) {
                return null;
            }
            if (act != null
                    && use >= 0
                    && (quotes(stretch, act.uses().get(use), quote.first() - 1)
                            || exclaimed(act, act.uses().get(use), quote))) {
                Draft draft = framed(act, use, quote, scene.verbatim(stretch) ? 0.9 : 0.75);
                if (draft.speaker.overlaps(quote) || draft.addressee.overlaps(quote) || called(draft, act, stretch)) {
                    return null;
                }
                int binder = quote.first() - 1;
                if (scene.is(binder, "als") || scene.is(binder, "von")) {
                    draft.cue = draft.cue.with(binder, binder + 1);
                }
                return draft.because("fragment");
            }
            if (act == null || use < 0) {
                clause = scene.clauses.parent(clause);
            } else {
                break;
            }
        }
        return null;
    }

    /** Whether a verb of naming gives a name by which something is known and not somebody's word for it. */
    private boolean called(Draft draft, Act act, int stretch) {
        if (!scene.lexicon.is(draft.lemma, VerbClass.NAMING) || names.likelihood(stretch) >= 0.5) {
            return false;
        }
        int group = scene.clauses.verbGroup(act.clause());
        return draft.speaker.isEmpty()
                || scene.is(draft.speaker.first(), "man")
                || (group >= 0 && scene.verbs.reflexive(group) >= 0);
    }

    /** Whether words stand alone as the object of a verb that is only spoken: <em>Sie rief „Los!“ und …</em>. */
    private boolean exclaimed(Act act, VerbCue use, Pieces quote) {
        int verb = scene.clauses.finiteVerb(act.clause());
        if (verb < 0 || verb > quote.first() || use.medium() != Medium.SPEECH || use.sure() < SPOKEN) {
            return false;
        }
        for (int token = verb + 1; token < quote.first(); token++) {
            int phrase = scene.phrases.of(token);
            boolean beside = scene.is(token, Tag.ADV)
                    || scene.is(token, Tag.ADJD)
                    || (phrase >= 0 && scene.phrases.pronoun(phrase) && scene.phrases.preposition(phrase) < 0);
            if (!beside) {
                return false;
            }
        }
        int next = quote.end();
        return next >= scene.tokens.size()
                || scene.separator(next)
                || scene.is(next, Tag.KON)
                || scene.tokens.sentence(next) != scene.tokens.sentence(quote.first());
    }

    /** Whether a fragment is said in a clause whose verb is used so. */
    private boolean quotes(int stretch, VerbCue use, int binder) {
        if (scene.lexicon.is(use.verb(), VerbClass.NAMING)
                || (use.summarySure() >= 0.35 && (scene.is(binder, "als") || scene.is(binder, "von")))) {
            return names.likelihood(stretch) >= 0.05;
        }
        return Math.max(use.sure(), use.summarySure()) >= 0.6 && names.likelihood(stretch) >= 0.28;
    }
}
