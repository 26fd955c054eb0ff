package org.depesche.extractors.entities.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.depesche.extractors.entities.token.Words;
import org.junit.jupiter.api.Test;

class NameTaggerTest {

    private static final NameTagger TAGGER = new NameTagger(NameModel.german());

    private static List<String> tagged(String text) {
        Words words = Words.of(text);
        NameTagger.Tagging tagging = TAGGER.tag(words);
        List<String> labels = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            StringBuilder line = new StringBuilder(words.text(word) + ' ' + tagging.label(word));
            for (int label = 0; label < NameLabel.COUNT; label++) {
                line.append(' ').append(tagging.likely(word, label));
            }
            labels.add(line.toString());
        }
        return labels;
    }

    private static int label(String text, int word) {
        return TAGGER.tag(Words.of(text)).label(word);
    }

    @Test
    void plainNamesHaveTheirTypes() {
        assertThat(label("Gestern reiste Angela Merkel nach Paris.", 2)).isEqualTo(NameLabel.begin(0));
        assertThat(label("Gestern reiste Angela Merkel nach Paris.", 3)).isEqualTo(NameLabel.inside(0));
        assertThat(label("Gestern reiste Angela Merkel nach Paris.", 5)).isEqualTo(NameLabel.begin(1));
    }

    @Test
    void listedNamesOfSeveralWordsHaveTheirType() {
        assertThat(label("Die Polizei in New Mexico sucht Zeugen.", 3)).isEqualTo(NameLabel.begin(1));
        assertThat(label("Die Polizei in New Mexico sucht Zeugen.", 4)).isEqualTo(NameLabel.inside(1));
        assertThat(label("Der Trainer verlässt Benfica Lissabon im Sommer.", 3)).isEqualTo(NameLabel.begin(2));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Die",
                        "Firma",
                        "Hansen",
                        "baut",
                        "in",
                        "Kiel",
                        "Schiffe",
                        ",",
                        "sagt",
                        "Petra",
                        "von",
                        "Ahlen",
                        "der",
                        "\"",
                        "Welt",
                        "-",
                        "NATO",
                        "EU-Gipfel",
                        "2014",
                        "\n",
                        "ukrainische",
                        ".",
                        "n-tv",
                        "Qxwrtz")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 150)
    void whatWasReadBeforeChangesNothing(@ForAll @From("texts") String text, @ForAll @From("texts") String other) {
        List<String> first = tagged(text);
        tagged(other);

        assertThat(tagged(text)).isEqualTo(first);
    }

    @Property(tries = 150)
    void whatIsLikelyAddsUpToOne(@ForAll @From("texts") String text) {
        Words words = Words.of(text);
        NameTagger.Tagging tagging = TAGGER.tag(words);
        for (int word = 0; word < words.size(); word++) {
            float sum = 0;
            for (int label = 0; label < NameLabel.COUNT; label++) {
                sum += tagging.likely(word, label);
            }
            assertThat(sum).isBetween(0.999f, 1.001f);
        }
    }
}
