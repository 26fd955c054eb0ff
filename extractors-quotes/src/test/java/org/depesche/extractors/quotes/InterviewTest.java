package org.depesche.extractors.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.depesche.core.annotation.Entity;
import org.depesche.core.annotation.Quote;
import org.junit.jupiter.api.Test;

class InterviewTest {

    private static Reading read(String text, String person) {
        return Reading.of(text, Reading.person("e1", text, person, Entity.Gender.FEMALE));
    }

    private static List<String> rows(Reading reading, String text) {
        return reading.quotes().stream()
                .map(quote -> (quote.speaker() == null
                                ? "-"
                                : reading.in(
                                        Objects.requireNonNull(quote.speaker()).spans()))
                        + ": "
                        + quote.in(text).replace('\n', ' '))
                .toList();
    }

    @Test
    void eachTurnUnderANameIsDirectSpeech() {
        String text = """
                Deichgräfin Wiebke Harms über das Hochwasser

                Küstenbote: Frau Harms, hält der Deich?

                Wiebke Harms: Ja, er hält. Ich glaube, dass wir gut vorbereitet sind.

                Wir haben lange gebaut.

                Küstenbote: Was kostet das?

                Harms: Rund zwei Millionen Euro.

                Das Gespräch führte Jan Pohl.
                """;

        Reading reading = read(text, "Wiebke Harms");

        assertThat(rows(reading, text))
                .containsExactly(
                        "Küstenbote: Frau Harms, hält der Deich?",
                        "Wiebke Harms: Ja, er hält. Ich glaube, dass wir gut vorbereitet sind.  Wir haben lange gebaut.",
                        "Küstenbote: Was kostet das?",
                        "Harms: Rund zwei Millionen Euro.");
        assertThat(reading.quotes()).allMatch(quote -> quote.form() == Quote.Form.DIRECT);
        assertThat(Objects.requireNonNull(reading.quotes().get(3).speaker()).entity())
                .isEqualTo("e1");
    }

    @Test
    void aLabelRightAboveAnotherOneIsNoTurn() {
        String text = """
                Deichgräfin Wiebke Harms über das Hochwasser

                Hinweis:

                Küstenbote: Frau Harms, hält der Deich?

                Wiebke Harms: Ja, er hält.

                Küstenbote: Was kostet das?

                Harms: Rund zwei Millionen Euro.
                """;

        assertThat(rows(read(text, "Wiebke Harms"), text))
                .containsExactly(
                        "Küstenbote: Frau Harms, hält der Deich?",
                        "Wiebke Harms: Ja, er hält.",
                        "Küstenbote: Was kostet das?",
                        "Harms: Rund zwei Millionen Euro.");
    }

    @Test
    void theAnswersAreThoseOfThePersonInTheIntroduction() {
        String text = """
                Im Gespräch mit Alma Reck

                Frage: Wie geht es dem Wald?
                Antwort: Er erholt sich langsam.

                Frage: Warum?
                Antwort: Weil es geregnet hat.
                """;

        Reading reading = read(text, "Alma Reck");

        assertThat(rows(reading, text))
                .containsExactly(
                        "-: Wie geht es dem Wald?",
                        "Alma Reck: Er erholt sich langsam.",
                        "-: Warum?",
                        "Alma Reck: Weil es geregnet hat.");
    }

    @Test
    void namesInBoldTypeAreLabelsToo() {
        String text = """
                **Küstenbote:** Frau Voss, bleiben Sie im Amt?

                **Ina Voss:** Das entscheide ich im Herbst.
                """;

        assertThat(rows(read(text, "Ina Voss"), text))
                .containsExactly(
                        "Küstenbote: Frau Voss, bleiben Sie im Amt?", "Ina Voss: Das entscheide ich im Herbst.");
    }

    @Test
    void questionsInParagraphsOfTheirOwnAreAnsweredByThePersonInTheIntroduction() {
        String text = """
                Die Ruderin Nora Thiel spricht über ihre Pläne.

                Frau Thiel, wie fühlen Sie sich?

                Ich bin sehr zufrieden mit der Saison. Es lief gut.

                Was haben Sie im nächsten Jahr vor?

                Wir wollen nach Rom.

                Am Ende winkt sie den Kindern am Ufer zu.
                """;

        assertThat(rows(read(text, "Nora Thiel"), text))
                .containsExactly(
                        "Nora Thiel: Ich bin sehr zufrieden mit der Saison. Es lief gut.",
                        "Nora Thiel: Wir wollen nach Rom.");
    }

    @Test
    void aListWithLabelsIsNoInterview() {
        String text = """
                Konzert im Park

                Ort: Stadtpark Kiel
                Beginn: 19 Uhr
                Eintritt: 12 Euro
                Fragen: bitte an das Büro
                """;

        assertThat(read(text, "Kiel").quotes()).isEmpty();
    }

    @Test
    void aQuestionInAReportMakesNoInterview() {
        String text = """
                Was können Sie tun?

                Wir haben Tipps gesammelt. Lüften hilft.
                """;

        assertThat(read(text, "Lüften").quotes()).isEmpty();
    }

    @Test
    void paragraphsAfterAFrameWithAColonAreTheStatementOfAPressRelease() {
        String text = """
                Zur Debatte über das Fährgeld erklärt die verkehrspolitische Sprecherin Ada Muster:

                Das Fährgeld trifft die Falschen. Wir brauchen eine Lösung für alle.

                Die Landesregierung muss jetzt handeln.

                Pressekontakt: presse@example.org
                """;

        Reading reading = read(text, "Ada Muster");

        assertThat(rows(reading, text))
                .containsExactly(
                        "die verkehrspolitische Sprecherin Ada Muster: Das Fährgeld trifft die Falschen. Wir brauchen"
                                + " eine Lösung für alle.  Die Landesregierung muss jetzt handeln.");
        assertThat(reading.only().because()).contains("statement");
    }
}
