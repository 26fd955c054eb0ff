package org.depesche.extractors.quotes.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Drafts by sentence, in the order in which they were added. Most sentences have none, and most others one. */
final class DraftsBySentence {

    private final int sentences;
    private List<List<Draft>> lists = List.of();

    DraftsBySentence(int sentences) {
        this.sentences = sentences;
    }

    /** Adds a draft to a sentence, unless it is the last that was added there. */
    void add(int sentence, Draft draft) {
        if (lists.isEmpty()) {
            lists = new ArrayList<>(Collections.nCopies(sentences, List.of()));
        }
        List<Draft> here = lists.get(sentence);
        if (here.isEmpty()) {
            lists.set(sentence, List.of(draft));
        } else if (here.get(here.size() - 1) != draft) {
            if (here.size() == 1) {
                here = new ArrayList<>(here);
                lists.set(sentence, here);
            }
            here.add(draft);
        }
    }

    /** The drafts of a sentence. */
    List<Draft> in(int sentence) {
        return lists.isEmpty() ? List.of() : lists.get(sentence);
    }
}
