package org.depesche.extractors.entities.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.extractors.entities.name.WordHash;
import org.depesche.extractors.entities.name.WordTable;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.WordMemo;
import org.jspecify.annotations.Nullable;

/** Names of countries, places, organisations and office holders in all their forms, and the words derived from them. Immutable. */
final class KnownNames {

    private static final int SHORTEST_PREFIX = 4;
    private static final int LONGEST_ACRONYM = 5;
    private static final int NO_NAME = 7;

    private final ShippedNames shipped;
    private final Map<String, KnownName> user = new HashMap<>();
    private final WordTable table;
    private final String[] directions =
            Nouns.german().words().group("direction").toArray(new String[0]);

    private final WordMemo<@Nullable KnownName> listed = new WordMemo<>(15, this::readName);

    private KnownNames(ShippedNames shipped, WordTable table) {
        this.shipped = shipped;
        this.table = table;
    }

    /** What the jar knows, and the rows of a user's gazetteer: name, type, id, aliases, gender. */
    static KnownNames with(WordTable table, List<KnownName> own, List<List<String>> ownAliases) {
        KnownNames known = new KnownNames(ShippedNames.german(), table);
        for (int i = 0; i < own.size(); i++) {
            KnownName each = own.get(i);
            known.user.put(each.name(), each);
            for (String alias : ownAliases.get(i)) {
                known.user.put(alias, each);
            }
        }
        return known;
    }

    /** How many words the longest listed name has that begins with this word, however it is inflected, 0 where none of several words does. */
    int longestFrom(Words words, int word) {
        int start = words.start(word);
        int stem = BaseForms.stemLength(words.text(), start, words.end(word));
        Integer longest = shipped.longestFrom.get(words.text(), start, start + stem);
        return longest == null ? 0 : longest;
    }

    /** Whether several words may be a name that {@link #name} knows; false only where they are surely none. */
    boolean mayBeName(Words words, int first, int limit) {
        return !user.isEmpty() || shipped.keys.mayBeName(words.text(), words.start(first), words.end(limit - 1));
    }

    /** Whether what looks like a name names nothing of a story. */
    boolean isNoName(String word) {
        return shipped.noNames.contains(word);
    }

    /** Whether a name is a word of other meaning too. */
    boolean isAmbiguous(String word) {
        return shipped.ambiguous.contains(word);
    }

    /** The user's name, or null. */
    @Nullable
    KnownName user(String form) {
        return user.isEmpty() ? null : user.get(form);
    }

    /** Every name of the user's gazetteer. */
    Map<String, KnownName> user() {
        return user;
    }

    /** A place or organisation by its name, or null. */
    @Nullable
    KnownName name(String form) {
        return listed.of(form);
    }

    private @Nullable KnownName readName(String form) {
        KnownName own = user(form);
        if (own != null) {
            return own;
        }
        KnownName found = shipped.names.get(form);
        if (found == null && form.indexOf(' ') > 0) {
            return shipped.byKey.get(BaseForms.key(form));
        }
        return found == null && form.length() > LONGEST_ACRONYM && isInCapitals(form)
                ? shipped.names.get(form.charAt(0) + form.substring(1).toLowerCase(Locale.GERMAN))
                : found;
    }

    private static boolean isInCapitals(String form) {
        char second = form.charAt(1);
        return Character.toUpperCase(second) == second && form.equals(form.toUpperCase(Locale.GERMAN));
    }

    /** Whether the lists have a name exactly so. */
    boolean isListed(String form) {
        return shipped.names.containsKey(form) || user(form) != null;
    }

    /** Whether a word, or what stands before its hyphen, is in lists of given names. */
    boolean isGiven(String word) {
        return isGiven(word, 0, word.length());
    }

    /** Whether a word from one offset to another, or what stands before its hyphen, is in lists of given names. */
    boolean isGiven(String text, int from, int to) {
        int hyphen = text.indexOf('-', from);
        int end = hyphen > from + 1 && hyphen < to ? hyphen : to;
        return (WordTable.flags(table.value(WordHash.of(text, from, end, false))) & WordTable.GIVEN) != 0;
    }

    /** Whether a word is in lists of family names. */
    boolean isSurname(String word) {
        return (flags(word) & WordTable.SURNAME) != 0;
    }

    /** Whether a word is much used and stands in no list of names. */
    boolean isCommonNoun(String word) {
        int value = table.value(WordHash.of(word));
        int habit = WordTable.habit(WordTable.flags(value));
        return habit == NO_NAME || ((habit & 7) == 0 && isUnlisted(value));
    }

    /** Whether a word is much used and stands in no list of names, whatever it mostly is. */
    boolean isUnlisted(String word) {
        return isUnlisted(table.value(WordHash.of(word)));
    }

    private static boolean isUnlisted(int value) {
        return WordTable.cluster(value) != 0 && (WordTable.flags(value) & WordTable.LISTED) == 0;
    }

    private int flags(String word) {
        return WordTable.flags(table.value(WordHash.of(word)));
    }

    /** An office holder by the full name, or null. */
    @Nullable
    KnownName person(String form) {
        KnownName own = user(form);
        return own != null ? own : shipped.person(form);
    }

    /** Who is mostly meant by a surname alone, by its form without accents too; or null. */
    @Nullable
    KnownName surname(String form) {
        return shipped.surnames.get(form);
    }

    /** The place that an adjective comes from, in any inflection and case of its first letter, with ost-, west- … before it; or null. */
    @Nullable
    KnownName adjective(String form) {
        return adjective(form, 0, form.length());
    }

    /** The same of a word of a text. */
    @Nullable
    KnownName adjective(Words words, int word) {
        return adjective(words.text(), words.start(word), words.end(word));
    }

    private @Nullable KnownName adjective(String text, int from, int to) {
        KnownName found = shipped.adjectives.get(text, from, to);
        int direction = found == null ? direction(text, from, to) : 0;
        return direction == 0 ? found : shipped.adjectives.get(text, from + direction, to);
    }

    /** The length of the direction that a long word begins with (ost-, west-); 0 for none. */
    private int direction(String text, int from, int to) {
        if (to - from > 7) {
            for (String prefix : directions) {
                if (text.regionMatches(true, from, prefix, 0, prefix.length())) {
                    return prefix.length();
                }
            }
        }
        return 0;
    }

    /** Whether the lists may know a word, with or without a genitive s, or what it is derived from; false only where they surely do not. */
    boolean mayBeListed(Words words, int word) {
        String text = words.text();
        int from = words.start(word);
        int to = words.end(word);
        if (!user.isEmpty() || shipped.listed.get(text, from, to) != null) {
            return true;
        }
        if (text.charAt(to - 1) == 's' && shipped.listed.get(text, from, to - 1) != null) {
            return true;
        }
        int direction = direction(text, from, to);
        return direction > 0 && shipped.listed.get(text, from + direction, to) != null;
    }

    /** The country whose people this word names, or null. */
    @Nullable
    KnownName inhabitant(String form) {
        return shipped.inhabitants.get(form);
    }

    /** The same of a word of a text. */
    @Nullable
    KnownName inhabitant(Words words, int word) {
        boolean may = shipped.listed.get(words.text(), words.start(word), words.end(word)) != null;
        return may ? inhabitant(words.text(word)) : null;
    }

    /** The longest known name that a compound begins with, the rest being three letters at least; or null. */
    @Nullable
    String prefix(String compound) {
        for (int cut = compound.length() - 3; cut >= SHORTEST_PREFIX; cut--) {
            String prefix = compound.substring(0, cut);
            if (shipped.names.containsKey(prefix)) {
                return prefix;
            }
        }
        return null;
    }

    static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
