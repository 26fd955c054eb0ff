package org.depesche.extractors.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.core.annotation.Quote;
import org.depesche.core.annotation.Quote.Form;
import org.junit.jupiter.api.Test;

class SpeechWithoutFrameTest {

    private static final String SAID = "Die Wirtin sagte, das Bier sei aus. ";

    private static List<String> words(String text, Form form) {
        return Reading.of(text).quotes().stream()
                .filter(quote -> quote.form() == form)
                .map(quote -> quote.in(text))
                .toList();
    }

    private static List<String> free(String text) {
        return words(text, Form.INDIRECT_FREE);
    }

    private static List<String> hearsay(String text) {
        return words(text, Form.FREE_INDIRECT);
    }

    @Test
    void takesKonjunktivTwoForSpeechOnlyRightAfterSpeech() {
        assertThat(free(SAID + "Neues wäre morgen da.")).containsExactly("Neues wäre morgen da.");
        assertThat(free(SAID + "Dann ging sie. Neues wäre morgen da.")).isEmpty();
        assertThat(free("Es war spät. " + SAID + "Neues wäre morgen da.")).containsExactly("Neues wäre morgen da.");
        assertThat(free("Die Gäste gingen früh. Sie hätten gern bezahlt.")).isEmpty();
    }

    @Test
    void takesKonjunktivTwoForSpeechBeforeKonjunktivOneInTheSameParagraph() {
        assertThat(free("Das Bier wäre morgen da. Neue Fässer habe sie bestellt."))
                .containsExactly("Das Bier wäre morgen da. Neue Fässer habe sie bestellt.");
        assertThat(free("Das Bier wäre morgen da.\n\nNeue Fässer habe sie bestellt."))
                .containsExactly("Neue Fässer habe sie bestellt.");
        assertThat(free("Das Bier wäre morgen da. Neue Fässer bestellte sie.")).isEmpty();
        assertThat(free("Das Bier wäre morgen da. Dann ging sie. Neues komme am Freitag."))
                .containsExactly("Neues komme am Freitag.");
    }

    @Test
    void doesNotLookForKonjunktivOneInADependentClauseOfTheNextSentence() {
        assertThat(free("Das Bier wäre morgen da. Die Gäste murrten, weil es warm sei."))
                .isEmpty();
    }

    @Test
    void isSurerOfKonjunktivOneAndOfSpeechBefore() {
        double alone = Reading.of("Neues Bier komme am Freitag.").only().confidence();
        double near = Reading.of(SAID + "Neues komme am Freitag.")
                .quote("Neues komme am Freitag.")
                .confidence();
        double two = Reading.of(SAID + "Neues wäre morgen da.")
                .quote("Neues wäre morgen da.")
                .confidence();

        assertThat(near).isGreaterThan(alone);
        assertThat(alone).isGreaterThan(two);
    }

    @Test
    void namesTheMoodAsItsReason() {
        assertThat(Reading.of(SAID + "Neues komme am Freitag.")
                        .quote("Neues komme am Freitag.")
                        .because())
                .containsExactly("subjunctive", "speaker-before");
        assertThat(Reading.of(SAID + "Neues wäre morgen da.")
                        .quote("Neues wäre morgen da.")
                        .because())
                .containsExactly("subjunctive-after-speech", "speaker-before");
    }

    @Test
    void endsWhereTheWriterGoesOnInTheIndicative() {
        assertThat(free(SAID + "Neues komme am Freitag – die Fähre fährt dann wieder."))
                .containsExactly("Neues komme am Freitag");
        assertThat(free("Die Fähre fährt dann wieder – Neues komme am Freitag."))
                .containsExactly("Neues komme am Freitag");
    }

    @Test
    void holdsAllClausesInKonjunktivOfASentence() {
        assertThat(free("Der Kassierer habe nichts gewusst, und die Wirtin habe geschwiegen."))
                .containsExactly("Der Kassierer habe nichts gewusst, und die Wirtin habe geschwiegen.");
        assertThat(free("Neues Bier komme am Freitag und man müsse warten – die Fähre fährt nicht."))
                .containsExactly("Neues Bier komme am Freitag und man müsse warten");
        assertThat(free(SAID + "Die Fähre fährt, Neues komme am Freitag und man müsse warten."))
                .containsExactly("Neues komme am Freitag und man müsse warten");
    }

    @Test
    void needsThreeWords() {
        assertThat(free(SAID + "Es regne.")).isEmpty();
        assertThat(free(SAID + "Es regne stark.")).containsExactly("Es regne stark.");
    }

    @Test
    void isNotWhatHails() {
        assertThat(free("Es lebe die Republik am Deich!")).isEmpty();
        assertThat(free("Sie lebe seit Jahren am Deich.")).containsExactly("Sie lebe seit Jahren am Deich.");
    }

    @Test
    void isNotWhatStandsInSomebodysWords() {
        assertThat(free("„Die Wirtin sei schuld an allem“, stand am Zaun.")).isEmpty();
        assertThat(free("Am Zaun stand „Die Wirtin sei an allem schuld“.")).isEmpty();
        assertThat(hearsay("„Der Dieb soll über das Dach geflohen sein.“")).isEmpty();
    }

    @Test
    void takesSollenWithAPerfectInfinitiveForHearsayAnywhere() {
        assertThat(hearsay("Der Dieb soll über das Dach geflohen sein."))
                .containsExactly("Der Dieb soll über das Dach geflohen sein.");
        assertThat(hearsay("Die Diebe sollen über das Dach geklettert sein."))
                .containsExactly("Die Diebe sollen über das Dach geklettert sein.");
        assertThat(hearsay("Die Halle soll verkauft worden sein."))
                .containsExactly("Die Halle soll verkauft worden sein.");
    }

    @Test
    void takesSollenWithAnotherInfinitiveForHearsayOnlyRightAfterSpeech() {
        assertThat(hearsay("Der Dieb soll über das Dach fliehen.")).isEmpty();
        assertThat(hearsay("Die Halle soll im Herbst verkauft werden.")).isEmpty();
        assertThat(hearsay("Der Dieb soll ein Boot haben.")).isEmpty();
        assertThat(hearsay(SAID + "Neues soll morgen kommen.")).containsExactly("Neues soll morgen kommen.");
        assertThat(hearsay(SAID + "Dann ging sie. Neues soll morgen kommen.")).isEmpty();
    }

    @Test
    void isNoHearsayWhereSollenAsksOrDepends() {
        assertThat(hearsay("Soll der Dieb über das Dach geflohen sein?")).isEmpty();
        assertThat(hearsay("Wenn der Dieb über das Dach geflohen sein soll, muss er klettern können."))
                .isEmpty();
    }

    @Test
    void isSurestOfHearsayAfterSpeechInThePerfect() {
        Quote alone = Reading.of("Der Dieb soll geflohen sein.").only();
        Quote near = Reading.of(SAID + "Der Dieb soll geflohen sein.").quote("Der Dieb soll geflohen sein.");
        Quote plan = Reading.of(SAID + "Neues soll morgen kommen.").quote("Neues soll morgen kommen.");

        assertThat(near.confidence()).isGreaterThan(alone.confidence());
        assertThat(plan.confidence()).isEqualTo(alone.confidence());
        assertThat(alone.because()).containsExactly("modal:sollen", "perfect-infinitive");
        assertThat(plan.because()).containsExactly("modal:sollen", "speaker-before");
    }
}
