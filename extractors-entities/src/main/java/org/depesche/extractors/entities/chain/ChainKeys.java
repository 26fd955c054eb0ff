package org.depesche.extractors.entities.chain;

import java.util.Arrays;
import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.token.Reserve;
import org.jspecify.annotations.Nullable;

/** The chains by what all names of one thing have in common: the known name or the key of the name, and the type. Used again for other articles; not thread safe. */
final class ChainKeys {

    private static final int TYPES = Entity.Type.values().length;
    private static final int USUAL = 256;

    private @Nullable String[] names = new String[USUAL];
    private int[] kinds = new int[USUAL];
    private @Nullable Chain[] chains = new Chain[USUAL];
    private int size;

    /** The chain of a name, or null. */
    @Nullable
    Chain get(NameMention mention) {
        return chains[slot(name(mention), kind(mention))];
    }

    void put(NameMention mention, Chain chain) {
        if (size * 2 > names.length) {
            grow();
        }
        String name = name(mention);
        int slot = slot(name, kind(mention));
        size += names[slot] == null ? 1 : 0;
        names[slot] = name;
        kinds[slot] = kind(mention);
        chains[slot] = chain;
    }

    void putIfAbsent(NameMention mention, Chain chain) {
        if (get(mention) == null) {
            put(mention, chain);
        }
    }

    void clear() {
        if (names.length > Reserve.LONGEST_KEPT) {
            names = new String[USUAL];
            kinds = new int[USUAL];
            chains = new Chain[USUAL];
        } else if (size > 0) {
            Arrays.fill(names, null);
            Arrays.fill(chains, null);
        }
        size = 0;
    }

    private static int kind(NameMention mention) {
        KnownName known = mention.known();
        return known == null ? mention.type().ordinal() : TYPES + known.type().ordinal();
    }

    /** What the names of one thing have in common beside the type. */
    static String name(NameMention mention) {
        KnownName known = mention.known();
        if (known != null) {
            return known.name();
        }
        String base = mention.base();
        // an initial at the end of a sentence has its full stop left out
        return BaseForms.key(base.endsWith(".") ? base.substring(0, base.length() - 1) : base);
    }

    private void grow() {
        @Nullable String[] oldNames = names;
        int[] oldKinds = kinds;
        @Nullable Chain[] oldChains = chains;
        names = new String[oldNames.length * 2];
        kinds = new int[names.length];
        chains = new Chain[names.length];
        for (int i = 0; i < oldNames.length; i++) {
            String name = oldNames[i];
            if (name != null) {
                int slot = slot(name, oldKinds[i]);
                names[slot] = name;
                kinds[slot] = oldKinds[i];
                chains[slot] = oldChains[i];
            }
        }
    }

    /** The slot of a key, or the empty one where it would be. */
    private int slot(String name, int kind) {
        int slot = ((name.hashCode() + kind) * 0x9e3779b9 >>> 8) & names.length - 1;
        String there = names[slot];
        while (there != null && (kinds[slot] != kind || !there.equals(name))) {
            slot = slot + 1 & names.length - 1;
            there = names[slot];
        }
        return slot;
    }
}
