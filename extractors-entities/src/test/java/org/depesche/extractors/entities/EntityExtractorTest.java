package org.depesche.extractors.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Mention;
import org.depesche.core.annotation.Role;
import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;
import org.depesche.core.extractor.Settings;
import org.depesche.core.extractor.SettingsException;
import org.depesche.core.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityExtractorTest {

    private static final Pipeline PIPELINE = pipeline(Map.of());

    private static Pipeline pipeline(Map<String, String> settings) {
        return Pipeline.builder()
                .discover()
                .only(List.of("entities"))
                .settings(Settings.of(settings))
                .build();
    }

    private static List<Entity> entities(String text) {
        return PIPELINE.extract(Article.of(text)).entities();
    }

    private static Entity entity(List<Entity> entities, String name) {
        return entities.stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " among " + entities));
    }

    private static List<String> mentions(String text, Entity entity, Mention.Form form) {
        return entity.mentions().stream()
                .filter(mention -> mention.form() == form)
                .map(mention -> mention.span().in(text))
                .toList();
    }

    @Test
    void fullNameAndLaterSurnameAreOnePerson() {
        String text =
                "Die Ministerin Petra Lindner kam nach Hamburg. Dort sprach Lindner mit Fischern. Lindners Besuch dauerte zwei Tage.";
        Entity person = entity(entities(text), "Petra Lindner");

        assertThat(person.type()).isEqualTo(Entity.Type.PERSON);
        assertThat(mentions(text, person, Mention.Form.NAME))
                .startsWith("Petra Lindner", "Lindner")
                .hasSize(3);
        assertThat(person.gender()).isEqualTo(Entity.Gender.FEMALE);
        assertThat(person.roles()).extracting(Role::text).containsExactly("Ministerin");
    }

    @Test
    void aCountryInTheGenitiveIsThatCountryWhateverStandsBeforeIt() {
        String text = "Am Tisch saßen Montenegros Präsidentin Eva Lohr und Kosovos Präsidentin Nina Lindner.";
        Entity person = entity(entities(text), "Nina Lindner");

        assertThat(person.roles()).extracting(Role::text, Role::of).containsExactly(tuple("Präsidentin", "Kosovo"));
        assertThat(person.country()).isEqualTo("XK");
    }

    @Test
    void aCountryInTheGenitiveBeforeARoleIsWhatTheRoleBelongsTo() {
        String text = "Am Rande des Treffens sprach Norwegens Außenminister Lars Hansen mit Reportern.";
        List<Entity> entities = entities(text);
        Entity person = entity(entities, "Lars Hansen");

        assertThat(person.roles()).extracting(Role::text, Role::of).containsExactly(tuple("Außenminister", "Norwegen"));
        assertThat(person.country()).isEqualTo("NO");
        assertThat(entity(entities, "Norwegen").wikidata()).isEqualTo("Q20");
    }

    @Test
    void anAdjectiveOfACountryIsADerivedMentionAndPartOfTheRole() {
        String text = "Der finnische Präsident Mika Virtanen reiste nach Oslo.";
        List<Entity> entities = entities(text);
        Entity country = entity(entities, "Finnland");

        assertThat(mentions(text, country, Mention.Form.DERIVED)).containsExactly("finnische");
        assertThat(country.country()).isEqualTo("FI");
        assertThat(entity(entities, "Mika Virtanen").roles())
                .extracting(Role::text)
                .containsExactly("finnischer Präsident");
    }

    @Test
    void theRolePickedUpAgainIsANominalMention() {
        String text =
                "Der finnische Präsident Mika Virtanen reiste nach Oslo. Am Abend traf der Präsident die Königin.";
        Entity person = entity(entities(text), "Mika Virtanen");

        assertThat(mentions(text, person, Mention.Form.NOMINAL)).contains("der Präsident");
    }

    @Test
    void pronounsGoToTheLastPersonOfTheirGender() {
        String text =
                "Die Bürgermeisterin Sabine Krüger stellte den Plan vor. Sie wolle den Hafen ausbauen, sagte sie.";
        Entity person = entity(entities(text), "Sabine Krüger");

        assertThat(mentions(text, person, Mention.Form.PRONOUN)).contains("Sie", "sie");
    }

    @Test
    void anAcronymInBracketsIsTheSameOrganisation() {
        String text = "Der Bundesverband Deutscher Seilbahnen (BDS) warnt vor Pleiten. Der BDS vertritt 40 Firmen.";
        Entity body = entity(entities(text), "Bundesverband Deutscher Seilbahnen");

        assertThat(body.type()).isEqualTo(Entity.Type.ORGANIZATION);
        assertThat(mentions(text, body, Mention.Form.NAME)).contains("Bundesverband Deutscher Seilbahnen", "BDS");
    }

    @Test
    void aPartyInBracketsIsThePersonsParty() {
        String text = "Verkehrsminister Jens Petersen (SPD) sagte am Montag ab.";
        Entity person = entity(entities(text), "Jens Petersen");

        assertThat(person.party()).isEqualTo("SPD");
    }

    @Test
    void theNamePartOfAHyphenCompoundIsADerivedMention() {
        String text = "Die EU-Kommissarin lobte den Plan, die CDU-Fraktion lehnte ihn ab.";
        List<Entity> entities = entities(text);

        assertThat(mentions(text, entity(entities, "EU"), Mention.Form.DERIVED)).containsExactly("EU");
        assertThat(mentions(text, entity(entities, "CDU"), Mention.Form.DERIVED))
                .containsExactly("CDU");
    }

    @Test
    void knownPlacesHaveCoordinates() {
        Entity city = entity(entities("Das Schiff liegt seit gestern im Hafen von Rostock."), "Rostock");

        assertThat(city.type()).isEqualTo(Entity.Type.PLACE);
        assertThat(city.coordinates()).isNotNull();
        assertThat(city.country()).isEqualTo("DE");
    }

    @Test
    void surnamesThatAreCommonNounsAreNoPersonsByThemselves() {
        assertThat(entities("Der Bäcker gab dem Müller das Mehl zurück. Die Köchin lachte."))
                .isEmpty();
    }

    @Test
    void namesInBylinesAndCreditsAreNotOfTheStory() {
        Article.Builder builder = Article.builder();
        builder.append(SectionKind.BYLINE, "Von Karin Sommerfeld");
        builder.append(SectionKind.PARAGRAPH, "In Bremen hat ein neues Museum eröffnet.");
        List<Entity> entities = PIPELINE.extract(builder.build()).entities();

        assertThat(entities).extracting(Entity::name).contains("Bremen").doesNotContain("Karin Sommerfeld");
    }

    @Test
    void theUsersGazetteerNamesWhatTheModelDoesNotKnow(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("names.tsv");
        Files.writeString(file, "# our own\nprojekt morgenrot\tevent\tX17\tmorgenrot|Unternehmen Morgenrot\n");
        Pipeline own = pipeline(Map.of("entities.gazetteer", file.toString()));
        String text = "Für morgenrot fehlt noch Geld, heißt es.";
        Entity event = entity(own.extract(Article.of(text)).entities(), "projekt morgenrot");

        assertThat(event.type()).isEqualTo(Entity.Type.EVENT);
        assertThat(event.wikidata()).isEqualTo("X17");
        assertThat(mentions(text, event, Mention.Form.NAME)).containsExactly("morgenrot");
    }

    @Test
    void aWrongGazetteerIsToldWithFileAndRow(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("names.tsv");
        Files.writeString(file, "Morgenrot\tthing\n");

        assertThatThrownBy(() -> pipeline(Map.of("entities.gazetteer", file.toString())))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("names.tsv")
                .hasMessageContaining("Morgenrot");
        assertThatThrownBy(() -> pipeline(
                        Map.of("entities.gazetteer", folder.resolve("none.tsv").toString())))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("none.tsv");
    }

    @Test
    void whatIsLessSureThanAskedForIsLeftOut() {
        Pipeline sure = pipeline(Map.of("entities.min-confidence", "1"));
        String text = "Der Bildhauer Anton Ferch lebt in Kehl.";

        assertThat(entities(text)).isNotEmpty();
        assertThat(sure.extract(Article.of(text)).entities()).allMatch(entity -> entity.confidence() == 1);
    }

    @Test
    void aSurnameThatTheWorldKnowsIsLinkedWhereItsCountryOrOfficeIsSpokenOf() {
        Entity linked = Reading.of("Putin drohte dem Westen. Der Kremlchef sprach in Moskau.")
                .entity("Putin");
        Entity alone = Reading.of("Putin schwieg gestern.").entity("Putin");

        assertThat(linked.wikidata()).isEqualTo("Q7747");
        assertThat(linked.because()).contains("known-surname");
        assertThat(linked.confidence()).isLessThan(0.9);
        assertThat(linked.mentions()).hasSize(2);
        assertThat(alone.wikidata()).isNull();
    }

    @Test
    void aSurnameThatAnotherPersonHasInTheArticleIsNotLinked() {
        Reading reading = Reading.of("Die Ärztin Ute Merkel lebt in Deutschland. Merkel forscht in Kiel.");

        assertThat(reading.extraction().entities()).noneMatch(entity -> "Q567".equals(entity.wikidata()));
    }

    @Test
    void countriesAreKnownByTheirNamesInFull() {
        Reading reading =
                Reading.of("Die Regierung der Französischen Republik verhandelt mit der Russischen Föderation.");

        assertThat(reading.entity("Frankreich").wikidata()).isEqualTo("Q142");
        assertThat(reading.entity("Russland").wikidata()).isEqualTo("Q159");
    }

    @Test
    void largeCitiesHaveCoordinatesAndThoseWithOneNameAreToldByTheCountry() {
        Entity british = Reading.of("Die Fabrik in Birmingham schließt, teilte die Regierung in London mit.")
                .entity("Birmingham");
        Entity american = Reading.of("Die Fabrik in Birmingham schließt, teilte die Regierung in Washington mit.")
                .entity("Birmingham");

        assertThat(british.country()).isEqualTo("GB");
        assertThat(american.country()).isEqualTo("US");
        assertThat(american.coordinates()).isNotNull();
    }

    @Test
    void aPartyNameOfSeveralCountriesIsNotLinkedWhereTheArticleSpeaksOfAnother() {
        Entity party = Reading.of("In Moldau tritt die Demokratische Partei gegen die Regierung an.")
                .entity("Demokratische Partei");

        assertThat(party.wikidata()).isNull();
    }
}
