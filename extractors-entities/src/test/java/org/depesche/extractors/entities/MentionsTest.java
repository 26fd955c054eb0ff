package org.depesche.extractors.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void aNameIsInTheNominativeWhateverCaseItStandsIn() {
        Reading reading = Reading.of(
                "Der Bericht des Bundesumweltministeriums liegt dem Präsidenten des Deutschen Wetterdienstes vor. "
                        + "In der Deutschen Bucht fiel der Wert des Pegels Cuxhaven.");

        assertThat(reading.names())
                .contains("Bundesumweltministerium", "Deutscher Wetterdienst", "Deutsche Bucht", "Pegel Cuxhaven");
    }

    @Test
    void aSurnameKeepsItsLastLetterWhereItsPersonIsTheSubject() {
        Reading reading =
                Reading.of("Verbandschef Harm Siebels warnte vor Hast. Auf Antrag Jens Petersens ruht der Bau.");

        assertThat(reading.names()).contains("Harm Siebels", "Jens Petersen");
    }

    @Test
    void institutionsAreNamesWithWhatTheirNounNeeds() {
        Reading reading = Reading.of("Das Institut für Küstenforschung klagt vor dem Verwaltungsgericht Schwerin. "
                + "Die Bundespolizei und das Bundesamt für Seeschifffahrt und Hydrographie äußerten sich nicht.");

        assertThat(reading.names())
                .contains(
                        "Institut für Küstenforschung",
                        "Verwaltungsgericht Schwerin",
                        "Bundespolizei",
                        "Bundesamt für Seeschifffahrt und Hydrographie");
    }

    @Test
    void anInstitutionWithAnIndefiniteArticleIsNotNamed() {
        assertThat(Reading.of("Die Stadt will ein Institut für junge Musiker gründen.")
                        .names())
                .noneMatch(name -> name.startsWith("Institut"));
    }

    @Test
    void aNounOfAKindIntroducesTheNameAfterIt() {
        Reading reading = Reading.of(
                "Der Maschinenbauer gehört zur Baufirma Grevenkamp. Später kaufte Grevenkamp den Fährbetreiber Nordlinie.");

        assertThat(reading.mentions("Grevenkamp", Mention.Form.NAME)).hasSize(2);
        assertThat(reading.entity("Grevenkamp").type()).isEqualTo(Entity.Type.ORGANIZATION);
    }

    @Test
    void shipsAndMediaInMarksAreNamesWithoutTheMarks() {
        Reading reading = Reading.of(
                "Die Fähre „Seeadler II“ lief auf Grund, schrieb die „Zeit“. Der Film „Ebbe und Flut“ zeigt das.");

        assertThat(reading.entity("Seeadler II").type()).isEqualTo(Entity.Type.PRODUCT);
        assertThat(reading.entity("Ebbe und Flut").type()).isEqualTo(Entity.Type.WORK);
        assertThat(reading.names()).contains("Zeit");
    }

    @Test
    void aRoleIntroducesTheNameAfterIt() {
        Reading reading = Reading.of("Die Ernte falle kleiner aus, erklärte Imker Veit Marschalk am Sonntag.");

        assertThat(reading.entity("Veit Marschalk").type()).isEqualTo(Entity.Type.PERSON);
    }

    @Test
    void aNameSplitByAClosingBracketIsOneName() {
        Reading reading = Reading.of("Er nannte den russischen Präsidenten (Wladimir) Putin einen Gegner.");

        assertThat(reading.entity("Wladimir Putin").type()).isEqualTo(Entity.Type.PERSON);
        assertThat(reading.entity("Wladimir Putin").country()).isEqualTo("RU");
    }

    @Test
    void twoAdjectivesWithAHyphenAreTwoCountries() {
        Reading reading =
                Reading.of("Der norwegisch-schwedische Vertrag gilt ab Mai, der finanziell-technische nicht.");

        assertThat(reading.mentions("Norwegen", Mention.Form.DERIVED)).containsExactly("norwegisch");
        assertThat(reading.mentions("Schweden", Mention.Form.DERIVED)).containsExactly("schwedische");
        assertThat(reading.names()).hasSize(2);
    }

    @Test
    void aNameOfSeveralWordsBeforeAHyphenIsTheWholeName() {
        Reading reading = Reading.of("Die IG Metall-Vorsitzende lobte die Air France-Piloten.");

        assertThat(reading.mentions("IG Metall", Mention.Form.NAME)).containsExactly("IG Metall");
        assertThat(reading.mentions("Air France", Mention.Form.NAME)).containsExactly("Air France");
    }

    @Test
    void aMemberOfAPartyIsNotThePartysName() {
        Reading reading = Reading.of("Am Abend traf die Grüne Annalena Kern die Linke Petra Zech.");

        assertThat(reading.entity("Annalena Kern").party()).isEqualTo("Bündnis 90/Die Grünen");
        assertThat(reading.entity("Petra Zech").party()).isEqualTo("Die Linke");
    }

    @Test
    void wordsThatAreNamesElsewhereAreNoNamesHere() {
        Reading reading =
                Reading.of("Beim Essen ging es um Kohl. Der Hof und die Welt waren weit weg, zur Zeit jedenfalls.");

        assertThat(reading.names()).doesNotContain("Essen", "Die Welt", "Die Zeit", "Welt", "Zeit", "Hof");
    }

    @Test
    void aPersonAfterAnOrganisationIsAPersonOfTheirOwn() {
        Reading reading = Reading.of(
                "Auch der Vorsitzende der Bundesagentur für Arbeit Karl-Heinz Gruber und Valbrix-Vorstandschef Enders kamen.");

        assertThat(reading.entity("Karl-Heinz Gruber").type()).isEqualTo(Entity.Type.PERSON);
        assertThat(reading.names()).contains("Bundesagentur für Arbeit");
    }

    @Test
    void peoplesWithoutACountryAreNamed() {
        Reading reading = Reading.of("Die Kurden im Norden und die Jesiden im Westen des Landes stimmten zu.");

        assertThat(reading.entity("Kurden").type()).isEqualTo(Entity.Type.OTHER);
        assertThat(reading.names()).contains("Jesiden");
    }

    @Test
    void anAcronymIsOneEntityWithTheNameInMarksBeforeIt() {
        Reading reading = Reading.of(
                "Die Bewegung „Bürger für Küstenschutz“ (BfK) klagt. Auch der Deutsche Seglerverband (kurz: „DSV“) klagt. Der DSV wartet, die BfK nicht.");

        assertThat(reading.mentions("Bürger für Küstenschutz", Mention.Form.NAME))
                .containsExactly("Bürger für Küstenschutz", "BfK", "BfK");
        assertThat(reading.mentions("Deutscher Seglerverband", Mention.Form.NAME))
                .containsExactly("Deutsche Seglerverband", "DSV", "DSV");
    }

    @Test
    void aNounInEBeforeAPlaceIsNoAdjective() {
        assertThat(Reading.of("Der Weihbischof der Diözese Linz kam, auch das Rote Kreuz war da.")
                        .names())
                .contains("Diözese Linz", "Rotes Kreuz");
    }
}
