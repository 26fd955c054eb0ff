package org.depesche.extractors.quotes.reading;

import java.util.List;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.extractors.quotes.lexicon.VerbCue;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.Mood;
import org.depesche.linguistics.Voice;

/** Sentences that sum up what their subject said: <em>X warnte vor …</em>, <em>X forderte …</em>. */
final class Summaries {

    private final Scene scene;
    private final Roles roles;
    private final Acts acts;
    private final double least;
    private final Complements complements;

    Summaries(Scene scene, Roles roles, Acts acts, double least) {
        this.scene = scene;
        this.roles = roles;
        this.acts = acts;
        this.least = least;
        this.complements = new Complements(scene);
    }

    /** Adds the summary that an act makes, where it frames nothing else. */
    void find(Act act, List<Draft> found) {
        int clause = act.clause();
        VerbCue use = act.summing();
        int group = scene.clauses.verbGroup(clause);
        if (use == null || use.summarySure() < least || !scene.finite(clause)) {
            return;
        }
        ClauseKind kind = scene.clauses.kind(clause);
        if (kind != ClauseKind.MAIN
                || scene.mood(clause) == Mood.SUBJUNCTIVE_I
                || scene.inVerbatim(scene.clauses.finiteVerb(clause))) {
            return;
        }
        Frame frame = acts.frame(act, act.uses().indexOf(use));
        if (frame.speaker.isEmpty() || !sayer(frame.speaker)) {
            return;
        }
        boolean passive = scene.verbs.voice(group) != Voice.ACTIVE;
        String complement =
                passive ? use.summary().contains("object") ? "object" : "" : complements.of(use, clause, frame.speaker);
        if (complement.isEmpty()) {
            return;
        }
        int sentence = scene.tokens.sentence(scene.clauses.firstToken(clause));
        Pieces quote = span(clause, sentence, found);
        if (quote.isEmpty() || scene.words(quote) < 4) {
            return;
        }
        Draft draft = new Draft(Form.REPORTED, quote, use.summarySure());
        draft.lemma = use.verb();
        draft.speaker = frame.speaker;
        draft.addressee = frame.addressee;
        draft.medium = roles.medium(use.medium(), frame.speaker);
        found.add(draft.because("summary:" + use.verb()).because("complement:" + complement));
    }

    private Pieces span(int clause, int sentence, List<Draft> found) {
        Pieces whole = Pieces.of(scene.sentences.firstToken(sentence), scene.sentences.endToken(sentence));
        Pieces part = scene.subtree(clause);
        boolean shared = false;
        for (Draft other : found) {
            if (other.quote.overlaps(part)) {
                return Pieces.NONE;
            }
            shared |= other.quote.overlaps(whole) || other.frame.overlaps(whole);
        }
        return shared ? scene.trimmed(part) : whole;
    }

    private boolean sayer(Pieces speaker) {
        int phrase = scene.phrases.of(speaker.first());
        return phrase >= 0
                && !scene.is(speaker.first(), "es")
                && !scene.is(speaker.first(), "das")
                && !scene.is(speaker.first(), "dies")
                && roles.speaks(phrase);
    }
}
