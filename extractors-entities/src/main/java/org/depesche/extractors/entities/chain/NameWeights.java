package org.depesche.extractors.entities.chain;

import java.util.Arrays;
import java.util.List;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.extractors.entities.token.StretchNumbers;
import org.depesche.linguistics.Reserve;

/** How much speaks for each type of each name of an article, and which names are surnames of persons named in full. Used again for other articles; not thread safe. */
final class NameWeights {

    private static final Entity.Type[] TYPES = Entity.Type.values();
    private static final int USUAL = 128;

    private final StretchNumbers names = new StretchNumbers();
    /** By the number of a name and the type. */
    private double[] weights = new double[USUAL * TYPES.length];

    private boolean[] surname = new boolean[USUAL];

    void read(List<NameMention> mentions) {
        clear();
        for (NameMention mention : mentions) {
            String base = mention.base();
            int name = number(base, 0);
            weights[name * TYPES.length + mention.type().ordinal()] +=
                    mention.confidence() * (mention.form() == Mention.Form.NAME ? 1 : 0.5)
                            + (mention.rule().startsWith("introduced") ? 1 : 0);
            if (mention.type() == Entity.Type.PERSON && base.indexOf(' ') > 0) {
                int last = number(base, base.lastIndexOf(' ') + 1);
                surname[last] = true;
            }
        }
    }

    private int number(String name, int from) {
        int known = names.size();
        int number = names.number(name, from, name.length());
        if (number == surname.length) {
            surname = Arrays.copyOf(surname, number * 2);
            weights = Arrays.copyOf(weights, weights.length * 2);
        }
        if (number == known) {
            surname[number] = false;
            Arrays.fill(weights, number * TYPES.length, (number + 1) * TYPES.length, 0);
        }
        return number;
    }

    /** The type for which most speaks, that of the mention where none is ahead; a surname alone is a person. */
    Entity.Type best(NameMention mention) {
        int name = names.find(mention.base());
        if (surname[name] && mention.known() == null) {
            return Entity.Type.PERSON;
        }
        int from = name * TYPES.length;
        Entity.Type best = mention.type();
        for (Entity.Type type : TYPES) {
            if (weights[from + type.ordinal()] > weights[from + best.ordinal()] + 1e-9) {
                best = type;
            }
        }
        return best;
    }

    void clear() {
        names.clear();
        if (surname.length > Reserve.LONGEST_KEPT) {
            surname = new boolean[USUAL];
            weights = new double[USUAL * TYPES.length];
        }
    }
}
