package org.depesche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FoldedWordsTest {

    private static final FoldedWords<Integer> NUMBERS =
            new FoldedWords<>(Map.of("eins", 1, "fünf", 5, "zwölf", 12, "", 0));

    @Test
    void findsAStretchOfATextInWhateverCase() {
        String text = "Von FÜNF bis Zwölf";

        assertThat(NUMBERS.get(text, 4, 8)).isEqualTo(5);
        assertThat(NUMBERS.get(text, 13, 18)).isEqualTo(12);
        assertThat(NUMBERS.get(text, 4, 4)).isZero();
    }

    @Test
    void findsNothingThatIsLongerShorterOrOther() {
        assertThat(NUMBERS.get("einst", 0, 5)).isNull();
        assertThat(NUMBERS.get("eins", 0, 3)).isNull();
        assertThat(NUMBERS.get("Hochhausbewohner", 0, 16)).isNull();
        assertThat(new FoldedWords<Integer>(Map.of()).get("eins", 0, 4)).isNull();
    }

    @Test
    void refusesWordsThatCouldNeverBeFound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FoldedWords<>(Map.of("Eins", 1)))
                .withMessage("not in small letters: Eins");
    }

    @Property
    void saysWhatAMapOfSmallLettersSays(
            @ForAll Set<@AlphaChars @Chars({'ä', 'Ö', 'ß', '.'}) @StringLength(max = 4) String> listed,
            @ForAll @AlphaChars @Chars({'ä', 'Ö', 'ß', '.'}) @StringLength(max = 4) String asked) {
        Map<String, String> map = new HashMap<>();
        for (String word : listed) {
            map.put(word.toLowerCase(Locale.ROOT), word);
        }
        FoldedWords<String> words = new FoldedWords<>(map);

        assertThat(words.get("«" + asked + "»", 1, 1 + asked.length()))
                .isEqualTo(map.get(asked.toLowerCase(Locale.ROOT)));
        map.forEach(
                (word, value) -> assertThat(words.get(word, 0, word.length())).isEqualTo(value));
    }

    @Property(tries = 500)
    void givesWhatAMapGivesForTheSmallForm(
            @ForAll @Size(max = 200)
                    List<@StringLength(max = 4) @Chars({'a', 'B', 'ä', 'ẞ', 'İ', 'i', '\u0307'}) String> words,
            @ForAll @StringLength(max = 6) @Chars({'a', 'A', 'b', 'Ä', 'ß', 'İ', 'i', '\u0307', 'K'}) String text) {
        FoldedWords<Integer> small = new FoldedWords<>();
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            small.put(word, i);
            map.put(word, i);
        }
        for (int from = 0; from <= text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                assertThat(small.get(text, from, to))
                        .isEqualTo(map.get(text.substring(from, to).toLowerCase(Locale.ROOT)));
            }
        }
        assertThat(small.words()).containsExactlyInAnyOrderElementsOf(map.keySet());
    }

    @Test
    void theFirstValueStaysWhereItIsToStay() {
        FoldedWords<Integer> small = new FoldedWords<>();
        small.putIfAbsent("ost", 1);
        small.putIfAbsent("ost", 2);

        assertThat(small.get("Ost")).isEqualTo(1);
        assertThat(small.get("Ostern")).isNull();
    }

    @Test
    void makesEveryLetterSmallAsStringsDo() {
        for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
            String small = String.valueOf((char) c).toLowerCase(Locale.ROOT);
            FoldedWords<Integer> words = new FoldedWords<>(Map.of(small, c));
            assertThat(words.get("a" + (char) c, 1, 2)).as("U+%04X", c).isEqualTo(c);
        }
    }
}
