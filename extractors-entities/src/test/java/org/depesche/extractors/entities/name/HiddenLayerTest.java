package org.depesche.extractors.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.depesche.extractors.entities.token.Words;
import org.junit.jupiter.api.Test;

class HiddenLayerTest {

    private static final int LABEL = 3;
    private static final int UNITS = 2;
    /** The middles of the steps of one standard deviation above and below. */
    private static final float ABOVE = 3.5f / 6;

    private static final float BELOW = 2.5f / 6;
    private static final WordTable TABLE = WordTable.of(
            Map.of("Haus", 1, "Garten", 2), Map.of("Haus", 1, "Garten", 2), Map.of(), Map.of(), new short[3]);

    /** One unit that looks at the first dimension of the word itself, and one that looks at that of the next word. */
    private static HiddenLayer layer() {
        byte[] vectors = new byte[2 * WordVectors.BYTES];
        vectors[0] = (byte) WordVectors.level(1);
        vectors[WordVectors.BYTES] = (byte) WordVectors.level(-1);
        float[] weights = new float[HiddenLayer.WINDOW * WordVectors.DIMENSIONS * UNITS];
        weights[HiddenLayer.REACH * WordVectors.DIMENSIONS * UNITS] = 1;
        weights[(HiddenLayer.REACH + 1) * WordVectors.DIMENSIONS * UNITS + 1] = -1;
        float[] labels = new float[UNITS * (NameLabel.COUNT - 1)];
        labels[LABEL - 1] = 2;
        labels[NameLabel.COUNT - 1 + LABEL - 1] = 10;
        return HiddenLayer.of(
                WordVectors.of(vectors),
                weights,
                new float[HiddenLayer.WINDOW * HiddenLayer.TRAITS * UNITS],
                new float[UNITS],
                labels);
    }

    private static float score(HiddenLayer layer, String text, int word) {
        return score(layer, new NameFeatures(Words.of(text), TABLE), word);
    }

    private static float score(HiddenLayer layer, NameFeatures features, int word) {
        float[] scores = new float[NameLabel.COUNT];
        layer.score(features, word, new float[layer.units()], scores);
        return scores[LABEL];
    }

    @Test
    void aUnitThatIsAboveNoughtAddsToTheLabels() {
        assertThat(score(layer(), "Haus", 0)).isCloseTo(2 * ABOVE, within(1e-6f));
        assertThat(score(layer(), "Garten", 0)).isZero();
    }

    @Test
    void theNextWordCountsByItsOwnWeights() {
        assertThat(score(layer(), "Haus Garten", 0)).isCloseTo(2 * ABOVE + 10 * BELOW, within(1e-5f));
        assertThat(score(layer(), "Garten Haus", 0)).isZero();
    }

    @Test
    void aWordThatIsMetAgainGivesTheSame() {
        HiddenLayer layer = layer();
        WordForms forms = new WordForms(TABLE);
        float first = score(layer, new NameFeatures(Words.of("Haus Garten"), TABLE, forms), 0);

        assertThat(score(layer, new NameFeatures(Words.of("Garten Haus Garten"), TABLE, forms), 1))
                .isEqualTo(score(layer, "Garten Haus Garten", 1));
        assertThat(score(layer, new NameFeatures(Words.of("Haus Garten"), TABLE, forms), 0))
                .isEqualTo(first);
    }

    @Test
    void severalLayersGiveTheirMean() {
        HiddenLayer mean = HiddenLayer.mean(List.of(layer(), layer(), layer()));

        assertThat(mean.units()).isEqualTo(3 * UNITS);
        assertThat(score(mean, "Haus Garten", 0)).isCloseTo(score(layer(), "Haus Garten", 0), within(1e-4f));
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        layer().write(new DataOutputStream(bytes));
        HiddenLayer read = HiddenLayer.read(new ModelInput(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(score(read, "Haus Garten", 0)).isEqualTo(score(layer(), "Haus Garten", 0));
    }
}
