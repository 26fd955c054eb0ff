package org.depesche.extractors.quotes.reading;

import java.util.List;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.extractors.quotes.lexicon.Content;
import org.depesche.linguistics.GrammaticalCase;

/** Indirect speech in a sentence of its own that the next one points back to: <em>… Das teilte die Polizei mit.</em> */
final class PointedSentences {

    private static final double SURE = 0.82;

    private final Scene scene;
    private final Acts acts;
    private final Roles roles;

    PointedSentences(Scene scene, Acts acts, Roles roles) {
        this.scene = scene;
        this.acts = acts;
        this.roles = roles;
    }

    /** Adds the quote that a sentence beginning with <em>das</em> or <em>dies</em> points back to; {@code framed} tells the marks that are a quote. */
    void find(int sentence, List<Act> here, boolean[] framed, List<Draft> found) {
        int first = scene.sentences.firstToken(sentence);
        if (sentence == 0
                || (!scene.is(first, "das") && !scene.is(first, "dies"))
                || scene.tokens.paragraph(first) != scene.tokens.paragraph(first - 1)
                || scene.inVerbatim(first)) {
            return;
        }
        for (int i = 0; i < here.size(); i++) {
            Act act = here.get(i);
            if (scene.clauses.finiteVerb(act.clause()) != first + 1) {
                continue;
            }
            int use = act.governing(Content.DASS);
            if (use < 0 || act.uses().get(use).sure() < 0.7) {
                return;
            }
            Pieces before = Pieces.of(scene.sentences.firstToken(sentence - 1), scene.bodyEnd(sentence - 1));
            Frame frame = acts.frame(act, use);
            Pieces speaker = frame.speaker.isEmpty() || frame.speaker.first() == first
                    ? after(act.clause(), first + 1)
                    : frame.speaker;
            int phrase = speaker.isEmpty() ? -1 : scene.phrases.of(speaker.first());
            boolean speaks = speaker.isEmpty()
                    ? frame.lemma.endsWith("hervorgehen")
                    : phrase < 0 || roles.speakers.speaks(phrase);
            if (before.isEmpty() || !speaks) {
                return;
            }
            int stretch = scene.inVerbatim(before.first()) ? scene.stretchOf(before.first()) : -1;
            if (stretch >= 0
                    && (framed[stretch]
                            || scene.marks.parent(stretch) >= 0
                            || scene.marks.openToken(stretch) != before.first()
                            || scene.endOf(stretch) < before.end())) {
                return;
            }
            Draft draft = stretch < 0
                    ? new Draft(Form.INDIRECT, before.with(first, first + 1), SURE).framedBy(frame)
                    : new Draft(Form.DIRECT, Pieces.of(before.first(), scene.endOf(stretch)), SURE).framedBy(frame);
            if (stretch >= 0) {
                framed[stretch] = true;
                draft.stretch = stretch;
                draft.because("marks");
            }
            draft.speaker = speaker;
            draft.medium = roles.speakers.medium(act.uses().get(use).medium(), speaker);
            draft.frame = Pieces.of(first + 1, scene.bodyEnd(sentence));
            found.add(draft.because(scene.lexicon.cueRule(frame.lemma)).because("points-back"));
            return;
        }
    }

    /** The noun phrase after the verb, or the one after <em>aus</em> where a text is the source. */
    private Pieces after(int clause, int verb) {
        int end = scene.clauses.endToken(clause);
        for (int token = verb + 1; token < end; token++) {
            int phrase = scene.phrases.of(token);
            if (phrase >= 0 && scene.phrases.firstToken(phrase) == token) {
                boolean source = scene.is(token - 1, "aus");
                boolean subject = scene.phrases.preposition(phrase) < 0
                        && scene.phrases.mayBe(phrase, GrammaticalCase.NOMINATIVE);
                if (source || subject) {
                    return roles.phrase.full(phrase, end, false);
                }
            }
        }
        return Pieces.NONE;
    }
}
