package org.depesche.extractors.quotes.reading;

import java.util.List;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.core.annotation.Quote.Medium;
import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.Mood;
import org.jspecify.annotations.Nullable;

/**
 * Dependent clauses in Konjunktiv I that no cue governs: the mood alone shows that the subject of the clause above them is reported
 * (<em>Sie lehnte ab, weil das zu teuer sei</em>).
 */
final class SubjunctiveClauses {

    private static final double SURE = 0.72;

    private final Scene scene;
    private final Roles roles;
    private final FrameSpan frames;

    SubjunctiveClauses(Scene scene, Roles roles, FrameSpan frames) {
        this.scene = scene;
        this.roles = roles;
        this.frames = frames;
    }

    /** Adds what stands in Konjunktiv I in a sentence and in no quote found before. */
    void find(int sentence, List<Draft> found) {
        for (int clause = scene.firstClause(sentence); clause < scene.endClause(sentence); clause++) {
            Draft draft = draft(clause, sentence, found);
            if (draft != null) {
                found.add(draft);
            }
        }
    }

    private @Nullable Draft draft(int clause, int sentence, List<Draft> found) {
        int parent = scene.clauses.parent(clause);
        boolean dependent = switch (scene.clauses.kind(clause)) {
            case SUBORDINATE, COMPLEMENT, RELATIVE -> true;
            case MAIN, INTERROGATIVE, INFINITIVE, PARENTHETICAL, FRAGMENT -> false;
        };
        if (!dependent
                || parent < 0
                || scene.mood(clause) != Mood.SUBJUNCTIVE_I
                || scene.inVerbatim(scene.clauses.finiteVerb(clause))) {
            return null;
        }
        if (scene.clauses.kind(parent) != ClauseKind.MAIN || scene.mood(parent) != Mood.INDICATIVE) {
            return null;
        }
        Pieces quote = scene.trimmed(
                scene.subtree(clause).without(scene.bodyEnd(sentence), scene.sentences.endToken(sentence)));
        if (quote.isEmpty() || scene.words(quote) < 3) {
            return null;
        }
        for (int i = 0; i < found.size(); i++) {
            Draft other = found.get(i);
            if (other.quote.overlaps(quote) || other.frame.overlaps(quote)) {
                return null;
            }
        }
        Pieces speaker = roles.subjects.of(parent);
        boolean speaks = roles.speakers.speaks(speaker) && !scene.is(speaker.first(), "es");
        Draft draft = new Draft(Form.INDIRECT, quote, SURE);
        draft.speaker = speaks ? speaker : Pieces.NONE;
        draft.frame = frames.of(parent, quote);
        draft.medium = roles.speakers.medium(Medium.UNKNOWN, draft.speaker);
        return draft.because("subjunctive").because("no-cue");
    }
}
