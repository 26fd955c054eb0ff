package org.depesche.extractors.entities.chain;

import java.util.Locale;
import org.depesche.core.annotation.Entity;
import org.depesche.extractors.entities.data.DataFile;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Gender;
import org.depesche.linguistics.Spellings;
import org.depesche.linguistics.WordMemo;
import org.jspecify.annotations.Nullable;

/** Nouns that say what kind of thing something named is, in the singular and in all cases, compounds included. Immutable. */
final class ClassNouns {

    private final NounEndings<ClassNoun> endings = new NounEndings<>();
    private final WordMemo<@Nullable ClassNoun> found = new WordMemo<>(13, this::read);

    ClassNouns() {
        for (String[] row : DataFile.read("class-nouns.tsv")) {
            String use = row[4];
            boolean bare = use.indexOf('b') >= 0;
            ClassNoun noun = new ClassNoun(
                    row[0],
                    gender(row[1]),
                    Entity.Type.valueOf(row[2].toUpperCase(Locale.ROOT)),
                    row[3],
                    bare,
                    bare || use.indexOf('m') >= 0,
                    use.indexOf('r') >= 0);
            String small = row[0].toLowerCase(Locale.GERMAN);
            endings.put(small, noun);
            if (noun.gender() != Gender.FEMININE) {
                endings.put(small + "s", noun);
                endings.put(small + "es", noun);
                endings.put(small + (small.endsWith("s") ? "ses" : "en"), noun);
            }
        }
    }

    private static Gender gender(String letter) {
        return switch (letter) {
            case "m" -> Gender.MASCULINE;
            case "f" -> Gender.FEMININE;
            default -> Gender.NEUTER;
        };
    }

    /** The noun that a capitalised word is or ends with, or null. */
    @Nullable
    ClassNoun find(String word) {
        return found.of(word);
    }

    /** The same of a word from one offset of a text to another. */
    @Nullable
    ClassNoun find(String text, int start, int end) {
        return endings.endsWithAny(text, start, end) ? find(Spellings.of(text, start, end)) : null;
    }

    /** The same of a word of a text. */
    @Nullable
    ClassNoun find(Words words, int word) {
        return find(words.text(), words.start(word), words.end(word));
    }

    private @Nullable ClassNoun read(String word) {
        if (word.length() < 2 || !Character.isUpperCase(word.charAt(0))) {
            return null;
        }
        NounEndings.Match<ClassNoun> match = endings.find(word);
        return match == null ? null : match.value();
    }
}
