package org.depesche.extractors.quotes.reading;

import org.depesche.core.annotation.Quote.Form;
import org.depesche.extractors.quotes.lexicon.Content;
import org.depesche.extractors.quotes.lexicon.NounCue;
import org.depesche.extractors.quotes.lexicon.VerbClass;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.Tag;
import org.jspecify.annotations.Nullable;

/** Nouns of speech before a colon: <em>Sein Fazit: …</em>, <em>Die Begründung der Stadt lautet: …</em>. */
final class ColonNouns {

    private static final int LONGEST = 14;

    /** How sure a noun must be that says nothing of who speaks, and one that does, where the mood shows no speech. */
    private static final double ALONE = 0.75;

    private static final double OF_SOMEBODY = 0.6;
    private static final double WITH_SUBJUNCTIVE = 0.9;
    private static final double INDICATIVE = 0.1;

    private final Scene scene;
    private final Roles roles;
    private final FrameSpan frames;

    ColonNouns(Scene scene, Roles roles, FrameSpan frames) {
        this.scene = scene;
        this.roles = roles;
        this.frames = frames;
    }

    /** The words after a colon that a noun before it frames, or null. */
    @Nullable
    Draft draft(int colon, Pieces quote, boolean subjunctive, boolean verbatim) {
        int clause = scene.clauses.of(colon - 1);
        if (clause < 0 || colon - scene.clauses.firstToken(clause) > LONGEST) {
            return null;
        }
        int end = nounEnd(clause, colon);
        int first = scene.clauses.firstToken(clause);
        int noun = end < 0 ? -1 : noun(first, end);
        NounCue cue = noun < 0 ? null : scene.lexicon.noun(scene.tokens.lemma(noun));
        if (cue == null || !cue.content().contains(Content.VERB_SECOND)) {
            return null;
        }
        Pieces speaker = speaker(first, noun, end);
        boolean verb = scene.finite(clause);
        double least = speaker.isEmpty() ? ALONE : OF_SOMEBODY;
        if (!subjunctive && (cue.sure() < least || (verb && speaker.isEmpty() && copula(clause)))) {
            return null;
        }
        double sure = subjunctive ? Math.max(WITH_SUBJUNCTIVE, cue.sure()) : cue.sure() - INDICATIVE;
        Draft draft = new Draft(verbatim ? Form.DIRECT : Form.INDIRECT, quote, sure);
        draft.cue = Pieces.of(first, noun + 1).without(speaker);
        if (verb) {
            draft.cue = draft.cue.with(scene.members(scene.clauses.verbGroup(clause)));
        }
        draft.lemma = cue.noun();
        draft.speaker = speaker;
        draft.frame = frames.of(clause, quote);
        draft.medium = roles.speakers.medium(cue.medium(), speaker);
        draft.because(scene.lexicon.cueRule(cue.noun())).because("noun-cue");
        return subjunctive ? draft.because("subjunctive") : draft;
    }

    /** The token after the phrase of the noun: the colon, or the verb that says how it reads; -1 where a clause says something else. */
    private int nounEnd(int clause, int colon) {
        if (scene.clauses.kind(clause) == ClauseKind.FRAGMENT) {
            return colon;
        }
        int verb = scene.clauses.finiteVerb(clause);
        boolean leads = scene.clauses.kind(clause) == ClauseKind.MAIN && verb >= 0 && (reads(clause) || copula(clause));
        return leads ? verb : -1;
    }

    /** Whether the verb of a clause tells how something reads, so that the noun that is its subject says whether somebody speaks. */
    boolean reads(int clause) {
        int group = scene.clauses.verbGroup(clause);
        return group >= 0 && scene.verbs.lemma(group).equals("lauten");
    }

    private boolean copula(int clause) {
        int group = scene.clauses.verbGroup(clause);
        return group >= 0 && scene.lexicon.is(scene.verbs.lemma(group), VerbClass.COPULA);
    }

    /** The noun of the phrase that begins with a token: what its determiner, genitive and adjectives lead to; or -1. */
    private int noun(int first, int end) {
        for (int token = first; token < end; token++) {
            Tag tag = scene.tokens.tag(token);
            if (tag == Tag.NN) {
                return token;
            }
            if (tag == Tag.NE && scene.lexicon.noun(scene.tokens.lemma(token)) != null) {
                return token;
            }
            boolean before = switch (tag) {
                case ART, PPOSAT, PDAT, ADJA, NE, CARD -> true;
                default -> false;
            };
            if (!before) {
                return -1;
            }
        }
        return -1;
    }

    /** Who speaks: the possessive or genitive before the noun, or the genitive or <em>von</em> after it. */
    private Pieces speaker(int first, int noun, int end) {
        if (scene.is(first, Tag.PPOSAT)) {
            return Pieces.of(first, first + 1);
        }
        int name = first;
        while (name < noun && scene.is(name, Tag.NE)) {
            name++;
        }
        if (name > first) {
            return Pieces.of(first, name);
        }
        int after = noun + 1;
        if (scene.is(after, "von") || scene.is(after, "vom")) {
            after++;
        } else if (after < end
                && !scene.is(after, Tag.ART)
                && !scene.is(after, Tag.PPOSAT)
                && !scene.is(after, Tag.NE)) {
            return Pieces.NONE;
        }
        int phrase = after < end ? scene.phrases.of(after) : -1;
        boolean begins = phrase >= 0
                && (scene.phrases.firstToken(phrase) == after || scene.phrases.firstToken(phrase) == after - 1);
        return begins && roles.speakers.speaks(phrase) ? roles.phrase.full(after, phrase, end, false) : Pieces.NONE;
    }
}
