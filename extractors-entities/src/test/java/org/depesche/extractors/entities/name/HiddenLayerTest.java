package org.depesche.extractors.entities.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import org.depesche.extractors.entities.token.Words;
import org.junit.jupiter.api.Test;

class HiddenLayerTest {

    private static final int LABEL = 3;
    private static final WordTable TABLE = WordTable.of(
            Map.of("Haus", 1, "Garten", 2), Map.of("Haus", 1, "Garten", 2), Map.of(), Map.of(), new short[3]);

    /** One unit that looks at the first dimension of the word itself, and one that looks at that of the next word. */
    private static HiddenLayer layer() {
        byte[] vectors = new byte[2 * WordVectors.DIMENSIONS];
        vectors[0] = 64;
        vectors[WordVectors.DIMENSIONS] = -128;
        float[] weights = new float[HiddenLayer.WINDOW * WordVectors.DIMENSIONS * HiddenLayer.UNITS];
        weights[HiddenLayer.REACH * WordVectors.DIMENSIONS * HiddenLayer.UNITS] = 1;
        weights[(HiddenLayer.REACH + 1) * WordVectors.DIMENSIONS * HiddenLayer.UNITS + 1] = -1;
        float[] labels = new float[HiddenLayer.UNITS * NameLabel.COUNT];
        labels[LABEL] = 2;
        labels[NameLabel.COUNT + LABEL] = 10;
        return HiddenLayer.of(
                WordVectors.of(vectors),
                weights,
                new float[HiddenLayer.WINDOW * HiddenLayer.TRAITS * HiddenLayer.UNITS],
                new float[HiddenLayer.UNITS],
                labels);
    }

    private static float score(HiddenLayer layer, String text, int word) {
        float[] scores = new float[NameLabel.COUNT];
        layer.score(new NameFeatures(Words.of(text), TABLE), word, new float[HiddenLayer.UNITS], scores);
        return scores[LABEL];
    }

    @Test
    void aUnitThatIsAboveNoughtAddsToTheLabels() {
        assertThat(score(layer(), "Haus", 0)).isEqualTo(2);
        assertThat(score(layer(), "Garten", 0)).isZero();
    }

    @Test
    void theNextWordCountsByItsOwnWeights() {
        assertThat(score(layer(), "Haus Garten", 0)).isEqualTo(2 + 20);
        assertThat(score(layer(), "Garten Haus", 0)).isZero();
    }

    @Test
    void aWordThatIsMetAgainGivesTheSame() {
        HiddenLayer layer = layer();

        assertThat(score(layer, "Haus Garten", 0)).isEqualTo(score(layer, "Haus Garten", 0));
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        layer().write(new DataOutputStream(bytes));
        HiddenLayer read = HiddenLayer.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(score(read, "Haus Garten", 0)).isEqualTo(22);
    }
}
