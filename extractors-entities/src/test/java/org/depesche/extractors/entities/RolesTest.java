package org.depesche.extractors.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.Role;
import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void aRoleWithWhatItBelongsToStandsBeforeTheNameAndAComma() {
        Reading reading = Reading.of("Der Vorsitzende des Bauverbands in Hessen, Michael Knorr, lehnte ab.");

        assertThat(reading.entity("Michael Knorr").roles())
                .extracting(Role::text, Role::of)
                .containsExactly(tuple("Vorsitzender", "Bauverband"));
        assertThat(reading.mentions("Michael Knorr", Mention.Form.NOMINAL))
                .containsExactly("Der Vorsitzende des Bauverbands");
    }

    @Test
    void aRoleWithoutArticleBeforeTheNameIsNoPersonOfItsOwn() {
        Reading reading = Reading.of("„Er kam nie zurück“, sagte Zeugin Marlies Tarnow vor Gericht.");

        assertThat(reading.names()).containsExactly("Marlies Tarnow");
        assertThat(reading.entity("Marlies Tarnow").roles())
                .extracting(Role::text)
                .containsExactly("Zeugin");
    }

    @Test
    void rolesInARowAreAllTaken() {
        Reading reading = Reading.of("Petra Lindner ist Malerin, Autorin und Sprecherin der Gewerkschaft Verdi.");

        assertThat(reading.entity("Petra Lindner").roles())
                .extracting(Role::text, Role::of)
                .containsExactly(tuple("Malerin", null), tuple("Autorin", null), tuple("Sprecherin", "Verdi"));
    }

    @Test
    void aRelativeClauseGivesARole() {
        Reading reading =
                Reading.of("Karl Aalto (45), der seit Mai Vorsitzender der FDP ist, sprach zuerst. Danach ging er.");

        assertThat(reading.entity("Karl Aalto").roles())
                .extracting(Role::text, Role::of)
                .containsExactly(tuple("Vorsitzender", "FDP"));
    }

    @Test
    void aRoleBeforeTheVerbIsThatOfTheNameAfterIt() {
        Reading reading = Reading.of("Neuer Innenminister wird der Jurist Anton Ferch.");

        assertThat(reading.entity("Anton Ferch").roles()).extracting(Role::text).contains("Innenminister", "Jurist");
    }

    @Test
    void whatARoleIsForStaysInItsText() {
        Reading reading = Reading.of("Eva Sander, Sprecherin für Innere Sicherheit, widersprach am Dienstag.");

        assertThat(reading.entity("Eva Sander").roles())
                .extracting(Role::text, Role::of)
                .containsExactly(tuple("Sprecherin für Innere Sicherheit", null));
    }

    @Test
    void theBodyInACompoundIsWhatTheRoleBelongsTo() {
        Entity person = Reading.of("US-Außenministerin Linda Marsh reiste ab.").entity("Linda Marsh");

        assertThat(person.roles()).extracting(Role::text, Role::of).containsExactly(tuple("US-Außenministerin", "USA"));
        assertThat(person.country()).isEqualTo("US");
    }

    @Test
    void aFeminineRoleTellsTheGenderWhateverTheGivenName() {
        Entity person =
                Reading.of("Die Meteorologin Zoran Vakic misst den Wind.").entity("Zoran Vakic");

        assertThat(person.gender()).isEqualTo(Entity.Gender.FEMALE);
    }

    @Test
    void aRegionInAnAdjectiveBelongsToTheRole() {
        Entity person = Reading.of("Der bayerische Ministerpräsident Ludwig Harrer kam.")
                .entity("Ludwig Harrer");

        assertThat(person.roles()).extracting(Role::text).containsExactly("bayerischer Ministerpräsident");
    }

    @Test
    void aRoleInThePluralIsEachPersons() {
        Reading reading = Reading.of("Die Ministerinnen Petra Lindner und Eva Sander kamen. Dann sprach Otto Brand.");

        assertThat(reading.entity("Petra Lindner").roles())
                .extracting(Role::text)
                .containsExactly("Ministerin");
        assertThat(reading.entity("Eva Sander").roles()).extracting(Role::text).containsExactly("Ministerin");
        assertThat(reading.entity("Otto Brand").roles()).isEmpty();
    }
}
