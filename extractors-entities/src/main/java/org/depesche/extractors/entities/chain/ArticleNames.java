package org.depesche.extractors.entities.chain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.name.NameLabel;
import org.depesche.extractors.entities.name.NameTagger;
import org.depesche.extractors.entities.token.Words;

/** What the model took for names anywhere in an article, as it stands there. Immutable. */
final class ArticleNames {

    private final KnownNames known;
    private final Set<String> surfaces = new HashSet<>();
    private final Set<String> lastWords = new HashSet<>();
    private final Map<String, Set<String>> fullNames = new HashMap<>();

    ArticleNames(Words words, NameTagger.Tagging tagging, FoundNames found, KnownNames known) {
        this.known = known;
        for (int word = 0; word < words.size(); word++) {
            if (NameLabel.isBegin(tagging.label(word))) {
                add(words, word, limit(words, tagging, found, word), NameLabel.entityType(tagging.label(word)));
            }
        }
    }

    private void add(Words words, int word, int limit, Entity.Type type) {
        String name = words.text(word, limit);
        surfaces.add(name);
        if (limit == word + 1) {
            return;
        }
        String last = words.text(limit - 1);
        lastWords.add(last);
        surfaces.add(last);
        if (type == Entity.Type.PERSON) {
            fullNames.computeIfAbsent(last, k -> new HashSet<>()).add(name);
        }
    }

    /** Where the name that begins at a word ends by its labels and what is open. */
    static int limit(Words words, NameTagger.Tagging tagging, FoundNames found, int word) {
        int limit = word + 1;
        while (limit < words.size() && tagging.label(limit) == tagging.label(word) + 1 && found.open(limit)) {
            limit++;
        }
        return limit;
    }

    /** Whether a text is a name somewhere, whole or with the words before it left out. */
    boolean has(String text) {
        return surfaces.contains(text);
    }

    /** Whether a word ends a name of several words. */
    boolean isLast(String word) {
        return lastWords.contains(word);
    }

    /** Whether a word ends a name of several words, with or without a genitive s, or the user names it. */
    boolean isNamedInFull(String surname) {
        String bare = surname.endsWith("s") ? surname.substring(0, surname.length() - 1) : surname;
        return lastWords.contains(surname) || lastWords.contains(bare) || known.user(surname) != null;
    }

    /** The full names of persons that end in a word. */
    Set<String> fullNames(String surname) {
        return fullNames.getOrDefault(surname, Set.of());
    }
}
