package org.depesche.extractors.quotes.reading;

import org.depesche.core.annotation.Quote.Form;
import org.depesche.extractors.quotes.lexicon.Content;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.Mood;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.VerbPosition;
import org.depesche.linguistics.Voice;
import org.jspecify.annotations.Nullable;

/** Indirect speech that a verb frames: <em>sie sagte, dass …</em>; where no clause depends on it, what {@link InvertedFrames} finds. */
final class IndirectClauses {

    private static final double WITH_SUBJUNCTIVE = 0.96;
    private static final double LEAST = 0.4;
    private static final int LONGEST_GAP = 30;
    private static final double STRONG = 0.85;

    /** What is taken off where the mood does not show speech, and nobody, a question or a main clause stands for it. */
    private static final double AGENTLESS = 0.2;

    private static final double QUESTION = 0.4;
    private static final double INDICATIVE = 0.1;

    private final Scene scene;
    private final Acts acts;
    private final FrameSpan frames;
    private final Complements complements;
    private final FrontedClauses fronted;
    private final InvertedFrames inverted;

    IndirectClauses(Scene scene, Acts acts, Roles roles, FrameSpan frames) {
        this.scene = scene;
        this.acts = acts;
        this.frames = frames;
        this.complements = new Complements(scene);
        this.fronted = new FrontedClauses(scene, this);
        this.inverted = new InvertedFrames(scene, acts, roles, this, fronted);
    }

    /** The quote that an act frames, or null where nothing that it governs stands by. */
    @Nullable
    Draft find(Act act) {
        Draft draft = dependents(act);
        draft = draft == null ? fronted.find(act) : draft;
        return draft == null ? inverted.find(act) : draft;
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
            boolean follows = follows(below, clause);
            if (scene.clauses.parent(below) != clause && !follows) {
                continue;
            }
            Content kind = follows ? Content.VERB_SECOND : content(below);
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
            quote = quote.with(withoutComment(below, kind));
            if (follows && scene.clauses.verbPosition(below) == VerbPosition.FIRST) {
                quote = quote.with(fronted(clause, sentence));
            }
            subjunctive |= scene.mood(below) == Mood.SUBJUNCTIVE_I || scene.mood(below) == Mood.SUBJUNCTIVE_II;
        }
        if (quote.isEmpty() || content == null) {
            return null;
        }
        if (content == Content.VERB_SECOND
                && !subjunctive
                && (act.uses().get(use).sure() < STRONG || complements.saturates(act, use))) {
            return null;
        }
        quote = coordinated(quote, sentence, clause);
        quote = content == Content.VERB_SECOND || subjunctive ? continued(quote, sentence) : quote;
        return draft(act, use, content, quote, subjunctive);
    }

    /** What stands before a frame with its verb first, where the words after it begin with their verb: <em>Wenn es regne, sagte er, werde …</em>. */
    private Pieces fronted(int clause, int sentence) {
        int first = scene.clauses.firstToken(clause);
        int start = scene.sentences.firstToken(sentence);
        int condition = scene.clauses.of(start);
        boolean opens = condition >= 0
                && scene.clauses.kind(condition) == ClauseKind.SUBORDINATE
                && scene.clauses.introduction(condition) >= 0
                && !scene.inVerbatim(start);
        return opens
                        && first == scene.clauses.finiteVerb(clause)
                        && first > start
                        && scene.is(first - 1, TokenKind.COMMA)
                ? Pieces.of(start, first - 1)
                : Pieces.NONE;
    }

    /** A clause with its dependents, but for what the writer adds in the indicative: <em>…, was dieser bestreitet</em>. */
    private Pieces withoutComment(int clause, Content kind) {
        Pieces all = scene.subtree(clause);
        if (kind == Content.DASS || kind == Content.QUESTION) {
            return all;
        }
        int sentence = scene.tokens.sentence(scene.clauses.firstToken(clause));
        for (int below = clause + 1; below < scene.endClause(sentence); below++) {
            int introduction = scene.clauses.introduction(below);
            boolean comment = (scene.is(introduction, "was") || scene.is(introduction, "wobei"))
                    && scene.mood(below) == Mood.INDICATIVE
                    && scene.under(below, clause)
                    && scene.is(scene.clauses.firstToken(below) - 1, TokenKind.COMMA);
            if (comment) {
                all = all.without(scene.subtree(below));
            }
        }
        return all;
    }

    /** Takes along clauses that are coordinated with one of the content. */
    private Pieces coordinated(Pieces quote, int sentence, int cueClause) {
        Pieces all = quote;
        for (int clause = scene.firstClause(sentence); clause < scene.endClause(sentence); clause++) {
            int with = scene.clauses.coordinatedWith(clause);
            if (with < 0 || with == cueClause || clause == cueClause) {
                continue;
            }
            int start = scene.clauses.firstToken(with);
            if (all.contains(start) && scene.dependent(with) && !all.contains(scene.clauses.firstToken(clause))) {
                all = all.with(scene.subtree(clause)).with(start, scene.clauses.firstToken(clause));
            }
        }
        return all;
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
            boolean goesOn = (scene.clauses.kind(clause) == ClauseKind.MAIN && mood == Mood.SUBJUNCTIVE_I)
                    || (scene.clauses.kind(clause) == ClauseKind.COMPLEMENT && mood.subjunctive())
                    || (scene.clauses.parent(clause) >= 0
                            && all.contains(scene.clauses.firstToken(scene.clauses.parent(clause))));
            if (!goesOn || (scene.inVerbatim(token) && scene.clauses.firstToken(clause) == token)) {
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

    /** The draft of what an act frames, or null where it is too unsure. */
    @Nullable
    Draft draft(Act act, int use, Content content, Pieces raw, boolean subjunctive) {
        int sentence = scene.tokens.sentence(scene.clauses.firstToken(act.clause()));
        Pieces quote = scene.trimmed(
                filled(raw, act.clause()).without(scene.bodyEnd(sentence), scene.sentences.endToken(sentence)));
        if (quote.isEmpty()) {
            return null;
        }
        Frame frame = acts.frame(act, use);
        int group = scene.clauses.verbGroup(act.clause());
        if (frame.speaker.isEmpty() && general(group)) {
            return null;
        }
        boolean agentless = group >= 0 && scene.verbs.voice(group) != Voice.ACTIVE && frame.speaker.isEmpty();
        double sure = frame.sure;
        if (subjunctive) {
            sure = Math.max(sure, WITH_SUBJUNCTIVE);
        } else if (agentless) {
            sure -= AGENTLESS;
        } else if (content == Content.QUESTION) {
            sure -= QUESTION;
        } else if (content == Content.VERB_SECOND) {
            sure -= INDICATIVE;
        }
        if (sure < LEAST) {
            return null;
        }
        Draft draft = new Draft(Form.INDIRECT, quote, sure).framedBy(frame);
        draft.frame = frames.of(act.clause(), quote);
        draft.because(scene.lexicon.cueRule(frame.lemma)).because(content.label());
        if (subjunctive) {
            draft.because("subjunctive");
        }
        return draft;
    }

    /** Closes gaps in which nothing of the frame stands: a clause set in that the words before it do not govern. */
    private Pieces filled(Pieces quote, int clause) {
        Pieces whole = quote;
        for (int piece = 1; piece < quote.count(); piece++) {
            int from = quote.end(piece - 1);
            int to = quote.first(piece);
            boolean foreign = to - from > LONGEST_GAP;
            for (int token = from; token < to && !foreign; token++) {
                int of = scene.clauses.of(token);
                ClauseKind kind = of < 0 ? ClauseKind.FRAGMENT : scene.clauses.kind(of);
                foreign = of == clause
                        || (kind != ClauseKind.RELATIVE && kind != ClauseKind.SUBORDINATE && of >= 0)
                        || (of >= 0 && scene.under(clause, of));
            }
            whole = foreign ? whole : whole.with(from, to);
        }
        return whole;
    }

    /** Whether a verb group says what is to be done or thought by anybody: <em>davon ist auszugehen</em>. */
    boolean general(int group) {
        boolean infinitive = false;
        boolean copula = false;
        for (int i = 0; group >= 0 && i < scene.verbs.members(group); i++) {
            int member = scene.verbs.member(group, i);
            infinitive |= scene.is(member, Tag.VVIZU) || scene.is(member, Tag.PTKZU);
            copula |= scene.tokens.tag(member).finite()
                    && (scene.tokens.lemma(member).equals("sein")
                            || scene.tokens.lemma(member).equals("bleiben"));
        }
        return infinitive && copula;
    }

    /** What kind of content a clause is, or null where it is none. */
    @Nullable
    Content content(int clause) {
        int introduction = scene.clauses.introduction(clause);
        return switch (scene.clauses.kind(clause)) {
            case COMPLEMENT -> Content.VERB_SECOND;
            case INTERROGATIVE -> Content.QUESTION;
            case INFINITIVE -> introduction >= 0 && scene.is(introduction, Tag.KOUI) ? null : Content.INFINITIVE;
            case SUBORDINATE ->
                introduction < 0
                        ? null
                        : scene.is(introduction, "dass") || scene.is(introduction, "daß")
                                ? Content.DASS
                                : scene.is(introduction, "ob") ? Content.QUESTION : null;
            case RELATIVE -> infinitive(clause) ? Content.INFINITIVE : reporting(clause) ? Content.VERB_SECOND : null;
            case MAIN, PARENTHETICAL, FRAGMENT -> null;
        };
    }

    /** Whether a clause that was taken for a relative one has an infinitive with zu alone: <em>sie versprach, die Steuer zu senken</em>. */
    private boolean infinitive(int clause) {
        int group = scene.clauses.verbGroup(clause);
        if (group < 0 || scene.finite(clause)) {
            return false;
        }
        for (int i = 0; i < scene.verbs.members(group); i++) {
            int member = scene.verbs.member(group, i);
            if (scene.is(member, Tag.VVIZU) || scene.is(member, Tag.PTKZU)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause that was taken for a relative one is in Konjunktiv I and follows no noun. */
    private boolean reporting(int clause) {
        int before = scene.clauses.firstToken(clause) - 2;
        return scene.mood(clause) == Mood.SUBJUNCTIVE_I
                && before >= 0
                && scene.is(before + 1, TokenKind.COMMA)
                && !scene.tokens.tag(before).nominal()
                && scene.tokens.kind(before) == TokenKind.WORD;
    }

    /** Whether a main clause in Konjunktiv I follows another after a comma, and so is what that one reports. */
    private boolean follows(int clause, int cueClause) {
        int comma = scene.clauses.firstToken(clause) - 1;
        return scene.clauses.kind(clause) == ClauseKind.MAIN
                && scene.mood(clause) == Mood.SUBJUNCTIVE_I
                && comma > 0
                && scene.is(comma, TokenKind.COMMA)
                && scene.clauses.of(comma - 1) == cueClause
                && scene.clauses.kind(cueClause) != ClauseKind.SUBORDINATE
                && scene.clauses.kind(cueClause) != ClauseKind.RELATIVE
                && scene.finite(cueClause);
    }
}
