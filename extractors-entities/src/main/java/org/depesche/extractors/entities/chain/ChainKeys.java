package org.depesche.extractors.entities.chain;

import java.util.Arrays;
import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.token.StretchNumbers;
import org.depesche.linguistics.Reserve;
import org.jspecify.annotations.Nullable;

/** The chains by what all names of one thing have in common: the known name or the key of the name, and the type. Used again for other articles; not thread safe. */
final class ChainKeys {

    private static final int TYPES = Entity.Type.values().length;
    private static final int KINDS = 2 * TYPES;
    private static final int USUAL = 64 * KINDS;

    private final StretchNumbers names = new StretchNumbers();
    /** By the number of the name and the kind. */
    private @Nullable Chain[] chains = new Chain[USUAL];

    /** The chain of a name, or null. */
    @Nullable
    Chain get(NameMention mention) {
        int name = names.find(name(mention));
        return name < 0 ? null : chains[name * KINDS + kind(mention)];
    }

    void put(NameMention mention, Chain chain) {
        String text = name(mention);
        int name = names.number(text, 0, text.length());
        if ((name + 1) * KINDS > chains.length) {
            chains = Arrays.copyOf(chains, chains.length * 2);
        }
        chains[name * KINDS + kind(mention)] = chain;
    }

    void putIfAbsent(NameMention mention, Chain chain) {
        if (get(mention) == null) {
            put(mention, chain);
        }
    }

    void clear() {
        if (chains.length > Reserve.LONGEST_KEPT) {
            chains = new Chain[USUAL];
        } else {
            Arrays.fill(chains, 0, names.size() * KINDS, null);
        }
        names.clear();
    }

    private static int kind(NameMention mention) {
        KnownName known = mention.known();
        return known == null ? mention.type().ordinal() : TYPES + known.type().ordinal();
    }

    private static String name(NameMention mention) {
        KnownName known = mention.known();
        if (known != null) {
            return known.name();
        }
        String base = mention.base();
        // an initial at the end of a sentence has its full stop left out
        return BaseForms.key(base.endsWith(".") ? base.substring(0, base.length() - 1) : base);
    }
}
