package org.depesche.extractors.entities.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static List<String> words(String text) {
        Words words = Words.of(text);
        List<String> all = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            all.add(words.text(word));
        }
        return all;
    }

    @Test
    void hyphensAndApostrophesInsideAWordArePartOfIt() {
        assertThat(words("US-Außenministerin O'Hara, Ku'damm"))
                .containsExactly("US-Außenministerin", "O'Hara", ",", "Ku'damm");
    }

    @Test
    void abbreviationsAndInitialsKeepTheirFullStop() {
        assertThat(words("Dr. H. Meier ging.")).containsExactly("Dr.", "H.", "Meier", "ging", ".");
    }

    @Test
    void hoursFromToArePartedAndIsoDatesAreNot() {
        assertThat(words("10-18 Uhr, 2024-02-28")).containsExactly("10", "-", "18", "Uhr", ",", "2024-02-28");
    }

    @Test
    void addressesAreOneWord() {
        assertThat(words("Mehr auf https://example.org/a?b=c."))
                .containsExactly("Mehr", "auf", "https://example.org/a?b=c", ".");
    }

    @Test
    void anOrdinalEndsNoSentence() {
        Words words = Words.of("Am 3. Oktober kam er. Dann ging er.");

        assertThat(words.sentenceStart(3)).isFalse();
        assertThat(words.is(7, "Dann")).isTrue();
        assertThat(words.sentenceStart(7)).isTrue();
        assertThat(words.breakBefore(7)).isTrue();
    }

    @Test
    void aLoneSurrogateIsAWordOfItsOwn() {
        assertThat(words("a \ud83d b")).containsExactly("a", "\ud83d", "b");
    }

    @Test
    void aFullStopSetApartAfterAnAbbreviationEndsNoSentence() {
        Words words = Words.of("Die Wallfahrt nach St . Florian war Anna . Danach");

        assertThat(words.is(5, "Florian")).isTrue();
        assertThat(words.breakBefore(5)).isFalse();
        assertThat(words.is(9, "Danach")).isTrue();
        assertThat(words.breakBefore(9)).isTrue();
    }

    @Test
    void wordsOfAnyLengthEndWhereTheyEnd() {
        String longer = "x".repeat(127);
        String longest = "Y".repeat(70_000);
        Words words = Words.of("a " + longer + " b " + longest + ", " + "z".repeat(126) + ".");

        assertThat(words.length(1)).isEqualTo(127);
        assertThat(words.text(1)).isEqualTo(longer);
        assertThat(words.text(3)).isEqualTo(longest);
        assertThat(words.is(4, ',')).isTrue();
        assertThat(words.spaceBefore(4)).isFalse();
        assertThat(words.length(5)).isEqualTo(126);
        assertThat(words.covering(words.end(3) - 1)).isEqualTo(3);
    }

    @Test
    void aWordIsComparedInAnyCase() {
        Words words = Words.of("ÜBER İch Straße");

        assertThat(words.smallIs(0, "über")).isTrue();
        assertThat(words.smallIs(1, "ich")).isFalse();
        assertThat(words.endsWith(2, "aße")).isTrue();
        assertThat(words.endsWith(2, "xStraße")).isFalse();
        assertThat(words.small(0)).isEqualTo("über");
        assertThat(words.decapitalised(2)).isEqualTo("straße");
    }
}
