package org.depesche.extractors.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.depesche.core.annotation.Quote;
import org.junit.jupiter.api.Test;

class FramesTest {

    /** The frame of the quote of some words, its pieces joined by " … ". */
    private static String frame(String text, String words) {
        Quote quote = Reading.of(text).quote(words);
        return Objects.requireNonNull(quote.frame()).spans().stream()
                .map(span -> span.in(text))
                .collect(Collectors.joining(" … "));
    }

    @Test
    void takesAlongTheClauseThatTheCueDependsOn() {
        assertThat(frame("Die Stadt jubelte, weil der Landrat sagte, das Geld sei da.", "das Geld sei da"))
                .isEqualTo("Die Stadt jubelte, weil der Landrat sagte,");
        assertThat(frame(
                        "Der Chor probte, ehe die Leiterin rief: „Wir fangen noch einmal an!“",
                        "„Wir fangen noch einmal an!“"))
                .isEqualTo("Der Chor probte, ehe die Leiterin rief:");
    }

    @Test
    void beginsAnewWithACoordinatedClauseThatHasASubject() {
        assertThat(frame("Die Halle ist voll, aber der Hausmeister sagte, es sei noch Platz.", "es sei noch Platz"))
                .isEqualTo("aber der Hausmeister sagte,");
        assertThat(frame("Der Abend war lang, aber die Leiterin nannte ihn „einen Erfolg“.", "„einen Erfolg“"))
                .isEqualTo("aber die Leiterin nannte ihn");
    }

    @Test
    void reachesBackToTheSubjectThatACoordinatedClauseShares() {
        assertThat(frame("Der Landrat kam spät und sagte, das Geld sei da.", "das Geld sei da"))
                .isEqualTo("Der Landrat kam spät und sagte,");
        assertThat(frame("Der Chor probte und rief dann: „Wir fangen noch einmal an!“", "„Wir fangen noch einmal an!“"))
                .isEqualTo("Der Chor probte und rief dann:");
    }

    @Test
    void holdsRelativeClausesBesideTheSpeaker() {
        assertThat(frame("Die Wirtin, die selten lacht, sagte, das Bier sei aus.", "das Bier sei aus"))
                .isEqualTo("Die Wirtin, die selten lacht, sagte,");
        assertThat(frame("Dass die Brücke hält, bezweifelt der Gutachter, der sie kennt.", "Dass die Brücke hält"))
                .isEqualTo(", bezweifelt der Gutachter, der sie kennt");
    }

    @Test
    void takesTheCommaAfterDirectSpeechButNotTheFullStop() {
        assertThat(frame("„Die Brücke hält“, sagte der Gutachter. Dann ging er.", "„Die Brücke hält“"))
                .isEqualTo(", sagte der Gutachter");
    }

    @Test
    void takesTheDashesOnBothSidesOfAFrameSetIn() {
        assertThat(frame(
                        "Die Stadt wolle warten, hieß es damals – und das dauere einige Wochen.",
                        "Die Stadt wolle " + "warten und das dauere einige Wochen"))
                .isEqualTo(", hieß es damals –");
        assertThat(frame(
                        "Die Stadt wolle warten, hieß es damals: Das dauere einige Wochen.",
                        "Die Stadt wolle " + "warten Das dauere einige Wochen"))
                .isEqualTo(", hieß es damals:");
        assertThat(frame("„Das Geld ist da“ – so sagte es der Landrat – „und es reicht.“", "„Das Geld ist da“"))
                .isEqualTo("– so sagte es der Landrat");
    }

    @Test
    void endsBeforeTheWordsInMarksThatItHolds() {
        assertThat(frame("Sie sagte im Podcast „Hafenrunde“: „Wir kommen wieder.“", "„Wir kommen wieder.“"))
                .isEqualTo("Sie sagte im Podcast „Hafenrunde“:");
        assertThat(frame("Die Leiterin nannte den Abend „einen halben Erfolg“ und ging.", "„einen halben Erfolg“"))
                .isEqualTo("Die Leiterin nannte den Abend");
    }

    @Test
    void leavesOutAMarkAtItsEndThatOpensOtherWords() {
        assertThat(frame("Das Bier sei aus, sagte der Koch „.", "Das Bier sei aus"))
                .isEqualTo(", sagte der Koch");
    }

    @Test
    void standsOnBothSidesOfAQuoteThatANounFrames() {
        assertThat(frame(
                        "Der Vorwurf, die Stadt habe die Halle verkauft, kam von der Opposition.",
                        "die Stadt habe die Halle verkauft"))
                .isEqualTo("Der Vorwurf, … , kam von der Opposition");
    }
}
