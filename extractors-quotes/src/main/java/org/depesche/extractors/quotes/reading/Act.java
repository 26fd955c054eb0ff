package org.depesche.extractors.quotes.reading;

import java.util.List;
import org.depesche.extractors.quotes.lexicon.Content;
import org.depesche.extractors.quotes.lexicon.VerbCue;

/**
 * A clause whose verb may report speech, with the uses of that verb that its words allow.
 *
 * @param clause the clause
 * @param uses the uses, most special first; at least one
 * @param particle a word that was taken for the separated particle of the verb though the analysis did not, or -1
 * @param state the adjective of mind of the first use, or -1 where that has none
 */
record Act(int clause, List<VerbCue> uses, int particle, int state) {

    /** The index of the first use that such content may follow, or -1. */
    int governing(Content content) {
        for (int i = 0; i < uses.size(); i++) {
            if (uses.get(i).content().contains(content)) {
                return i;
            }
        }
        return -1;
    }
}
