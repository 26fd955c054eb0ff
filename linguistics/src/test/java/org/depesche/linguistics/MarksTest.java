package org.depesche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

    private static List<String> stretches(String text) {
        Analysis analysis = Analysis.of(text, "de");
        List<String> all = new ArrayList<>();
        for (int stretch = 0; stretch < analysis.marks().size(); stretch++) {
            all.add(text.substring(
                    analysis.marks().innerStart(stretch), analysis.marks().innerEnd(stretch)));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er sagte: „Wir gehen jetzt.“ Dann ging er.",
                "Er sagte: „Wir gehen jetzt.\" Dann ging er.",
                "Er sagte: \"Wir gehen jetzt.\" Dann ging er.",
                "Er sagte: ”Wir gehen jetzt.” Dann ging er.",
                "Er sagte: »Wir gehen jetzt.« Dann ging er.",
                "Er sagte: «Wir gehen jetzt.» Dann ging er.",
                "Er sagte: “Wir gehen jetzt.” Dann ging er.",
                "Er sagte: ‚Wir gehen jetzt.‘ Dann ging er.",
                "Er sagte: ›Wir gehen jetzt.‹ Dann ging er.",
                "Er sagte: ‹Wir gehen jetzt.› Dann ging er.",
                "Er sagte: 'Wir gehen jetzt.' Dann ging er.",
                "Er sagte: ``Wir gehen jetzt.'' Dann ging er.",
                "Er sagte: »Wir gehen jetzt.» Dann ging er.",
                "Er sagte: „Wir gehen jetzt.” Dann ging er."
            })
    void pairInEveryConvention(String text) {
        assertThat(stretches(text)).containsExactly("Wir gehen jetzt.");
        assertThat(Analysis.of(text, "de").marks().closed(0)).isTrue();
    }

    @Test
    void nest() {
        String text = "Sie sagte: „Er rief ‚Halt‘ und lief.“ Danach war Ruhe.";
        Marks marks = Analysis.of(text, "de").marks();

        assertThat(stretches(text)).containsExactly("Er rief ‚Halt‘ und lief.", "Halt");
        assertThat(marks.parent(1)).isZero();
        assertThat(marks.parent(0)).isEqualTo(-1);
        assertThat(marks.around(text.indexOf("Halt"))).isEqualTo(1);
        assertThat(marks.around(text.indexOf("lief"))).isZero();
        assertThat(marks.around(text.indexOf("Danach"))).isEqualTo(-1);
        assertThat(marks.style(1)).isEqualTo(MarkStyle.SINGLE);
    }

    @Test
    void areToldFromApostrophes() {
        assertThat(stretches("Hans' Auto ist Max' Stolz, sagt's und geht's an."))
                .isEmpty();
        assertThat(stretches("So'n Pech: Andrea’s Laden war ’ne Pleite.")).isEmpty();
        assertThat(stretches("Das Blatt ‚Der Tag‘ und Hans’ Blatt.")).containsExactly("Der Tag");
        assertThat(stretches("Der Film 'Hans' Traum' lief.")).containsExactly("Hans' Traum");
    }

    @Test
    void areToldFromSignsOfMeasure() {
        assertThat(stretches("Der Bildschirm misst 27\" und kostet viel.")).isEmpty();
        assertThat(stretches("Der 5′ 8″ große Mann kam.")).isEmpty();
        assertThat(stretches("Sie sagte \"im Jahr 1999\" dazu.")).containsExactly("im Jahr 1999");
    }

    @Test
    void thatAreNotClosedEndWithTheirParagraph() {
        String text = "Er sagte: „Wir gehen jetzt.\n\nDie Lage ist ernst. „Wir bleiben“, sagte sie.";
        Marks marks = Analysis.of(text, "de").marks();

        assertThat(marks.size()).isEqualTo(2);
        assertThat(marks.closed(0)).isFalse();
        assertThat(marks.end(0)).isEqualTo(text.indexOf("\n\n"));
        assertThat(stretches(text)).endsWith("Wir bleiben");
    }

    @Test
    void thatAreOpenedAnewInEachParagraphMakeOneStretch() {
        String text =
                "„Der erste Absatz der Rede.\n\n„Der zweite Absatz der Rede.\n\n„Der dritte und letzte.“\n\nSie ging.";
        Marks marks = Analysis.of(text, "de").marks();

        assertThat(marks.size()).isEqualTo(1);
        assertThat(marks.reopenings(0)).isEqualTo(2);
        assertThat(marks.closed(0)).isTrue();
        assertThat(marks.end(0)).isEqualTo(text.indexOf("\n\nSie"));
    }

    @Test
    void mayCloseInTheNextParagraph() {
        String text = "„Der erste Absatz.\n\nDer zweite Absatz“, sagte sie.";

        assertThat(stretches(text)).containsExactly("Der erste Absatz.\n\nDer zweite Absatz");
    }

    @Test
    void withoutAPartnerHarmNoOther() {
        assertThat(stretches("Ein Fehler“ steht hier, aber „das ist gut“, sagte er."))
                .containsExactly("das ist gut");
        assertThat(stretches("\"Das ist gut\", sagte er. Ein\" Fehler. \"Und das auch\", sagte sie."))
                .contains("Das ist gut", "Und das auch");
    }

    @Test
    void knowTheStretchOfTheirToken() {
        Analysis analysis = Analysis.of("Sie sagte „ja“ und „nein“.", "de");
        Marks marks = analysis.marks();

        assertThat(marks.of(marks.openToken(0))).isZero();
        assertThat(marks.of(marks.closeToken(0))).isZero();
        assertThat(marks.of(marks.closeToken(1))).isEqualTo(1);
        assertThat(marks.of(0)).isEqualTo(-1);
    }
}
