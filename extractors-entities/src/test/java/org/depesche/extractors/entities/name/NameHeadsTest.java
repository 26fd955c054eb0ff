package org.depesche.extractors.entities.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameHeadsTest {

    private static byte kind(String word) {
        return NameHeads.GERMAN.kind(word, 0, word.length());
    }

    @ParameterizedTest
    @CsvSource({
        "Landgericht, Oberamt",
        "Landgerichts, Landgericht",
        "Wasserwerken, Molkereikonzern",
        "Kurzfilm, Roman",
        "MUSEUM, Heimatmuseums"
    })
    void compoundsAndInflectedFormsAreOfTheKindOfTheirHead(String word, String other) {
        assertThat(kind(word)).isNotZero().isEqualTo(kind(other));
    }

    @Test
    void theLongestEndingTells() {
        assertThat(kind("Kraftwerk")).isNotEqualTo(kind("Feuerwehr"));
        assertThat(kind("Fluggesellschaft")).isNotEqualTo(kind("Wandergesellschaft"));
    }

    @Test
    void otherWordsAreOfNoKind() {
        assertThat(kind("Apfel")).isZero();
        assertThat(kind("s")).isZero();
    }
}
