package org.depesche.extractors.quotes.reading;

import java.util.ArrayList;
import java.util.List;

/** Drafts by the sentences that their words or frames reach into, so that looking around a sentence costs nothing far away. */
final class DraftIndex {

    private final Scene scene;
    private final List<List<Draft>> bySentence;
    private final boolean[] stretches;

    DraftIndex(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        bySentence = new ArrayList<>(scene.sentences.size());
        for (int sentence = 0; sentence < scene.sentences.size(); sentence++) {
            bySentence.add(List.of());
        }
        stretches = new boolean[scene.marks.size()];
        for (Draft draft : drafts) {
            add(draft);
        }
    }

    void add(Draft draft) {
        Pieces reach = draft.quote.with(draft.frame);
        if (draft.stretch >= 0) {
            stretches[draft.stretch] = true;
        }
        int last = -1;
        for (int piece = 0; piece < reach.count(); piece++) {
            int end = scene.tokens.sentence(reach.end(piece) - 1);
            for (int sentence = Math.max(last + 1, scene.tokens.sentence(reach.first(piece)));
                    sentence <= end;
                    sentence++) {
                List<Draft> here = bySentence.get(sentence);
                if (here.isEmpty()) {
                    here = new ArrayList<>(2);
                    bySentence.set(sentence, here);
                }
                here.add(draft);
                last = sentence;
            }
        }
    }

    /** The drafts that reach into a sentence. */
    List<Draft> in(int sentence) {
        return bySentence.get(sentence);
    }

    /** Whether a stretch of marks is a draft already. */
    boolean has(int stretch) {
        return stretches[stretch];
    }
}
