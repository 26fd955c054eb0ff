package org.depesche.extractors.entities.chain;

import java.util.Locale;
import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.data.DataFile;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Gender;
import org.depesche.linguistics.Spellings;
import org.depesche.linguistics.WordMemo;
import org.jspecify.annotations.Nullable;

/** Ends of German names of institutions and places that are common nouns by themselves. Immutable. */
final class Institutions {

    private final NounEndings<Institution> endings = new NounEndings<>();
    private final WordMemo<@Nullable Found> found = new WordMemo<>(13, this::read);

    /**
     * What is known of a noun.
     *
     * @param noun the noun in small letters, in the nominative
     * @param gender its gender, null for a plural
     * @param type what it names
     * @param use letters as in the data file
     */
    record Institution(String noun, @Nullable Gender gender, Entity.Type type, String use) {

        boolean is(char letter) {
            return use.indexOf(letter) >= 0;
        }
    }

    /**
     * A noun at the end of a word.
     *
     * @param institution what is known of it
     * @param whole whether the word is nothing but this noun
     * @param base the word in the nominative
     */
    record Found(Institution institution, boolean whole, String base) {}

    Institutions() {
        for (String[] row : DataFile.read("institutions.tsv")) {
            Gender gender = switch (row[1]) {
                case "m" -> Gender.MASCULINE;
                case "f" -> Gender.FEMININE;
                case "n" -> Gender.NEUTER;
                default -> null;
            };
            Institution institution =
                    new Institution(row[0], gender, Entity.Type.valueOf(row[2].toUpperCase(Locale.ROOT)), row[3]);
            endings.put(row[0], institution);
            if (gender == Gender.MASCULINE || gender == Gender.NEUTER) {
                endings.put(row[0] + "s", institution);
                endings.put(row[0] + (row[0].endsWith("s") ? "ses" : "es"), institution);
            } else if (gender == null && !row[0].endsWith("n") && !row[0].endsWith("s")) {
                endings.put(row[0] + "n", institution);
            }
        }
    }

    /** The noun that a word is or ends with, or null. */
    @Nullable
    Found find(String word) {
        return found.of(word);
    }

    /** The same of a word from one offset of a text to another. */
    @Nullable
    Found find(String text, int start, int end) {
        return endings.endsWithAny(text, start, end) ? find(Spellings.of(text, start, end)) : null;
    }

    /** The same of a word of a text. */
    @Nullable
    Found find(Words words, int word) {
        return find(words.text(), words.start(word), words.end(word));
    }

    private @Nullable Found read(String word) {
        if (word.length() < 3 || !Character.isUpperCase(word.charAt(0))) {
            return null;
        }
        NounEndings.Match<Institution> match = endings.find(word);
        if (match == null) {
            return null;
        }
        int end = match.from() + match.value().noun().length();
        return new Found(match.value(), match.from() == 0, word.substring(0, end));
    }
}
