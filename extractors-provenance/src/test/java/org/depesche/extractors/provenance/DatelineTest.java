package org.depesche.extractors.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.depesche.core.annotation.ProvenanceDetail.Dateline;
import org.depesche.core.annotation.ProvenanceSignal;
import org.depesche.core.annotation.ProvenanceSignal.Kind;
import org.depesche.core.annotation.ProvenanceSignal.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BERLIN (dpa) - |BERLIN (dpa)|Berlin",
                "Wien – |Wien|Wien",
                "Berlin. |Berlin|Berlin",
                "Neuss · |Neuss|Neuss",
                "BREMEN/DANZIG – |BREMEN/DANZIG|Bremen;Danzig",
                "Wien/Brüssel (APA) – |Wien/Brüssel (APA)|Wien;Brüssel",
                "NEW DELHI: |NEW DELHI|New Delhi",
                "LA CROSSE, Wis. (AP) — |LA CROSSE, Wis. (AP)|La Crosse",
                "COLUMBIA, S.C. (AP) — |COLUMBIA, S.C. (AP)|Columbia",
                "HANOI, Vietnam (AP) — |HANOI, Vietnam (AP)|Hanoi",
                "ROM (dpa) – |ROM (dpa)|Rom",
                "Zürich/Bern (sda) - |Zürich/Bern (sda)|Zürich;Bern",
                "FRANKFURT (dpa-AFX) - |FRANKFURT (dpa-AFX)|Frankfurt",
                "WASHINGTON, 3. März (Reuters) - |WASHINGTON, 3. März (Reuters)|Washington",
                "PARIS (AFP) — |PARIS (AFP)|Paris",
                "MADRID, 3 May (Reuters) - |MADRID, 3 May (Reuters)|Madrid",
                "Roma, 3 mag. (ANSA) - |Roma, 3 mag. (ANSA)|Roma",
                "Bruxelles, le 3 mai (Belga) - |Bruxelles, le 3 mai (Belga)|Bruxelles",
                "Nendeln, 27.6.2025 – |Nendeln|Nendeln",
                "St. Gallen – |St. Gallen|St. Gallen",
                "Crans Montana – |Crans Montana|Crans Montana"
            })
    void aPlaceBeforeTheFirstSentence(String lead, String words, String places) {
        Signals signals = Signals.in(lead.strip() + " " + Signals.STORY);
        ProvenanceSignal dateline = signals.only(Kind.DATELINE);

        assertThat(signals.words(dateline)).isEqualTo(words);
        assertThat(dateline.detail()).isEqualTo(new Dateline(List.of(places.split(";"))));
    }

    @Test
    void itsAgencyIsTheTexts() {
        Signals signals = Signals.in("BERLIN (dpa/AFP) - " + Signals.STORY);

        assertThat(signals.agencies(Scope.TEXT)).containsExactly("dpa", "afp");
        assertThat(signals.words(Kind.AGENCY_CREDIT)).containsExactly("(dpa/AFP)");
    }

    @Test
    void itStandsAfterTheLeadToo() {
        Signals signals = Signals.in("Sperrung sorgt für Ärger in der Stadt an. Graz – " + Signals.STORY);

        assertThat(signals.words(Kind.DATELINE)).containsExactly("Graz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Kanzler – Das Amt schweigt dazu und wartet lieber auf den nächsten Tag im Ministerium der Stadt.",
                "Update – Der Sturm zieht weiter nach Osten und verliert dabei langsam an Kraft, sagen die Meteorologen nun.",
                "Berlin bleibt gelassen. Der Senat wartet ab und beobachtet die Lage in den nächsten Tagen weiter genau.",
                "Wegen Nebel – Der Flug fiel aus, und die Gäste mussten lange auf den nächsten warten, ohne Essen und Schlaf.",
                "CHINESISCHE DRUCKMITTEL: Der Handel leidet seit Monaten unter den neuen Zöllen, sagen die Verbände im Land."
            })
    void wordsBeforeADashAreNotAlwaysAPlace(String text) {
        assertThat(Signals.in(text).of(Kind.DATELINE)).isEmpty();
    }
}
