package org.depesche.extractors.quotes.reading;

import java.util.List;

/** Drafts by the sentences that their words or frames reach into, so that looking around a sentence costs nothing far away. */
final class DraftIndex {

    private final Scene scene;
    private final DraftsBySentence bySentence;
    private final boolean[] stretches;

    DraftIndex(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        bySentence = new DraftsBySentence(scene.sentences.size());
        stretches = new boolean[scene.marks.size()];
        for (int i = 0; i < drafts.size(); i++) {
            add(drafts.get(i));
        }
    }

    private void add(Draft draft) {
        if (draft.stretch >= 0) {
            stretches[draft.stretch] = true;
        }
        add(draft, draft.quote);
        add(draft, draft.frame);
    }

    private void add(Draft draft, Pieces reach) {
        for (int piece = 0; piece < reach.count(); piece++) {
            int end = scene.tokens.sentence(reach.end(piece) - 1);
            for (int sentence = scene.tokens.sentence(reach.first(piece)); sentence <= end; sentence++) {
                bySentence.add(sentence, draft);
            }
        }
    }

    /** The drafts that reach into a sentence. */
    List<Draft> in(int sentence) {
        return bySentence.in(sentence);
    }

    /** Whether a stretch of marks is a draft already. */
    boolean has(int stretch) {
        return stretches[stretch];
    }
}
