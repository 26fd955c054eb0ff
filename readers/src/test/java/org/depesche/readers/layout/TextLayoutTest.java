package org.depesche.readers.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.core.article.Article;
import org.depesche.core.article.SectionKind;
import org.depesche.readers.Reading;
import org.junit.jupiter.api.Test;

class TextLayoutTest {

    private static Article read(String text) {
        Article article =
                Article.builder().text(text).sections(TextLayout.sections(text)).build();
        assertThat(article.text()).isEqualTo(text);
        return article;
    }

    @Test
    void aCopiedPageFallsIntoStoryAndFurniture() {
        Article article = read("""
                Gutachten

                Seebrücke in Altwerder bleibt gesperrt

                Von Wiebke Harms, Altwerder

                Die Seebrücke von Altwerder darf bis zum Sommer nicht betreten werden.

                Foto: Okke Lührs

                Die Pfähle der Brücke sind stärker angegriffen als bisher bekannt. Das geht aus einem Gutachten hervor.

                Lesen Sie auch: Hafenfest mit zwei Bühnen

                Kritik von den Fischern

                Der Vorsitzende des Fischereivereins warf der Gemeinde am Freitag vor, zu lange gewartet zu haben.  (dpa/kb)

                JTI zertifiziert JTI zertifiziert

                Wie wir mit Fehlern umgehen, steht in unseren redaktionellen Leitlinien.""");

        assertThat(Reading.outline(article))
                .containsExactly(
                        "kicker: Gutachten",
                        "headline: Seebrücke in Altwerder bleibt …",
                        "byline: Von Wiebke Harms, Altwerder",
                        "lead: Die Seebrücke von Altwerder da…",
                        "caption: Foto: Okke Lührs",
                        "paragraph: Die Pfähle der Brücke sind stä…",
                        "teaser: Lesen Sie auch: Hafenfest mit …",
                        "heading: Kritik von den Fischern",
                        "paragraph: Der Vorsitzende des Fischereiv…",
                        "credit: (dpa/kb)",
                        "note: JTI zertifiziert JTI zertifizi…",
                        "note: Wie wir mit Fehlern umgehen, s…");
    }

    @Test
    void aTextOfOneBlockIsOneParagraph() {
        assertThat(Reading.outline(read("- Das kannst du laut sagen .")))
                .containsExactly("paragraph: - Das kannst du laut sagen .");
        assertThat(Reading.outline(read("Mehr aktuelle Zahlen"))).containsExactly("paragraph: Mehr aktuelle Zahlen");
        assertThat(TextLayout.sections(" \n\t ")).isEmpty();
        assertThat(TextLayout.sections("")).isEmpty();
    }

    @Test
    void linesAreParagraphsUnlessTheyAreWrappedByHand() {
        String lines = "Der Rat hat am Montag getagt.\nBeschlossen wurde nichts.\nDie nächste Sitzung ist im Mai.";
        String wrapped = """
                Der Rat hat am Montag getagt, und er hat dabei über den Haushalt des
                kommenden Jahres gesprochen, der eine Lücke von vier Millionen Euro hat
                und deshalb erst im Mai beschlossen werden soll.""";

        assertThat(Reading.texts(read(lines), SectionKind.PARAGRAPH)).hasSize(3);
        assertThat(Reading.texts(read(wrapped), SectionKind.PARAGRAPH)).containsExactly(wrapped);
    }

    @Test
    void linesOfAListAreItems() {
        Article article = read(
                "Im Rat ging es um drei Fragen, über die lange gestritten wurde:\n- den Haushalt\n- den Hafen\n- die Schule");

        assertThat(Reading.texts(article, SectionKind.LIST_ITEM))
                .containsExactly("- den Haushalt", "- den Hafen", "- die Schule");
    }

    @Test
    void creditsGluedToTheEndAreSectionsOfTheirOwn() {
        for (String credit : List.of(
                "© AFP",
                "(dpa)",
                "(APA, 3.5.2024)",
                "[Reuters/dpa]",
                "(sda/red)",
                "© dpa-infocom, dpa:240503-99-12345/2")) {
            Article article = read("Der Minister wies die Vorwürfe am Freitag zurück. " + credit);

            assertThat(Reading.texts(article, SectionKind.CREDIT)).as(credit).containsExactly(credit);
            assertThat(Reading.texts(article, SectionKind.PARAGRAPH))
                    .containsExactly("Der Minister wies die Vorwürfe am Freitag zurück.");
        }
    }

    @Test
    void whatOnlyNamesAnAgencyIsNoCredit() {
        for (String text : List.of(
                "Das sagte der Sprecher der Nachrichtenagentur dpa.",
                "Wie Reuters berichtet, ist die Straße gesperrt. Die Polizei sucht Zeugen.",
                "Der Streit zog sich hin. (Foto: privat)",
                "Er gehörte der Partei an. Sie heißt auf Englisch nur AP-Verbund und stellt den Bürgermeister der Gemeinde.")) {
            assertThat(Reading.texts(read(text), SectionKind.CREDIT)).as(text).isEmpty();
        }
    }

    @Test
    void speechBetweenParagraphsIsNoHeading() {
        Article article = read("""
                Der Kapitän blieb ruhig und sah aufs Meer hinaus, während die anderen stritten.

                „Wir fahren!“

                Dann legte das Schiff ab und nahm Kurs auf die Insel, die im Nebel lag und kaum zu sehen war.""");

        assertThat(Reading.texts(article, SectionKind.HEADING)).isEmpty();
    }
}
