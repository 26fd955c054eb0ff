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
        int stretches = scene.marks.size();
        if (stretches == 0 || drafts.isEmpty()) {
            return;
        }
        MarkedNames names = new MarkedNames(scene);
        @Nullable Draft[] known = new @Nullable Draft[stretches];
        @Nullable Draft[] outer = new @Nullable Draft[stretches];
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.stretch >= 0) {
                known[draft.stretch] = draft;
            }
            if (draft.form != Form.DIRECT) {
                surround(draft, outer);
            }
        }
        for (int stretch = 0; stretch < stretches; stretch++) {
            Draft around = outer[stretch];
            if (around == null) {
                continue;
            }
            int open = scene.marks.openToken(stretch);
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

    /** Puts a draft around the stretches that open in it, but for those that a smaller one is around. */
    private void surround(Draft draft, @Nullable Draft[] outer) {
        int size = draft.quote.size();
        for (int piece = 0; piece < draft.quote.count(); piece++) {
            int end = draft.quote.end(piece);
            for (int stretch = scene.firstStretch(draft.quote.first(piece));
                    stretch < outer.length && scene.marks.openToken(stretch) < end;
                    stretch++) {
                Draft known = outer[stretch];
                if (known == null || size < known.quote.size()) {
                    outer[stretch] = draft;
                }
            }
        }
    }
}
