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

    @Test
    void rolesJoinedByAndBeforeANameAreAllTaken() {
        Reading reading = Reading.of("Parteichef und Vizekanzler Robert Lang sprach zuerst.");

        assertThat(reading.entity("Robert Lang").roles())
                .extracting(Role::text)
                .containsExactlyInAnyOrder("Parteichef", "Vizekanzler");
    }

    @Test
    void dessenAndDerenGiveTheBodyThatARoleBelongsTo() {
        Reading reading =
                Reading.of("Kritik kam vom Landvolkverband. Dessen Vorsitzender Harm Tolksdorf warnte vor Eile. "
                        + "Die Gewerkschaft will klagen. Deren Chefin Petra Wolters sprach von einem Skandal.");

        assertThat(reading.entity("Harm Tolksdorf").roles())
                .extracting(Role::text, Role::of)
                .containsExactly(tuple("Vorsitzender", "Landvolkverband"));
        assertThat(reading.entity("Petra Wolters").roles())
                .extracting(Role::text, Role::of)
                .containsExactly(tuple("Chefin", "Gewerkschaft"));
    }

    @Test
    void aRoleSinceAYearFollowsTheCopula() {
        Reading reading = Reading.of("Lena Vogt ist seit 2019 Präsidentin des Deutschen Turnerbundes.");

        assertThat(reading.entity("Lena Vogt").roles())
                .extracting(Role::text, Role::of)
                .containsExactly(tuple("Präsidentin", "Deutscher Turnerbund"));
    }

    @Test
    void whoIsElectedGetsTheRoleAndNotWhoElects() {
        Reading passive = Reading.of("Bernd Kuhn wurde zum neuen Vorsitzenden des Verbands gewählt.");
        Reading active = Reading.of("Zum neuen Vorsitzenden wählten die Delegierten Bernd Kuhn.");

        assertThat(passive.entity("Bernd Kuhn").roles()).extracting(Role::text).containsExactly("Vorsitzender");
        assertThat(active.entity("Bernd Kuhn").roles()).extracting(Role::text).containsExactly("Vorsitzender");
    }

    @Test
    void whoServesAsSomethingHasThatRole() {
        Reading reading = Reading.of("Karl Aalto, der als Trainer des FC Hansa arbeitet, sagte ab.");

        assertThat(reading.entity("Karl Aalto").roles())
                .extracting(Role::text, Role::of)
                .containsExactly(tuple("Trainer", "FC Hansa"));
    }

    @Test
    void theRoleOfSomebodyElseInTheGenitiveIsNotTaken() {
        Reading kin = Reading.of("Die Nichte des Präsidenten, Sara Kahn, wurde gestern befragt.");
        Reading doctor = Reading.of("Jonas Lohm fehlt weiter. Der behandelnde Arzt Lohms rechnet mit drei Wochen.");

        assertThat(kin.entity("Sara Kahn").roles()).isEmpty();
        assertThat(doctor.entity("Jonas Lohm").roles()).isEmpty();
    }

    @Test
    void whoseSpeakerSomebodyIsStaysInTheText() {
        Reading reading = Reading.of("Der Sprecher des Präsidenten, Karl Hofer, lehnte ab.");

        assertThat(reading.entity("Karl Hofer").roles())
                .extracting(Role::text)
                .containsExactly("Sprecher des Präsidenten");
    }

    @Test
    void aBodyInATownIsNamedWithIt() {
        Reading reading = Reading.of("Der Leiter der Feuerwehr Emden, Uwe Janssen, lobte die Helfer.");

        assertThat(reading.entity("Uwe Janssen").roles())
                .extracting(Role::text, Role::of)
                .containsExactly(tuple("Leiter", "Feuerwehr Emden"));
    }

    @Test
    void shortFormsAndThoseOutOfServiceAreRoles() {
        Reading reading = Reading.of(
                "Der Münchner OB Dieter Reitz kam. Oberst a. D. Ralf Thiel sprach. Ob Regen kommt, ist offen.");

        assertThat(reading.entity("Dieter Reitz").roles())
                .extracting(Role::text)
                .containsExactly("OB");
        assertThat(reading.entity("Ralf Thiel").roles()).extracting(Role::text).containsExactly("Oberst");
    }

    @Test
    void theArticleTellsTheSexThatAnAdjectivalRoleLeavesOpen() {
        Reading reading = Reading.of("Die Verdi-Vorsitzende Andrea Kocik streikt.");

        assertThat(reading.entity("Andrea Kocik").gender()).isEqualTo(Entity.Gender.FEMALE);
        assertThat(reading.entity("Andrea Kocik").roles())
                .extracting(Role::text)
                .containsExactly("Verdi-Vorsitzende");
    }

    @Test
    void agesAreReadInFrontInBracketsBetweenCommasAndAfterTheVerb() {
        Reading reading = Reading.of(
                "Der 45-jährige Lehrer Jonas Pohl gewann vor Karin Lindner (38, SPD). Sven Aalto, 51, wurde Dritter. "
                        + "Der 62 Jahre alte Michael Knorr gab auf. Petra Krüger ist 29 Jahre alt.");

        assertThat(reading.entity("Jonas Pohl").age()).isEqualTo(45);
        assertThat(reading.entity("Karin Lindner").age()).isEqualTo(38);
        assertThat(reading.entity("Sven Aalto").age()).isEqualTo(51);
        assertThat(reading.entity("Michael Knorr").age()).isEqualTo(62);
        assertThat(reading.entity("Petra Krüger").age()).isEqualTo(29);
    }

    @Test
    void numbersThatAreNoAgesAreLeftAlone() {
        Reading reading =
                Reading.of("Karin Lindner (2019) und Jonas Pohl, 450 Helfer und drei Hunde suchten den Wald ab.");

        assertThat(reading.extraction().entities()).allMatch(entity -> entity.age() == null);
    }

    @Test
    void aBodyBehindTheNameIsAnAffiliation() {
        Reading reading = Reading.of("Moritz Schall vom Institut für Weltwirtschaft rechnet mit Wachstum.");

        assertThat(reading.entity("Moritz Schall").affiliation()).isEqualTo("Institut für Weltwirtschaft");
    }

    @Test
    void aPartyInBracketsIsFoundThoughItsNameIsACommonWord() {
        Reading reading = Reading.of("Tarek Molnar (Grüne) und Ute Lohse (Linke) stritten.");

        assertThat(reading.entity("Tarek Molnar").party()).isEqualTo("Bündnis 90/Die Grünen");
        assertThat(reading.entity("Ute Lohse").party()).isEqualTo("Die Linke");
    }

    @Test
    void inAListARoleBetweenTwoNamesIsThatOfTheSecond() {
        Reading reading = Reading.of(
                "Es gratulierten Ministerpräsident Karl Aalto, der Leiter der Feuerwehr, Uwe Janssen, und andere.");

        assertThat(reading.entity("Karl Aalto").roles()).extracting(Role::text).containsExactly("Ministerpräsident");
        assertThat(reading.entity("Uwe Janssen").roles()).extracting(Role::text).containsExactly("Leiter");
    }
}
