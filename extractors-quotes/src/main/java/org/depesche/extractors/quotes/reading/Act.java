package org.depesche.extractors.quotes.reading;

import java.util.List;
import org.depesche.extractors.quotes.lexicon.Content;
import org.depesche.extractors.quotes.lexicon.VerbCue;

/**
 * A clause whose verb may report speech, with the uses of that verb that its words allow.
 *
 * @param clause the clause
 * @param uses the uses, most special first; at least one
 * @param cues the tokens of the cue under each use
 */
record Act(int clause, List<VerbCue> uses, List<Pieces> cues) {

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
