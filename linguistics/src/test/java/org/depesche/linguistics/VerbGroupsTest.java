package org.depesche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbGroupsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Er teilte das der Zeitung mit. | mitteilen | teilte mit | INDICATIVE | PAST | ACTIVE
                    Sie kündigt Klagen an. | ankündigen | kündigt an | INDICATIVE | PRESENT | ACTIVE
                    Er hat Klagen angekündigt. | ankündigen | hat angekündigt | INDICATIVE | PERFECT | ACTIVE
                    Er hatte Klagen angekündigt. | ankündigen | hatte angekündigt | INDICATIVE | PLUPERFECT | ACTIVE
                    Er habe Klagen angekündigt. | ankündigen | habe angekündigt | SUBJUNCTIVE_I | PERFECT | ACTIVE
                    Der Mann wird zitiert. | zitieren | wird zitiert | INDICATIVE | PRESENT | PASSIVE
                    Der Mann wurde zitiert. | zitieren | wurde zitiert | INDICATIVE | PAST | PASSIVE
                    Der Mann ist zitiert worden. | zitieren | ist zitiert worden | INDICATIVE | PERFECT | PASSIVE
                    Der Mann sei zitiert worden. | zitieren | sei zitiert worden | SUBJUNCTIVE_I | PERFECT | PASSIVE
                    Die Tür ist geöffnet. | öffnen | ist geöffnet | INDICATIVE | PRESENT | STATAL_PASSIVE
                    Der Mann ist gekommen. | kommen | ist gekommen | INDICATIVE | PERFECT | ACTIVE
                    Der Mann wird kommen. | kommen | wird kommen | INDICATIVE | FUTURE | ACTIVE
                    Sie würde kommen. | kommen | würde kommen | SUBJUNCTIVE_II | PAST | ACTIVE
                    Er will klagen. | klagen | will klagen | INDICATIVE | PRESENT | ACTIVE
                    Er könne klagen. | klagen | könne klagen | SUBJUNCTIVE_I | PRESENT | ACTIVE
                    Er wehrte sich gegen Kritik. | wehren | wehrte sich | INDICATIVE | PAST | ACTIVE
                    Er hat sich gegen Kritik gewehrt. | wehren | hat sich gewehrt | INDICATIVE | PERFECT | ACTIVE
                    Das ist falsch. | sein | ist | INDICATIVE | PRESENT | ACTIVE
                    Das sei falsch gewesen. | sein | sei gewesen | SUBJUNCTIVE_I | PERFECT | ACTIVE
                    Es soll geprüft werden. | prüfen | soll geprüft werden | INDICATIVE | PRESENT | PASSIVE
                    Er gab das zu. | zugeben | gab zu | INDICATIVE | PAST | ACTIVE
                    Sie wies die Vorwürfe zurück. | zurückweisen | wies zurück | INDICATIVE | PAST | ACTIVE
                    Die Sängerin schrieb auf Instagram. | schreiben | schrieb | INDICATIVE | PAST | ACTIVE
                    Der Rat lehnte den Plan ab. | ablehnen | lehnte ab | INDICATIVE | PAST | ACTIVE
                    """)
    void joinTheVerbsOfAClause(String text, String lemma, String members, Mood mood, Tense tense, Voice voice) {
        Analysis analysis = Analysis.of(text, "de");
        VerbGroups groups = analysis.verbGroups();

        assertThat(groups.size()).isEqualTo(1);
        assertThat(groups.lemma(0)).isEqualTo(lemma);
        assertThat(members(analysis)).isEqualTo(members);
        assertThat(groups.mood(0)).isEqualTo(mood);
        assertThat(groups.tense(0)).isEqualTo(tense);
        assertThat(groups.voice(0)).isEqualTo(voice);
    }

    private static String members(Analysis analysis) {
        StringBuilder out = new StringBuilder();
        for (int member = 0; member < analysis.verbGroups().members(0); member++) {
            out.append(member > 0 ? " " : "")
                    .append(analysis.tokens().text(analysis.verbGroups().member(0, member)));
        }
        return out.toString();
    }

    @Test
    void nameTheirParts() {
        Analysis analysis = Analysis.of("Sie will sich bei ihm entschuldigen.", "de");
        VerbGroups groups = analysis.verbGroups();

        assertThat(analysis.tokens().text(groups.finite(0))).isEqualTo("will");
        assertThat(analysis.tokens().text(groups.modal(0))).isEqualTo("will");
        assertThat(analysis.tokens().text(groups.head(0))).isEqualTo("entschuldigen");
        assertThat(analysis.tokens().text(groups.reflexive(0))).isEqualTo("sich");
        assertThat(groups.particle(0)).isEqualTo(-1);
    }
}
