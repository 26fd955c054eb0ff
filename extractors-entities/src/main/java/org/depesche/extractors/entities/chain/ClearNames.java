package org.depesche.extractors.entities.chain;

import java.util.Arrays;
import org.depesche.extractors.entities.token.StretchNumbers;
import org.depesche.linguistics.Reserve;
import org.jspecify.annotations.Nullable;

/** Names of one word that are clear, each with a mention that they are told by. Used again for other articles; not thread safe. */
final class ClearNames {

    private static final int USUAL = 128;

    private final StretchNumbers names = new StretchNumbers();
    private @Nullable NameMention[] mentions = new NameMention[USUAL];

    /** The mention of the name that stands in a stretch of a text, or null. */
    @Nullable
    NameMention get(String text, int start, int end) {
        int name = names.find(text, start, end);
        return name < 0 ? null : mentions[name];
    }

    /** Notes a name where it has no mention, or one that is less sure if the surer is to stay. */
    void note(String text, int start, int end, NameMention mention, boolean surer) {
        int name = names.number(text, start, end);
        if (name == mentions.length) {
            mentions = Arrays.copyOf(mentions, name * 2);
        }
        NameMention there = mentions[name];
        if (there == null || (surer && there.confidence() < mention.confidence())) {
            mentions[name] = mention;
        }
    }

    void clear() {
        if (mentions.length > Reserve.LONGEST_KEPT) {
            mentions = new NameMention[USUAL];
        } else {
            Arrays.fill(mentions, 0, names.size(), null);
        }
        names.clear();
    }
}
