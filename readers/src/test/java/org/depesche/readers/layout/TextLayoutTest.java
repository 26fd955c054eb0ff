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

    @Test
    void theHeadOfAMailAndItsSignatureAreNoStory() {
        Article article = read("""
                Von: Redaktion <redaktion@kuestenbote.example>
                An: verteiler@kuestenbote.example
                Betreff: Klinik schließt Geburtshilfe
                Datum: Wed, 28 Feb 2024 09:12:00 +0100

                Klinik in Altwerder schließt Geburtshilfe

                Altwerder. Die Klinik am Deich schließt zum Sommer ihre Geburtshilfe. Das
                teilte der Träger am Mittwoch mit. „Wir finden seit zwei Jahren keine
                Hebammen mehr“, sagte Geschäftsführerin Frauke Tamms. „Das tut uns
                leid.“

                > Am Dienstag schrieb der Träger:
                > „Die Entscheidung ist noch offen.“

                --\s
                Küstenbote, Deichstraße 1, Altwerder
                """);

        assertThat(Reading.outline(article))
                .containsExactly(
                        "other: Von: Redaktion <redaktion@kues…",
                        "other: An: verteiler@kuestenbote.exam…",
                        "other: Betreff: Klinik schließt Gebur…",
                        "other: Datum: Wed, 28 Feb 2024 09:12:…",
                        "headline: Klinik in Altwerder schließt G…",
                        "paragraph: Altwerder. Die Klinik am Deich…",
                        "block-quote: > Am Dienstag schrieb der Träg…",
                        "other: --",
                        "other: Küstenbote, Deichstraße 1, Alt…");
    }

    @Test
    void marksOfMarkdownSayWhatABlockIs() {
        Article article = read("""
                # Klinik schließt Geburtshilfe

                *Von Ada Muster, Altwerder*

                **Die Klinik am Deich schließt zum Sommer ihre Geburtshilfe, teilte der Träger mit.**

                Der Träger begründete den Schritt am Mittwoch mit fehlendem Personal im ganzen Haus.

                ## Kritik vom Landrat

                Der Landrat sagte: „Das kommt zu früh.“

                > „Ein schwerer Schlag“, sagte sie.
                """);

        assertThat(Reading.outline(article))
                .containsExactly(
                        "headline: # Klinik schließt Geburtshilfe",
                        "byline: *Von Ada Muster, Altwerder*",
                        "lead: **Die Klinik am Deich schließt…",
                        "paragraph: Der Träger begründete den Schr…",
                        "heading: ## Kritik vom Landrat",
                        "paragraph: Der Landrat sagte: „Das kommt …",
                        "block-quote: > „Ein schwerer Schlag“, sagte…");
    }

    @Test
    void indentedLinesOfWrappedTextBeginParagraphs() {
        Article article = read("""
                NEUE KRÄNE FÜR DEN HAFEN

                Altwerder (dpa) - Zwei neue Kräne sollen den Hafen von Süderhaff vom
                Sommer an entlasten. Sie kosten zusammen elf Millionen Euro, sagte die
                Hafenchefin.
                   "Wir brauchen sie dringend", sagte Swantje Brodersen. Die alten seien
                vierzig Jahre alt und ließen sich nicht mehr reparieren.
                """);

        assertThat(Reading.outline(article))
                .containsExactly(
                        "headline: NEUE KRÄNE FÜR DEN HAFEN",
                        "paragraph: Altwerder (dpa) - Zwei neue Kr…",
                        "paragraph: \"Wir brauchen sie dringend\", s…");
    }

    @Test
    void aHeadlineThatComesAgainIsNoParagraph() {
        Article article = read("""
                Hafen
                Neue Kräne für den Hafen von Süderhaff
                28.02.2024, 15:00 Uhr
                Zwei neue Kräne sollen den Hafen von Süderhaff vom Sommer an entlasten.
                Von Jonte Petersen
                Kran am Becken Kran am Becken
                Die Kräne kosten elf Millionen Euro, sagte die Hafenchefin am Mittwoch.
                Kritik der Anwohner
                Die Anwohner fürchten Lärm in der Nacht und wollen klagen.
                Neue Kräne für den Hafen von Süderhaff
                Quelle: dpa""");

        assertThat(Reading.outline(article))
                .containsExactly(
                        "kicker: Hafen",
                        "headline: Neue Kräne für den Hafen von S…",
                        "other: 28.02.2024, 15:00 Uhr",
                        "lead: Zwei neue Kräne sollen den Haf…",
                        "byline: Von Jonte Petersen",
                        "other: Kran am Becken Kran am Becken",
                        "paragraph: Die Kräne kosten elf Millionen…",
                        "heading: Kritik der Anwohner",
                        "paragraph: Die Anwohner fürchten Lärm in …",
                        "other: Neue Kräne für den Hafen von S…",
                        "credit: Quelle: dpa");
    }

    @Test
    void lineEndsOfWindowsAreLineEnds() {
        String text = """
                Deich hält der Flut stand

                Von Ada Muster

                Der Deich hat der Flut am Montag standgehalten.

                Mehr zum Thema

                "Wir hatten Glück", sagte der Deichgraf am Abend im Gemeindehaus.

                "Niemand wurde verletzt." © AFP
                """.replace("\n", "\r\n");

        assertThat(Reading.outline(read(text)))
                .containsExactly(
                        "headline: Deich hält der Flut stand",
                        "byline: Von Ada Muster",
                        "lead: Der Deich hat der Flut am Mont…",
                        "teaser: Mehr zum Thema",
                        "paragraph: \"Wir hatten Glück\", sagte der …",
                        "paragraph: \"Niemand wurde verletzt.\"",
                        "credit: © AFP");
    }
}
