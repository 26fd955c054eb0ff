package org.depesche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {

    /** Clauses in their pieces: number and kind, then the words; the text is what stands between. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0M Die Sprecherin sagte, | 1C das Kabinett habe lange getagt.",
                "0M Die Sprecherin sagte, | 1C die Minister seien müde.",
                "0M Die Sprecherin sagte, | 1S dass das Kabinett getagt habe.",
                "0M Das Kabinett, | 1R das gestern lange tagte, | 0M hat nichts beschlossen.",
                "0M Der Minister, | 1R dem das nicht gefiel, | 0M ging.",
                "0M Dessen Sprecher ging.",
                "0M Die Frau, | 1R deren Auto brannte, | 0M rief die Polizei.",
                "0M Die Frau, | 1R die Häuser verkauft, | 0M lobte ihn.",
                "0M Am Montag, dem letzten Tag der Frist, sagte der Rat, | 1C das Haus sei verkauft.",
                "0M Am Sonntag, dem 3. Mai, teilte die Polizei mit, | 1C der Mann sei tot.",
                "0M Im Haus, | 1P sagte er, | 0M sei niemand gewesen.",
                "0M Er lobte die Leute, | 1R mit denen er gearbeitet hatte.",
                "0M Sie sagte, | 1C der Mann, | 2R der gestern kam, | 1C habe gelogen.",
                "0M Sie sagte, | 1S dass der Mann, | 2R der gestern kam, | 1S gelogen habe.",
                "0S Wenn es regnet, | 1M bleibt sie zu Hause.",
                "0M Sie bleibt zu Hause, | 1S weil es regnet.",
                "0M Sie bleibt zu Hause, | 1S weil es regnet | 2S und weil sie müde ist.",
                "0M Es regnet, | 1S sodass sie zu Hause bleibt.",
                "0M Sie fragte, | 1Q ob er komme.",
                "0M Sie fragte, | 1Q warum er nicht kam.",
                "0M Sie wollte wissen, | 1Q wer das getan habe.",
                "0M Er versprach, | 1I morgen zu kommen.",
                "0M Er ging, | 1I um Brot zu kaufen.",
                "0M Er versprach, | 1I die Leute, | 2R die warteten, | 1I zu empfangen.",
                "0M Die Lage sei ernst, | 1P sagte der Minister.",
                "0M Das Kabinett, | 1P sagte die Sprecherin, | 0M habe getagt.",
                "0M „Wir gehen“, | 1P sagte sie.",
                "0M „Das ist falsch“, | 1P rief der Mann, | 2R der gestern kam.",
                "0M Er kam | 1M und ging.",
                "0M Er kam, | 1M sah | 2M und siegte.",
                "0M Sie las ein Buch | 1M und er schlief.",
                "0M Sie las ein Buch, | 1M aber er schlief.",
                "0M Sie sagte, | 1S dass er kam | 2S und dass sie ging.",
                "0M Er sagte, | 1C er habe Zeit | 2C und sie sei krank.",
                "0S Sollte es regnen, | 1M bleiben wir zu Hause.",
                "0S Hätte er das gewusst, | 1M wäre er gegangen.",
                "0M Der Rat will klagen | 1P (das sagte ein Sprecher).",
                "0M Der Rat (zwölf Leute) will klagen.",
                "0M Er sagte: | 1M „Wir gehen.“",
                "0F Streik bei der Bahn",
                "0M Gestern kamen Anna, Bernd und Clara.",
                "0M Das große, alte Haus brannte.",
                "0M Bernd Probe, Vorsitzender des Vereins, sagte nichts.",
                "0M Er hat versprochen | 1I zu kommen.",
                "0M Sie weiß, | 1Q was er will.",
                "0M Er tat, | 1Q was er konnte.",
                "0M Nach Angaben der Polizei wurde niemand verletzt.",
                "0M Die Polizei teilte mit, | 1C es gebe keine Verletzten.",
                "0M Der Sprecher erklärte, | 1C man werde prüfen, | 2Q ob das stimme.",
                "0M Als Minister trat er zurück.",
                "0S Als der Minister zurücktrat, | 1M regnete es.",
                "0S Während sie schlief, | 1M brannte das Haus.",
                "0M Während der Sitzung brannte das Haus.",
                "0M Er sagte das, | 1S ohne dass jemand fragte.",
                "0S Wie die Polizei mitteilte, | 1M brannte das Haus."
            })
    void areCutAndNamed(String marked) {
        StringBuilder text = new StringBuilder();
        for (String piece : marked.split(" \\| ", -1)) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(piece.substring(piece.indexOf(' ') + 1));
        }

        assertThat(pieces(Analysis.of(text.toString(), "de"))).isEqualTo(marked);
    }

    private static String pieces(Analysis analysis) {
        StringBuilder out = new StringBuilder();
        Clauses clauses = analysis.clauses();
        Tokens tokens = analysis.tokens();
        int first = 0;
        for (int token = 1; token <= tokens.size(); token++) {
            if (token == tokens.size() || clauses.of(token) != clauses.of(first)) {
                int clause = clauses.of(first);
                char kind = clauses.kind(clause) == ClauseKind.INTERROGATIVE
                        ? 'Q'
                        : clauses.kind(clause).name().charAt(0);
                out.append(out.isEmpty() ? "" : " | ")
                        .append(clause)
                        .append(kind)
                        .append(' ');
                out.append(analysis.text(), tokens.start(first), tokens.end(token - 1));
                first = token;
            }
        }
        return out.toString();
    }

    @Test
    void knowVerbPositionSubjectAndParent() {
        Analysis analysis = Analysis.of("Die Ministerin sagte, dass der Rat, der klagen will, recht habe.", "de");
        Clauses clauses = analysis.clauses();

        assertThat(clauses.verbPosition(0)).isEqualTo(VerbPosition.SECOND);
        assertThat(clauses.verbPosition(1)).isEqualTo(VerbPosition.LAST);
        assertThat(clauses.parent(1)).isZero();
        assertThat(clauses.parent(2)).isEqualTo(1);
        assertThat(analysis.tokens().text(clauses.introduction(1))).isEqualTo("dass");
        assertThat(analysis.tokens().text(clauses.introduction(2))).isEqualTo("der");
        assertThat(text(analysis, clauses.subject(0))).isEqualTo("Die Ministerin");
        assertThat(text(analysis, clauses.subject(1))).isEqualTo("der Rat");
        assertThat(clauses.subtreeEndToken(0)).isEqualTo(analysis.tokens().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am Freitag sagte [der Minister] dem Blatt nichts.",
                "Dem Minister gefiel [die Rede] nicht.",
                "[Sie] habe ihn gesehen.",
                "Den Rat lobte [die Frau].",
                "Der Frau halfen [die Männer].",
                "Gestern haben [Anna und Bernd] gewonnen.",
                "[Das Kind] sah den Hund.",
                "Nach der Sitzung trat [Kanzlerin Ada Muster] zurück."
            })
    void haveTheirSubject(String marked) {
        Analysis analysis = Analysis.of(marked.replace("[", "").replace("]", ""), "de");

        assertThat(text(analysis, analysis.clauses().subject(0)))
                .isEqualTo(marked.substring(marked.indexOf('[') + 1, marked.indexOf(']')));
    }

    private static String text(Analysis analysis, int phrase) {
        assertThat(phrase).isNotNegative();
        NounPhrases phrases = analysis.nounPhrases();
        return analysis.text()
                .substring(
                        analysis.tokens().start(phrases.firstToken(phrase)),
                        analysis.tokens().end(phrases.fullEndToken(phrase) - 1));
    }
}
