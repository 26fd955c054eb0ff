package org.depesche.extractors.quotes.reading;

import java.util.Set;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.core.annotation.Quote.Medium;
import org.depesche.extractors.quotes.lexicon.Content;
import org.depesche.extractors.quotes.lexicon.NounCue;
import org.depesche.extractors.quotes.lexicon.VerbClass;
import org.depesche.linguistics.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Words between marks that no verb of speech frames, though the sentence shows whose they are: what is written or chanted (<em>mit der
 * Aufschrift „…“</em>), how something is for somebody (<em>für sie ist das „…“</em>), how somebody shows himself (<em>zeigte sich „…“</em>)
 * or sees something (<em>sieht darin einen „…“</em>).
 */
final class MarkedPhrases {

    private static final double SURE = 0.7;
    private static final double LEAST = 0.3;
    private static final double LEAST_STATE = 0.5;
    private static final int LONGEST_PHRASE = 12;

    private final Scene scene;
    private final Roles roles;
    private final FrameSpan frames;
    private final MarkedNames names;

    MarkedPhrases(Scene scene, Roles roles, FrameSpan frames) {
        this.scene = scene;
        this.roles = roles;
        this.frames = frames;
        this.names = new MarkedNames(scene);
    }

    /** The direct quote between a pair of marks, or null. */
    @Nullable
    Draft of(int stretch) {
        int open = scene.marks.openToken(stretch);
        double likelihood = names.likelihood(stretch);
        if (open == 0
                || scene.tokens.sentence(open - 1) != scene.tokens.sentence(open)
                || likelihood < LEAST
                || scene.inVerbatim(open - 1)) {
            return null;
        }
        Pieces quote = Pieces.of(open, scene.endOf(stretch));
        Draft draft = displayed(quote);
        int clause = scene.clauses.of(open - 1);
        if (draft == null && clause >= 0 && scene.finite(clause) && !names.refused(stretch)) {
            draft = judged(quote, clause);
            draft = draft == null && likelihood >= LEAST_STATE ? shown(quote, clause) : draft;
            draft = draft == null ? seen(quote, clause) : draft;
        }
        if (draft != null) {
            draft.stretch = stretch;
            draft.because("marks");
        }
        return draft;
    }

    /** <em>mit der Aufschrift „…“</em>, <em>Parolen wie „…“</em> */
    private @Nullable Draft displayed(Pieces quote) {
        int noun = quote.first() - 1;
        if (noun > 0 && scene.is(noun, "wie")) {
            noun--;
        }
        NounCue cue = scene.is(noun, Tag.NN) ? scene.lexicon.noun(scene.tokens.lemma(noun)) : null;
        int clause = noun < 0 ? -1 : scene.clauses.of(noun);
        if (cue == null || clause < 0 || !cue.content().equals(Set.of(Content.MARKS))) {
            return null;
        }
        Draft draft = new Draft(Form.DIRECT, quote, cue.sure());
        int phrase = scene.phrases.of(noun);
        int first = phrase >= 0 ? scene.phrases.firstToken(phrase) : noun;
        boolean governed = scene.is(first - 1, Tag.APPR) || scene.is(first - 1, Tag.APPRART);
        draft.cue = Pieces.of(governed ? first - 1 : first, quote.first());
        draft.lemma = cue.noun();
        draft.speaker = roles.subjects.of(clause);
        draft.frame = frames.of(clause, quote);
        draft.medium = cue.medium();
        return draft.because(scene.lexicon.cueRule(cue.noun())).because("noun-cue");
    }

    /** <em>für die Ministerin ist das „…“</em> */
    private @Nullable Draft judged(Pieces quote, int clause) {
        int group = scene.clauses.verbGroup(clause);
        if (group < 0 || !scene.lexicon.is(scene.verbs.lemma(group), VerbClass.COPULA)) {
            return null;
        }
        for (int token = scene.clauses.firstToken(clause); token < quote.first() - 1; token++) {
            int phrase = scene.is(token, "für") ? scene.phrases.of(token + 1) : -1;
            boolean somebody = phrase >= 0
                    && scene.phrases.firstToken(phrase) == token + 1
                    && scene.clauses.of(token) == clause
                    && !scene.phrases.pronoun(phrase)
                    && roles.speakers.speaks(phrase);
            if (somebody) {
                int verb = scene.clauses.finiteVerb(clause);
                int limit = verb > token ? verb : Math.min(quote.first(), token + LONGEST_PHRASE);
                return phrase(quote, clause, group, roles.phrase.full(phrase, limit, false), "judgement");
            }
        }
        return null;
    }

    /** <em>sie zeigte sich „…“</em> */
    private @Nullable Draft shown(Pieces quote, int clause) {
        int group = scene.clauses.verbGroup(clause);
        if (group < 0
                || scene.verbs.reflexive(group) < 0
                || !scene.lexicon.is(scene.verbs.lemma(group), VerbClass.SHOWING)) {
            return null;
        }
        return phrase(quote, clause, group, roles.subjects.of(clause), "state");
    }

    /** <em>sie sieht darin einen „…“</em> */
    private @Nullable Draft seen(Pieces quote, int clause) {
        int group = scene.clauses.verbGroup(clause);
        int binder = quote.first() - 1;
        boolean predicate = scene.is(binder, "als")
                || (scene.is(binder, Tag.ART) && scene.tokens.text(binder).startsWith("ein"));
        if (group < 0 || !predicate || !scene.verbs.lemma(group).equals("sehen")) {
            return null;
        }
        Pieces speaker = roles.subjects.of(clause);
        return roles.speakers.speaks(speaker) ? phrase(quote, clause, group, speaker, "judgement") : null;
    }

    private @Nullable Draft phrase(Pieces quote, int clause, int group, Pieces speaker, String rule) {
        if (speaker.isEmpty() || speaker.overlaps(quote)) {
            return null;
        }
        Draft draft = new Draft(Form.DIRECT, quote, SURE);
        draft.cue = scene.members(group);
        draft.lemma = scene.verbs.lemma(group);
        draft.speaker = speaker;
        draft.frame = frames.of(clause, quote);
        draft.medium = roles.speakers.medium(Medium.UNKNOWN, speaker);
        return draft.because(scene.lexicon.cueRule(draft.lemma)).because(rule);
    }
}
