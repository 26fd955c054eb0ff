package org.depesche.extractors.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.Role;
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

    @Test
    void aShorterNounStandsForACompoundAndOneKindForAnother() {
        Reading reading =
                Reading.of("Bundesfinanzminister Kurt Lind (FDP) will sparen. Der Minister nannte keine Zahlen. "
                        + "Der FDP-Chef blieb hart.");

        assertThat(reading.mentions("Kurt Lind", Mention.Form.NOMINAL)).containsExactly("Der Minister", "Der FDP-Chef");
    }

    @Test
    void thePoliticianIsTheOneWithAnOffice() {
        Reading reading =
                Reading.of("Oberbürgermeisterin Karin Lindner trat zurück. Die Politikerin nannte keine Gründe.");

        assertThat(reading.mentions("Karin Lindner", Mention.Form.NOMINAL)).containsExactly("Die Politikerin");
    }

    @Test
    void aNewNounForTheSubjectOfTheSentenceBeforeAddsItsRole() {
        Reading reading = Reading.of("Jonas Pohl (45) gewann den Preis. Der Lehrer freute sich.");

        assertThat(reading.mentions("Jonas Pohl", Mention.Form.NOMINAL)).containsExactly("Der Lehrer");
        assertThat(reading.entity("Jonas Pohl").roles()).extracting(Role::text).containsExactly("Lehrer");
    }

    @Test
    void ofTwoPeopleTheAgeTellsWhichIsMeant() {
        Reading reading = Reading.of("Jonas Pohl (45) traf Sven Aalto (51). Der 45-Jährige gewann.");

        assertThat(reading.mentions("Jonas Pohl", Mention.Form.NOMINAL)).containsExactly("Der 45-Jährige");
        assertThat(reading.mentions("Sven Aalto", Mention.Form.NOMINAL)).isEmpty();
    }

    @Test
    void officesAndSuperlativesMeanNobody() {
        Reading reading = Reading.of(
                "Präsident Anton Ferch kandidiert nicht mehr. Um das Amt des Präsidenten bewerben sich drei Frauen. "
                        + "Der größte Konzern ist die Werft Nordlicht.");

        assertThat(reading.mentions("Anton Ferch", Mention.Form.NOMINAL)).isEmpty();
    }

    @Test
    void aFamilyHerrAndFrauAreThree() {
        Reading reading = Reading.of("Das Ehepaar Müller klagte. Frau Müller sprach lange. Herr Müller schwieg.");

        assertThat(reading.names()).containsExactly("Müller", "Müller", "Müller");
        assertThat(reading.extraction().entities())
                .extracting(Entity::gender)
                .containsExactly(null, Entity.Gender.FEMALE, Entity.Gender.MALE);
    }

    @Test
    void aCoupleSharesItsSurname() {
        Reading reading = Reading.of("Anna und Karl Lindner eröffneten einen Laden.");

        assertThat(reading.names()).containsExactly("Anna Lindner", "Karl Lindner");
    }

    @Test
    void aStateTakesItsPossessiveFromThePersonBefore() {
        Reading reading = Reading.of("Minister Anton Ferch reiste ab. Der Sudan verliert weite Teile seines Gebietes.");

        assertThat(reading.mentions("Anton Ferch", Mention.Form.PRONOUN)).isEmpty();
    }

    @Test
    void anAcronymOfAnotherLanguageInBracketsIsTheSameBody() {
        Reading reading = Reading.of("Die Kommunistische Partei Moldawiens (PCRM) verlor. Die PCRM klagt.");

        assertThat(reading.mentions("Kommunistische Partei Moldawiens", Mention.Form.NAME))
                .containsExactly("Kommunistische Partei Moldawiens", "PCRM", "PCRM");
    }
}
