package org.depesche.extractors.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.core.annotation.Mention;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void aPronounMeansTheSubjectOfItsGender() {
        Reading reading = Reading.of("Bürgermeisterin Sabine Krüger traf Karl Lindner. Sie lobte seine Arbeit.");

        assertThat(reading.mentions("Sabine Krüger", Mention.Form.PRONOUN)).containsExactly("Sie");
        assertThat(reading.mentions("Karl Lindner", Mention.Form.PRONOUN)).containsExactly("seine");
    }

    @Test
    void aPronounThatMeansSomebodyUnnamedIsNobodysMention() {
        Reading reading = Reading.of("In Bremen sprach Karl Lindner.\n\nEin Polizist verletzte sich, als er stürzte.");

        assertThat(reading.mentions("Karl Lindner", Mention.Form.PRONOUN)).isEmpty();
    }

    @Test
    void sieWithAPluralVerbMeansNoWoman() {
        Reading reading = Reading.of("Ministerin Petra Lindner kam mit den Fischern. Sie fordern mehr Geld.");

        assertThat(reading.mentions("Petra Lindner", Mention.Form.PRONOUN)).isEmpty();
    }

    @Test
    void aPossessiveBeforeTheVerbMeansTheSubjectAfterIt() {
        Reading reading = Reading.of("Nach ihrer Rückkehr sagte Petra Lindner ab.");

        assertThat(reading.mentions("Petra Lindner", Mention.Form.PRONOUN)).containsExactly("ihrer");
    }

    @Test
    void dessenAtTheStartOfASentenceMeansWhoWasNamedBefore() {
        Reading reading = Reading.of("Im Rat sprach Karl Lindner. Dessen Vorgängerin Sabine Krüger widersprach.");

        assertThat(reading.mentions("Karl Lindner", Mention.Form.PRONOUN)).containsExactly("Dessen");
    }

    @Test
    void anOrganisationIsSpokenOfByItsKindAndByPronouns() {
        Reading reading =
                Reading.of("Der Chemiekonzern Valbrix streicht Stellen. Das Unternehmen schließt sein Werk in Stade.");

        assertThat(reading.mentions("Valbrix", Mention.Form.NOMINAL)).containsExactly("Das Unternehmen");
        assertThat(reading.mentions("Valbrix", Mention.Form.PRONOUN)).containsExactly("sein");
    }

    @Test
    void aMinistryIsTakenUpAgainByItsNoun() {
        Reading reading =
                Reading.of("Das Bundesumweltministerium prüft den Plan. Eine Frist nannte das Ministerium nicht.");

        assertThat(reading.mentions("Bundesumweltministerium", Mention.Form.NOMINAL))
                .containsExactly("das Ministerium");
    }

    @Test
    void anAgeMeansTheLastPersonOfThatSex() {
        Reading reading = Reading.of("Die Geigerin Petra Lindner gewann. Die 45-Jährige lebt bei Graz.");

        assertThat(reading.mentions("Petra Lindner", Mention.Form.NOMINAL)).contains("Die 45-Jährige");
    }

    @Test
    void aPartysPoliticianIsTheLastPersonOfThatParty() {
        Reading reading = Reading.of(
                "Verkehrsminister Jens Petersen (SPD) und Finanzminister Otto Brand (FDP) stritten. Der SPD-Politiker blieb hart.");

        assertThat(reading.mentions("Jens Petersen", Mention.Form.NOMINAL)).containsExactly("Der SPD-Politiker");
    }

    @Test
    void twoPersonsWithOneSurnameAreKeptApart() {
        Reading reading = Reading.of(
                "Minister Karl Lorenz und die Richterin Eva Lorenz kamen. Frau Lorenz schwieg, Herr Lorenz sprach.");

        assertThat(reading.mentions("Eva Lorenz", Mention.Form.NAME)).containsExactly("Eva Lorenz", "Lorenz");
        assertThat(reading.mentions("Karl Lorenz", Mention.Form.NAME)).containsExactly("Karl Lorenz", "Lorenz");
    }

    @Test
    void aSurnameWithParticlesIsThatPerson() {
        Reading reading = Reading.of("Das sagte Jan van der Meer am Montag. Van der Meer leitet das Haus.");

        assertThat(reading.mentions("Jan van der Meer", Mention.Form.NAME))
                .containsExactly("Jan van der Meer", "Van der Meer");
    }
}
