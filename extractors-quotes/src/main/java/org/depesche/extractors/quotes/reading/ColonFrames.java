package org.depesche.extractors.quotes.reading;

import java.util.List;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.extractors.quotes.lexicon.Content;
import org.depesche.extractors.quotes.lexicon.VerbClass;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.Mood;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Speech without marks after a frame and a colon: <em>Sie kündigte an: Die Bahn werde pünktlich sein</em>, <em>Sein Fazit: Der Deich
 * hält</em>. It reaches to the end of its sentence. What is no clause, a list or a word that explains, is no speech.
 */
final class ColonFrames {

    /** How sure a verb of speech must be where nothing but the colon shows that its words follow. */
    private static final double STRONG = 0.85;

    /** From here on a verb alone shows that its subject speaks, whatever noun that is. */
    private static final double CERTAIN = 0.9;

    /** How sure a verb must be whose words stand in Konjunktiv I. */
    private static final double WITH_SUBJUNCTIVE = 0.7;

    private static final double VERBATIM = 0.85;

    private final Scene scene;
    private final Acts acts;
    private final Roles roles;
    private final IndirectClauses indirect;
    private final Complements complements;
    private final ColonNouns nouns;

    ColonFrames(Scene scene, Acts acts, Roles roles, IndirectClauses indirect, FrameSpan frames) {
        this.scene = scene;
        this.acts = acts;
        this.roles = roles;
        this.indirect = indirect;
        this.complements = new Complements(scene);
        this.nouns = new ColonNouns(scene, roles, frames);
    }

    /** Adds what a colon in a sentence leads to, where nothing found before it holds those words. */
    void find(int sentence, List<Draft> found) {
        int end = scene.bodyEnd(sentence);
        for (int token = scene.sentences.firstToken(sentence) + 1; token < end - 1; token++) {
            if (!scene.is(token, TokenKind.COLON) || scene.inVerbatim(token) || Draft.isQuoted(token + 1, found)) {
                continue;
            }
            Draft draft = draft(token, sentence);
            if (draft != null) {
                found.add(draft.because("colon"));
                return;
            }
        }
    }

    private @Nullable Draft draft(int colon, int sentence) {
        int content = content(colon);
        if (content < 0) {
            return null;
        }
        boolean subjunctive = scene.mood(content) == Mood.SUBJUNCTIVE_I;
        boolean verbatim = !subjunctive && verbatim(colon + 1, sentence);
        Pieces quote = Pieces.of(colon + 1, verbatim ? scene.sentences.endToken(sentence) : scene.bodyEnd(sentence));
        Draft draft = verbal(colon, quote, subjunctive, verbatim);
        return draft != null ? draft : nouns.draft(colon, quote, subjunctive, verbatim);
    }

    /** The main clause that begins right after a colon, or -1 where none does. */
    private int content(int colon) {
        int first = colon + 1;
        if (scene.is(first, TokenKind.OPENING_MARK)
                || !scene.tokens.kind(first).lexical()
                || scene.tokens.paragraph(first) != scene.tokens.paragraph(colon)) {
            return -1;
        }
        int clause = scene.clauses.of(first);
        int root = clause < 0 ? -1 : scene.root(clause);
        boolean whole = root >= 0
                && scene.clauses.kind(root) == ClauseKind.MAIN
                && scene.finite(root)
                && scene.clauses.firstToken(root) > colon;
        return whole ? root : -1;
    }

    /** Whether words are as somebody said them and not as a writer puts them: in the first person, asked or called. */
    private boolean verbatim(int first, int sentence) {
        int end = scene.sentences.endToken(sentence);
        if (scene.asksOrCalls(end - 1)) {
            return true;
        }
        for (int token = first; token < end; token++) {
            if (scene.is(token, Tag.PPER) && scene.firstPerson(token)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Draft verbal(int colon, Pieces quote, boolean subjunctive, boolean verbatim) {
        int clause = scene.clauses.of(colon - 1);
        Act act = null;
        for (int steps = 0; clause >= 0 && steps < 3; steps++) {
            act = scene.finite(clause) && scene.clauses.kind(clause) == ClauseKind.MAIN ? acts.of(clause) : null;
            if (act != null) {
                break;
            }
            clause = scene.clauses.parent(clause);
        }
        if (act == null) {
            return null;
        }
        int use = act.governing(verbatim ? Content.MARKS : Content.VERB_SECOND);
        if (use < 0 || nouns.reads(act.clause())) {
            return null;
        }
        Frame frame = acts.frame(act, use);
        double sure = act.uses().get(use).sure();
        boolean ofWriter = !frame.speaker.isEmpty() && scene.speaksAsSubject(frame.speaker.first());
        if (ofWriter || sure < (subjunctive ? WITH_SUBJUNCTIVE : STRONG)) {
            return null;
        }
        int group = scene.clauses.verbGroup(act.clause());
        boolean other =
                scene.verbs.reflexive(group) >= 0 && !act.uses().get(use).reflexive();
        if (!subjunctive
                && (other
                        || indirect.general(group)
                        || !somebody(frame.speaker, sure)
                        || saturated(act, use, frame, colon))) {
            return null;
        }
        Draft draft = indirect.draft(act, use, Content.VERB_SECOND, quote, subjunctive);
        if (draft == null || !verbatim) {
            return draft;
        }
        Draft direct = new Draft(Form.DIRECT, quote, Math.min(VERBATIM, draft.confidence)).framedAs(draft);
        return direct.because(scene.lexicon.cueRule(frame.lemma));
    }

    private boolean somebody(Pieces speaker, double sure) {
        return !speaker.isEmpty()
                && (sure >= CERTAIN || roles.speakers.speaks(speaker))
                && !scene.is(speaker.first(), "es")
                && !scene.is(speaker.first(), "man")
                && !scene.is(speaker.first(), Tag.PDS)
                && !scene.is(speaker.first(), Tag.PWS);
    }

    /** Whether the clause before a colon says what was said, so that the words after the colon only explain it. */
    private boolean saturated(Act act, int use, Frame frame, int colon) {
        int last = scene.phrases.of(colon - 1);
        boolean forward = scene.is(colon - 1, "folgendes") || (last >= 0 && scene.phrases.pronoun(last));
        return !forward
                && !scene.lexicon.is(frame.lemma, VerbClass.ADDRESSING)
                && complements.saturates(act, use, frame.addressee);
    }
}
