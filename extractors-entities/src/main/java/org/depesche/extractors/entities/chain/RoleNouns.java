package org.depesche.extractors.entities.chain;

import java.util.Locale;
import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.data.DataFile;
import org.depesche.linguistics.WordMemo;
import org.jspecify.annotations.Nullable;

/** Nouns for functions of persons in all their forms, compounds included. Immutable. */
final class RoleNouns {

    private final NounEndings<Head> heads = new NounEndings<>();
    private final WordMemo<Found> found = new WordMemo<>(13, this::read);

    /**
     * A form of a noun at the end of a word.
     *
     * @param base the noun in the nominative singular
     * @param gender which sex it speaks of, null where the form is used for both
     * @param adjectival whether it is declined like an adjective
     * @param plural whether the form can only be a plural
     */
    private record Head(String base, Entity.@Nullable Gender gender, boolean adjectival, boolean plural) {}

    /**
     * A role as it was found in a word.
     *
     * @param base the word in the nominative singular
     * @param head the noun at its end
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
            switch (row[1]) {
                case "n" -> {
                    put(base, base, Entity.Gender.MALE, false);
                    put(base + "s", base, Entity.Gender.MALE, false);
                    put(base + "es", base, Entity.Gender.MALE, false);
                    if (base.endsWith("er")) {
                        put(base + "n", base, Entity.Gender.MALE, true);
                    }
                    feminine(base);
                }
                case "w" -> {
                    put(base, base, Entity.Gender.MALE, false);
                    put(base + (base.endsWith("e") ? "n" : "en"), base, Entity.Gender.MALE, false);
                    feminine(base.endsWith("e") ? base.substring(0, base.length() - 1) : base);
                }
                case "a" -> {
                    put(base, base, null, true, false);
                    put(base + "r", base, Entity.Gender.MALE, true, false);
                    put(base + "n", base, null, true, false);
                }
                default -> {
                    put(base, base, Entity.Gender.FEMALE, false);
                    put(base + (base.endsWith("in") ? "nen" : "n"), base, Entity.Gender.FEMALE, true);
                }
            }
        }
    }

    private void feminine(String stem) {
        String base = stem.endsWith("mann") ? stem.substring(0, stem.length() - 4) + "frau" : stem + "in";
        put(base, base, Entity.Gender.FEMALE, false);
        put(base + "nen", base, Entity.Gender.FEMALE, true);
    }

    private void put(String form, String base, Entity.@Nullable Gender gender, boolean plural) {
        put(form, base, gender, false, plural);
    }

    private void put(String form, String base, Entity.@Nullable Gender gender, boolean adjectival, boolean plural) {
        heads.put(form, new Head(base, gender, adjectival, plural));
    }

    /** The role that a word with a capital letter, at its beginning or after a hyphen, names; or null. */
    @Nullable
    Found find(String word) {
        return found.of(word);
    }

    private @Nullable Found read(String word) {
        boolean capital = word.length() > 2 && Character.isUpperCase(word.charAt(0));
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
        String tail = from == 0 || word.charAt(from - 1) == '-' ? capital(head.base, word.charAt(from)) : head.base;
        return new Found(word.substring(0, from) + tail, head.base, head.gender, head.adjectival, head.plural);
    }

    private static String capital(String word, char first) {
        return Character.isUpperCase(first) ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }
}
