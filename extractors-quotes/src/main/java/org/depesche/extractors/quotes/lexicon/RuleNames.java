package org.depesche.extractors.quotes.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The names of a rule by the words it may hold, such as <em>cue:sagen</em>; those for known words are put together once. Immutable and thread safe. */
final class RuleNames {

    private final String prefix;
    private final Map<String, String> known = new HashMap<>();

    RuleNames(String prefix, Collection<String> words) {
        this.prefix = prefix;
        for (String word : words) {
            known.put(word, prefix + word);
        }
    }

    String of(String word) {
        String name = known.get(word);
        return name == null ? prefix + word : name;
    }
}
