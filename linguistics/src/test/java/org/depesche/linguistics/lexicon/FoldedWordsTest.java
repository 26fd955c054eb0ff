package org.depesche.linguistics.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
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
}
