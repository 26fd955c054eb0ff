package org.depesche.extractors.entities.chain;

import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The chains by where their names stand, looked through from a word back as far as a reader remembers. */
final class RecentChains {

    private static final int MEMORY = 120;

    private final NavigableMap<Integer, Chain> at;

    /** {@code at} has the chains by the first words of their names. */
    RecentChains(NavigableMap<Integer, Chain> at) {
        this.at = at;
    }

    /** The last chain named before a word that fits, or null. */
    @Nullable
    Chain last(int before, Predicate<Chain> fits) {
        for (Map.Entry<Integer, Chain> entry :
                at.subMap(before - MEMORY, true, before, false).descendingMap().entrySet()) {
            if (fits.test(entry.getValue())) {
                return entry.getValue();
            }
        }
        return null;
    }
}
