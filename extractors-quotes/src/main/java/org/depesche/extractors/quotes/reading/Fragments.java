package org.depesche.extractors.quotes.reading;

import java.util.List;
import org.depesche.core.annotation.Quote.Form;
import org.jspecify.annotations.Nullable;

/** Words between marks inside a quote of another form. */
final class Fragments {

    private final Scene scene;

    Fragments(Scene scene) {
        this.scene = scene;
    }

    /** Adds to the drafts those that stand inside others, and tells known ones what they stand in. */
    void find(List<Draft> drafts) {
        MarkedNames names = new MarkedNames(scene);
        @Nullable Draft[] known = new @Nullable Draft[scene.marks.size()];
        for (Draft draft : drafts) {
            if (draft.stretch >= 0) {
                known[draft.stretch] = draft;
            }
        }
        DraftIndex outer = new DraftIndex(scene, drafts);
        for (int stretch = 0; stretch < scene.marks.size(); stretch++) {
            int open = scene.marks.openToken(stretch);
            Draft around = null;
            for (Draft draft : outer.in(scene.tokens.sentence(open))) {
                if (draft.form != Form.DIRECT
                        && draft.quote.contains(open)
                        && (around == null || draft.quote.size() < around.quote.size())) {
                    around = draft;
                }
            }
            if (around == null) {
                continue;
            }
            Draft same = known[stretch];
            if (same != null) {
                same.within = around;
                continue;
            }
            if ((scene.inVerbatim(open) && !scene.verbatim(stretch))
                    || names.refused(stretch)
                    || names.likelihood(stretch) < 0.35) {
                continue;
            }
            Draft draft =
                    new Draft(Form.DIRECT, Pieces.of(open, scene.endOf(stretch)), Math.min(0.9, around.confidence));
            draft.framedAs(around);
            draft.stretch = stretch;
            draft.within = around;
            drafts.add(draft.because("marks").because("fragment-within"));
        }
    }
}
