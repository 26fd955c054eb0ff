package org.depesche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.depesche.core.article.Article;
import org.depesche.core.article.Section;
import org.depesche.core.article.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /** Borders are written as ¦ in the texts of the tests. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Es regnet.¦ Sie bleibt zu Hause.",
                "Er kam am 3. März.¦ Dann ging er.",
                "Er kam am 3.¦ Dann ging er.",
                "Dr. Ada Muster und Prof. Bernd Probe kamen.¦ Sie blieben.",
                "Das gilt z. B. für Berlin, d. h. für alle.¦ Mehr nicht.",
                "Es kamen Hunde, Katzen usw.¦ Danach war Ruhe.",
                "Sie zahlte 3 Mio. Euro für Nr. 5 der Liste.¦ Das war viel.",
                "„Das ist falsch.“¦ Sie ging.",
                "„Das ist falsch.¦ Wir klagen“, sagte sie.",
                "„Kommst du?“, fragte sie.¦ Er schwieg.",
                "„Kommst du?“ fragte sie.",
                "„Halt!“ rief der Mann.¦ Niemand hielt.",
                "Er fragte: „Warum?“¦ Niemand antwortete.",
                "\"Das ist falsch.\"¦ Sie ging.",
                "»Das ist falsch.«¦ Sie ging.",
                "Sie rief: »Halt!« – und lief.",
                "Sie wohnt in St. Gallen.¦ Er nicht.",
                "Paul J. Muster kam.¦ Er blieb.",
                "Papst Johannes XXIII. kam.¦ Er blieb.",
                "Er kam (wie immer zu spät!) und ging.¦ So war das.",
                "Sie sagte nichts …¦ Dann lachte sie.",
                "Sie sagte … nichts.",
                "Das war 2019.¦ Danach kam nichts.",
                "Was? ¦Wirklich?!¦ Ja!",
                "Die Firma Muster & Co. KG klagt.¦ Das Gericht schweigt.",
                "In der 4. Klasse lernt man das.¦ Später nicht.",
                "Um 10.30 Uhr ging es los.¦ Um 11.15 Uhr war Schluss.",
                "Mehr auf www.example.org.¦ Dort steht alles.",
                "(Die Lage ist ernst.)¦ Alle wissen es.",
                "Husum (dpa) -¦ Die Länder erhöhen ihre Deiche.",
                "BREMEN/EMDEN (dpa/lni) –¦ »Das reicht nicht«, sagte sie.",
                "Kiel, 18.02.2031 –¦ In der Förde ist ein Schiff gesunken.",
                "Der Rat (zwölf Leute) – und das ist neu – tagte.",
                "Hamburg (rund 1,9 Millionen Einwohner) – so groß ist das nicht.",
                "Überschrift ohne Punkt\n¦Ein Satz folgt.",
                "Erster Absatz\n\n¦Zweiter Absatz",
                "Ein Satz, der\nauf der nächsten Zeile weitergeht.¦ Ende."
            })
    void endWhereGermanEndsThem(String marked) {
        String text = marked.replace("¦", "");
        List<String> expected = new ArrayList<>();
        for (String part : marked.split("¦", -1)) {
            expected.add(part.strip());
        }

        assertThat(sentences(Analysis.of(text, "de"))).containsExactlyElementsOf(expected);
    }

    private static List<String> sentences(Analysis analysis) {
        List<String> all = new ArrayList<>();
        for (int sentence = 0; sentence < analysis.sentences().size(); sentence++) {
            all.add(analysis.sentences().text(sentence));
        }
        return all;
    }

    @Test
    void endAtTheBordersOfSections() {
        Article article = Article.builder()
                .text("Streik bei der Bahn Tausende warten auf Züge.\nDie Lage bleibt ernst")
                .section(Section.of(SectionKind.HEADLINE, 0, 19))
                .section(Section.of(SectionKind.PARAGRAPH, 20, 67))
                .build();

        assertThat(sentences(Analysis.of(article)))
                .containsExactly("Streik bei der Bahn", "Tausende warten auf Züge.", "Die Lage bleibt ernst");
    }

    @Test
    void areFoundByOffset() {
        Sentences sentences = Analysis.of("Es regnet.  Sie bleibt.", "de").sentences();

        assertThat(sentences.at(3)).isZero();
        assertThat(sentences.at(10)).isEqualTo(-1);
        assertThat(sentences.at(12)).isEqualTo(1);
        assertThat(sentences.firstToken(1)).isEqualTo(3);
        assertThat(sentences.endToken(1)).isEqualTo(6);
    }

    @Test
    void areNoneInAnEmptyText() {
        assertThat(Analysis.of("", "de").sentences().size()).isZero();
        assertThat(Analysis.of(" \n\t ", "de").tokens().size()).isZero();
    }
}
