package org.depesche.extractors.entities.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.core.annotation.Entity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleNounsTest {

    private final RoleNouns nouns = new RoleNouns();

    @ParameterizedTest
    @CsvSource({
        "Außenministers,Außenminister",
        "Präsidenten,Präsident",
        "Vizepräsidentin,Vizepräsidentin",
        "GdP-Chef,GdP-Chef",
        "Umweltexperten,Umweltexperte",
        "Staatsanwältin,Staatsanwältin"
    })
    void formsLeadToTheNominative(String form, String base) {
        assertThat(nouns.find(form)).extracting(RoleNouns.Found::base).isEqualTo(base);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Haus", "Wetter", "minister", "Sprachen", "X"})
    void otherWordsAreNoRoles(String word) {
        assertThat(nouns.find(word)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"MALE,Vorsitzender", "FEMALE,Vorsitzende"})
    void nounsLikeAdjectivesFollowTheSex(Entity.Gender gender, String text) {
        RoleNouns.Found found = nouns.find("Vorsitzenden");

        assertThat(found).isNotNull();
        assertThat(found.of(gender)).isEqualTo(text);
    }
}
