package org.depesche.extractors.entities.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.data.DataFile;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Spellings;
import org.depesche.linguistics.WordMemo;
import org.jspecify.annotations.Nullable;

/** Nouns for functions of persons in all their forms, compounds included. Immutable. */
final class RoleNouns {

    private final NounEndings<Head> heads = new NounEndings<>();
    private final WordMemo<@Nullable Found> found = new WordMemo<>(13, this::read);
    private final WordMemo<List<String>> headsOf = new WordMemo<>(11, this::readHeads);

    /**
     * A form of a noun at the end of a word.
     *
     * @param base the noun in the nominative singular
     * @param noun the same in the masculine
     * @param gender which sex it speaks of, null where the form is used for both
     * @param adjectival whether it is declined like an adjective
     * @param plural whether the form can only be a plural
     * @param exact the noun as it is written, where it has capital letters inside, else null
     */
    private record Head(
            String base,
            String noun,
            Entity.@Nullable Gender gender,
            boolean adjectival,
            boolean plural,
            @Nullable String exact) {}

    /**
     * A role as it was found in a word.
     *
     * @param base the word in the nominative singular
     * @param head the noun at its end, in the masculine and in small letters
     * @param gender which sex it speaks of, or null
     * @param adjectival whether it is declined like an adjective
     * @param plural whether it can only be a plural
     */
    record Found(String base, String head, Entity.@Nullable Gender gender, boolean adjectival, boolean plural) {

        /** The word as it is said of a man or a woman. */
        String of(Entity.@Nullable Gender sex) {
            return adjectival && sex != Entity.Gender.FEMALE ? base + "r" : base;
        }
    }

    RoleNouns() {
        for (String[] row : DataFile.read("roles.tsv")) {
            String base = row[0].toLowerCase(Locale.GERMAN);
            String noun = row.length > 2 ? row[2].toLowerCase(Locale.GERMAN) : base;
            switch (row[1]) {
                case "n" -> {
                    put(base, base, noun, Entity.Gender.MALE, false);
                    put(base + "s", base, noun, Entity.Gender.MALE, false);
                    put(base + "es", base, noun, Entity.Gender.MALE, false);
                    if (base.endsWith("er")) {
                        put(base + "n", base, noun, Entity.Gender.MALE, true);
                    }
                    feminine(base, noun);
                }
                case "w" -> {
                    put(base, base, noun, Entity.Gender.MALE, false);
                    put(base + (base.endsWith("e") ? "n" : "en"), base, noun, Entity.Gender.MALE, false);
                    feminine(base.endsWith("e") ? base.substring(0, base.length() - 1) : base, noun);
                }
                case "p" -> {
                    put(base, base, noun, null, false);
                    put(base + "s", base, noun, null, false);
                    put(base + "es", base, noun, null, false);
                    put(base + "er", base, noun, null, true);
                    put(base + "ern", base, noun, null, true);
                }
                case "s" -> heads.put(base, new Head(base, noun, null, false, false, row[0]));
                case "a" -> {
                    heads.put(base, new Head(base, noun, null, true, false, null));
                    heads.put(base + "r", new Head(base, noun, Entity.Gender.MALE, true, false, null));
                    heads.put(base + "n", new Head(base, noun, null, true, false, null));
                }
                default -> {
                    put(base, base, noun, Entity.Gender.FEMALE, false);
                    put(base + (base.endsWith("in") ? "nen" : "n"), base, noun, Entity.Gender.FEMALE, true);
                }
            }
        }
    }

    private void feminine(String stem, String noun) {
        String base = stem.endsWith("mann") ? stem.substring(0, stem.length() - 4) + "frau" : stem + "in";
        put(base, base, noun, Entity.Gender.FEMALE, false);
        put(base + "nen", base, noun, Entity.Gender.FEMALE, true);
    }

    private void put(String form, String base, String noun, Entity.@Nullable Gender gender, boolean plural) {
        heads.put(form, new Head(base, noun, gender, false, plural, null));
    }

    /** The role that a word with a capital letter, at its beginning or after a hyphen, names; or null. */
    @Nullable
    Found find(String word) {
        return found.of(word);
    }

    /** The same of a word from one offset of a text to another. */
    @Nullable
    Found find(String text, int start, int end) {
        return heads.endsWithAny(text, start, end) ? find(Spellings.of(text, start, end)) : null;
    }

    /** The same of a word of a text. */
    @Nullable
    Found find(Words words, int word) {
        return find(words.text(), words.start(word), words.end(word));
    }

    private @Nullable Found read(String word) {
        boolean capital = word.length() > 1 && Character.isUpperCase(word.charAt(0));
        if (!capital && word.indexOf('-') < 2) {
            return null;
        }
        NounEndings.Match<Head> match = heads.find(word);
        if (match == null
                || (!capital && !Character.isUpperCase(word.charAt(word.lastIndexOf('-', match.from()) + 1)))) {
            return null;
        }
        Head head = match.value();
        int from = match.from();
        if (head.exact != null && !word.startsWith(head.exact, from)) {
            // OB is an office, Ob is none
            return null;
        }
        boolean begins = from == 0 || word.charAt(from - 1) == '-';
        String tail = head.exact != null ? head.exact : begins ? capital(head.base, word.charAt(from)) : head.base;
        return new Found(word.substring(0, from) + tail, head.noun, head.gender, head.adjectival, head.plural);
    }

    /** Every noun for a role that a word is or ends with, in small letters: Außenministerin is außenministerin, minister in the masculine. */
    List<String> heads(String word) {
        return headsOf.of(word);
    }

    private List<String> readHeads(String word) {
        List<String> all = new ArrayList<>();
        for (Head head : heads.all(word)) {
            all.add(head.noun);
        }
        return List.copyOf(all);
    }

    private static String capital(String word, char first) {
        return Character.isUpperCase(first) ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }
}
