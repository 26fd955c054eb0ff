package org.depesche.extractors.quotes.reading;

import java.util.List;
import org.depesche.core.annotation.Quote.Form;
import org.depesche.linguistics.TokenKind;
import org.jspecify.annotations.Nullable;

/** Words between marks that share the frame of others in their sentence: joined to them (<em>„…“ und „…“</em>) or after a frame set in between. */
final class MarkedFollowers {

    private static final double LEAST = 0.5;
    private static final double SURE = 0.85;

    private final Scene scene;
    private final MarkedNames names;

    MarkedFollowers(Scene scene) {
        this.scene = scene;
        this.names = new MarkedNames(scene);
    }

    /**
     * The direct quote between a pair of marks, or null.
     *
     * @param stretch a pair of marks that is no quote yet
     * @param direct the direct quotes whose frame or words stand in the same sentence
     */
    @Nullable
    Draft of(int stretch, List<Draft> direct) {
        Pieces quote = Pieces.of(scene.marks.openToken(stretch), scene.endOf(stretch));
        Draft leader = null;
        for (int i = 0; i < direct.size(); i++) {
            Draft draft = direct.get(i);
            if (draft.quote.end() <= quote.first() && (joined(draft, quote) || interrupted(draft, quote))) {
                leader = draft;
            }
        }
        boolean said = scene.verbatim(stretch) || (names.likelihood(stretch) >= LEAST && !names.refused(stretch));
        if (leader == null || !said) {
            return null;
        }
        Draft draft = new Draft(Form.DIRECT, quote, Math.min(SURE, leader.confidence)).framedAs(leader);
        draft.stretch = stretch;
        return draft.becauseOf(leader).because("same-frame");
    }

    /** Whether nothing but a conjunction or a comma parts words from those before. */
    private boolean joined(Draft before, Pieces quote) {
        boolean conjunction = false;
        for (int token = before.quote.end(); token < quote.first(); token++) {
            if (scene.tokens.kind(token).lexical()) {
                conjunction = scene.is(token, "und") || scene.is(token, "oder") || scene.is(token, "sowie");
                if (!conjunction) {
                    return false;
                }
            }
        }
        return conjunction;
    }

    /** Whether a frame with its comma ends before words that go on with the sentence. */
    private boolean interrupted(Draft before, Pieces quote) {
        int sentence = scene.tokens.sentence(quote.first());
        return !before.frame.isEmpty()
                && before.because.contains("frame-after")
                && before.frame.end() <= quote.first()
                && scene.tokens.sentence(before.frame.end() - 1) == sentence
                && !scene.is(quote.first() - 1, TokenKind.COLON);
    }
}
