package org.depesche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    static List<String> tokens(String text) {
        Tokens tokens = Analysis.of(text, "de").tokens();
        List<String> all = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            all.add(tokens.text(token));
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Am 3. März kamen 1.250,50 Euro zusammen. | Am_3._März_kamen_1.250,50_Euro_zusammen_.
                    Das gilt z. B. für Dr. Ada Muster, d. h. immer. | Das_gilt_z._B._für_Dr._Ada_Muster_,_d._h._immer_.
                    Das gilt z.B. für die U.S.A. nicht. | Das_gilt_z.B._für_die_U.S.A._nicht_.
                    Die US-Außenministerin traf den Ex-FDP-Chef. | Die_US-Außenministerin_traf_den_Ex-FDP-Chef_.
                    Die Sprecher:innen und Mitarbeiter*innen streiken. | Die_Sprecher:innen_und_Mitarbeiter*innen_streiken_.
                    Die Leser/innen und Kolleg*innen warten. | Die_Leser/innen_und_Kolleg*innen_warten_.
                    An- und Abreise sind teuer. | An-_und_Abreise_sind_teuer_.
                    Wie geht's, fragte Max' Schwester. | Wie_geht's_,_fragte_Max'_Schwester_.
                    Um 10.30 Uhr stand es 3:2. | Um_10.30_Uhr_stand_es_3:2_.
                    Der 20-Jährige fuhr 80 km/h. | Der_20-Jährige_fuhr_80_km_/_h_.
                    Rund 5 % der AT&T-Kunden | Rund_5_%_der_AT&T-Kunden
                    Sie kostet 5€ oder 7$. | Sie_kostet_5_€_oder_7_$_.
                    Mehr unter https://example.org/a?b=c, sagte er. | Mehr_unter_https://example.org/a?b=c_,_sagte_er_.
                    Mehr auf www.example.org. | Mehr_auf_www.example.org_.
                    Schreiben Sie an ada.muster@example.org! | Schreiben_Sie_an_ada.muster@example.org_!
                    Das schrieb @adam unter #Wahl2024. | Das_schrieb_@adam_unter_#Wahl2024_.
                    Das Portal Beispiel.de berichtet. | Das_Portal_Beispiel.de_berichtet_.
                    In den 1990er-Jahren war das so. | In_den_1990er-Jahren_war_das_so_.
                    Er sagte … nichts... | Er_sagte_…_nichts_...
                    Das ist – so scheint es – wahr. | Das_ist_–_so_scheint_es_–_wahr_.
                    Ludwig XIV. regierte lange. | Ludwig_XIV._regierte_lange_.
                    Hans-J. Probe kam. | Hans-J._Probe_kam_.
                    Schön :-) oder? | Schön_:-)_oder_?
                    Wirklich?! | Wirklich_?!
                    Am 12.03.2024 endet es. | Am_12.03.2024_endet_es_.
                    Das kostet 3 Mio. Euro. | Das_kostet_3_Mio._Euro_.
                    """)
    void areCutAsGermanWritesThem(String text, String expected) {
        assertThat(tokens(text)).containsExactly(expected.split("_", -1));
    }

    @Test
    void makePartsOfHyphenCompoundsAddressable() {
        Analysis analysis = Analysis.of("Das US-Außenminister-Treffen begann.", "de");
        Tokens tokens = analysis.tokens();

        assertThat(tokens.parts(1)).isEqualTo(3);
        assertThat(analysis.text().substring(tokens.partStart(1, 1), tokens.partEnd(1, 1)))
                .isEqualTo("Außenminister");
        assertThat(analysis.text().substring(tokens.partStart(1, 2), tokens.partEnd(1, 2)))
                .isEqualTo("Treffen");
        assertThat(tokens.parts(0)).isEqualTo(1);
    }

    @Test
    void areFoundByOffset() {
        Tokens tokens = Analysis.of("Die Lage, sagte sie.", "de").tokens();

        assertThat(tokens.at(0)).isZero();
        assertThat(tokens.at(3)).isEqualTo(-1);
        assertThat(tokens.at(5)).isEqualTo(1);
        assertThat(tokens.at(8)).isEqualTo(2);
        assertThat(tokens.at(200)).isEqualTo(-1);
        assertThat(tokens.notBefore(4)).isEqualTo(1);
        assertThat(tokens.notBefore(5)).isEqualTo(2);
        assertThat(tokens.notBefore(200)).isEqualTo(tokens.size());
    }

    @Test
    void keepALoneSurrogateAndAnEmojiApart() {
        assertThat(tokens("Gut \ud83d\ude00 und \ud800 so."))
                .containsExactly("Gut", "\ud83d\ude00", "und", "\ud800", "so", ".");
    }

    @Test
    void knowTheirParagraph() {
        Tokens tokens =
                Analysis.of("Erster Absatz\n\nZweiter Absatz\nDritter", "de").tokens();

        assertThat(tokens.paragraph(1)).isZero();
        assertThat(tokens.paragraph(2)).isEqualTo(1);
        assertThat(tokens.paragraph(4)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Die Häuser brannten., 1, Haus, NOUN",
        "Die Häuser brannten., 2, brennen, VERB",
        "Sie ging mit ihren Kindern., 0, sie, PRON",
        "Das alte Haus steht leer., 1, alt, ADJ",
        "Das alte Haus steht leer., 0, der, DET",
        "Ministerpräsidentinnen kamen., 0, Ministerpräsidentin, NOUN",
        "Die Schlauchbootfahrten endeten., 1, Schlauchbootfahrt, NOUN",
        "Er hat nichts gesagt., 3, sagen, VERB",
        "Er wohnt in Berlin., 3, Berlin, PROPN",
        "Die Lage ist ernst., 2, sein, AUX",
        "Er kam am Montag., 2, am, ADP",
        "Er kam nicht., 2, nicht, PART",
        "Zwei Männer warteten., 0, zwei, NUM"
    })
    void haveBaseFormAndPartOfSpeech(String text, int token, String lemma, PartOfSpeech part) {
        Tokens tokens = Analysis.of(text, "de").tokens();

        assertThat(tokens.lemma(token)).isEqualToIgnoringCase(lemma);
        assertThat(tokens.partOfSpeech(token)).isEqualTo(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er sagte, das sei falsch.",
                "Sie habe davon gewusst.",
                "Man könne das nicht ändern.",
                "Die Firma stelle neue Leute ein."
            })
    void seeKonjunktivI(String text) {
        assertThat(moods(text)).contains(Mood.SUBJUNCTIVE_I).doesNotContain(Mood.SUBJUNCTIVE_II);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das wäre falsch.",
                "Er hätte das wissen müssen.",
                "Sie würden gerne kommen.",
                "Man könnte das ändern.",
                "Wenn es regnen sollte, bleiben wir.",
                "Sollte es regnen, bleiben wir.",
                "Die Firma käme zurück."
            })
    void seeKonjunktivII(String text) {
        assertThat(moods(text)).contains(Mood.SUBJUNCTIVE_II).doesNotContain(Mood.SUBJUNCTIVE_I);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ich habe das gesagt.",
                "Ich werde kommen.",
                "Das sage ich nicht.",
                "Er sollte gestern kommen.",
                "Die Leute sagten nichts.",
                "Wir haben Zeit.",
                "Sie wollten nach Hause."
            })
    void takeAmbiguousFormsForTheIndicative(String text) {
        assertThat(moods(text)).containsOnly(Mood.INDICATIVE);
    }

    private static List<Mood> moods(String text) {
        Tokens tokens = Analysis.of(text, "de").tokens();
        List<Mood> moods = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.mood(token) != Mood.NONE) {
                moods.add(tokens.mood(token));
            }
        }
        return moods;
    }

    @Test
    void tellCaseGenderAndNumberWhereTheFormShowsThem() {
        Tokens tokens = Analysis.of("Dem Minister halfen die Frauen.", "de").tokens();

        assertThat(tokens.cases(0)).containsExactly(GrammaticalCase.DATIVE);
        assertThat(tokens.mayBe(1, Gender.MASCULINE)).isTrue();
        assertThat(tokens.mayBe(1, Gender.FEMININE)).isFalse();
        assertThat(tokens.mayBe(4, GrammaticalNumber.PLURAL)).isTrue();
        assertThat(tokens.mayBe(4, GrammaticalNumber.SINGULAR)).isFalse();
        assertThat(tokens.mayBe(2, 3)).isTrue();
        assertThat(tokens.mayBe(2, GrammaticalNumber.PLURAL)).isTrue();
    }

    @Test
    void knowClassesOfNames() {
        Tokens tokens = Analysis.of("Wolfgang Müller reiste nach Frankreich und Hamburg.", "de")
                .tokens();

        assertThat(tokens.mayBe(0, NameClass.GIVEN_NAME)).isTrue();
        assertThat(tokens.mayBe(1, NameClass.FAMILY_NAME)).isTrue();
        assertThat(tokens.mayBe(4, NameClass.REGION)).isTrue();
        assertThat(tokens.mayBe(6, NameClass.SETTLEMENT)).isTrue();
    }
}
