package org.depesche.extractors.quotes.reading;

import java.util.List;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.core.annotation.Quote.Medium;
import org.depesche.extractors.quotes.lexicon.VerbCue;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.Mood;
import org.depesche.linguistics.Voice;
import org.jspecify.annotations.Nullable;

/** Sentences that sum up what their subject said: <em>X warnte vor …</em>, <em>X forderte …</em>. */
final class Summaries {

    /** From here on a verb alone shows that its subject speaks, whatever noun that is. */
    private static final double SAYING = 0.6;

    private static final double PLAN = 0.46;

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
        if (!scene.finite(clause)
                || scene.clauses.kind(clause) != ClauseKind.MAIN
                || scene.mood(clause) == Mood.SUBJUNCTIVE_I
                || scene.inVerbatim(scene.clauses.finiteVerb(clause))) {
            return;
        }
        int verb = scene.clauses.finiteVerb(clause);
        for (int i = 0; i < found.size(); i++) {
            Draft other = found.get(i);
            if (other.frame.contains(verb) && other.cue.contains(verb)) {
                return;
            }
        }
        for (int use = 0; use < act.uses().size(); use++) {
            Draft draft = act.uses().get(use).summarySure() < least ? null : draft(act, use, found);
            if (draft != null) {
                found.add(draft);
                return;
            }
        }
    }

    private @Nullable Draft draft(Act act, int index, List<Draft> found) {
        VerbCue use = act.uses().get(index);
        int clause = act.clause();
        int group = scene.clauses.verbGroup(clause);
        Frame frame = acts.frame(act, index);
        if (use.summary().isEmpty() || frame.speaker.isEmpty() || !sayer(frame.speaker, use)) {
            return null;
        }
        boolean passive = scene.verbs.voice(group) != Voice.ACTIVE;
        String complement =
                passive && use.summary().contains("object") ? "object" : complements.of(use, clause, frame.speaker);
        if (complement.isEmpty()) {
            return null;
        }
        int sentence = scene.tokens.sentence(scene.clauses.firstToken(clause));
        Pieces quote = span(clause, sentence, found);
        if (quote.isEmpty() || scene.words(quote) < 3) {
            return null;
        }
        Draft draft = new Draft(Form.REPORTED, quote, use.summarySure());
        draft.lemma = use.verb();
        draft.speaker = frame.speaker;
        draft.addressee = frame.addressee;
        draft.medium = roles.speakers.medium(use.medium(), frame.speaker);
        return draft.because(scene.lexicon.summaryRule(use.verb())).because(scene.lexicon.complementRule(complement));
    }

    /** Adds the plan that a clause with <em>wollen</em> reports of somebody named. */
    void plan(int clause, List<Draft> found) {
        int group = scene.clauses.verbGroup(clause);
        int verb = scene.clauses.finiteVerb(clause);
        boolean wants = group >= 0
                && verb >= 0
                && scene.verbs.modal(group) >= 0
                && (scene.is(verb, "will") || scene.is(verb, "wollen"));
        if (!wants || PLAN < least || scene.clauses.kind(clause) != ClauseKind.MAIN || scene.inVerbatim(verb)) {
            return;
        }
        Pieces speaker = roles.subjects.of(clause);
        int phrase = speaker.isEmpty() ? -1 : scene.phrases.of(speaker.first());
        if (phrase < 0 || !scene.phrases.named(phrase) || scene.phrases.pronoun(phrase)) {
            return;
        }
        int sentence = scene.tokens.sentence(scene.clauses.firstToken(clause));
        Pieces quote = span(clause, sentence, found);
        if (quote.isEmpty() || scene.words(quote) < 4) {
            return;
        }
        Draft draft = new Draft(Form.REPORTED, quote, PLAN);
        draft.lemma = "wollen";
        draft.speaker = speaker;
        draft.medium = roles.speakers.medium(Medium.UNKNOWN, speaker);
        found.add(draft.because("summary:wollen").because("complement:modal"));
    }

    private Pieces span(int clause, int sentence, List<Draft> found) {
        Pieces whole = Pieces.of(scene.sentences.firstToken(sentence), scene.sentences.endToken(sentence));
        Pieces part = scene.subtree(clause);
        Pieces own = scene.own(clause);
        boolean shared = false;
        for (int i = 0; i < found.size(); i++) {
            Draft other = found.get(i);
            if (other.quote.overlaps(own)) {
                return Pieces.NONE;
            }
            if (other.quote.overlaps(part)) {
                part = own;
            }
            shared |= other.quote.overlaps(whole) || other.frame.overlaps(whole);
        }
        return shared ? scene.trimmed(part) : whole;
    }

    private boolean sayer(Pieces speaker, VerbCue use) {
        int phrase = scene.phrases.of(speaker.first());
        return phrase >= 0
                && !scene.is(speaker.first(), "es")
                && !scene.is(speaker.first(), "man")
                && !scene.is(speaker.first(), "das")
                && !scene.is(speaker.first(), "dies")
                && (roles.speakers.speaks(phrase) || use.summarySure() >= SAYING);
    }
}
