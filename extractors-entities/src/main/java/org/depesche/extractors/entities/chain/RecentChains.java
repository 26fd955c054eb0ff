package org.depesche.extractors.entities.chain;

import java.util.function.Predicate;
import org.depesche.extractors.entities.token.Words;
import org.jspecify.annotations.Nullable;

/** The chains by where their names stand, looked through from a word back as far as a reader remembers. */
final class RecentChains {

    private static final int MEMORY = 120;

    private final int words;
    private final @Nullable Chain[] begins;

    RecentChains(Words words, ArticleColumns columns) {
        this.words = words.size();
        this.begins = columns.begins;
    }

    /** The chain whose name begins with a word, or null. */
    @Nullable
    Chain at(int word) {
        return word < 0 || word >= words ? null : begins[word];
    }

    /** The last chain named before a word that fits, or null. */
    @Nullable
    Chain last(int before, Predicate<Chain> fits) {
        for (int word = before - 1; word >= Math.max(0, before - MEMORY); word--) {
            Chain chain = begins[word];
            if (chain != null && fits.test(chain)) {
                return chain;
            }
        }
        return null;
    }
}
