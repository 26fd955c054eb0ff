package org.depesche.extractors.entities.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FeatureWeightsTest {

    private static final int[] KEYS = {3, 7, 0x70000000, 0x80000001, 0xffffffff};

    private static FeatureWeights weights(int[] keys) {
        byte[] weights = new byte[keys.length * FeatureWeights.WEIGHTS];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(keys[i / FeatureWeights.WEIGHTS], i % FeatureWeights.WEIGHTS + 1);
        }
        return FeatureWeights.of(keys, weights);
    }

    /** Some weight that is told by the key and the label. */
    private static byte weight(int key, int label) {
        return (byte) ((key * 31 + label * 17) % 127);
    }

    private static float[] scores(FeatureWeights weights, int... keys) {
        FeatureSum scores = new FeatureSum();
        weights.add(Arrays.stream(keys).mapToLong(key -> (long) key << 32).toArray(), keys.length, scores);
        float[] found = new float[NameLabel.COUNT];
        scores.into(found);
        return found;
    }

    @Test
    void weightsAreFoundByTheirKeysWhateverTheirSign() {
        for (int key : KEYS) {
            float[] scores = scores(weights(KEYS), key);
            for (int label = 1; label < NameLabel.COUNT; label++) {
                assertThat(scores[label]).isEqualTo(weight(key, label) * NameModel.STEP);
            }
            assertThat(scores[NameLabel.OUTSIDE]).isZero();
        }
    }

    @Test
    void keysThatAreNotThereAddNothing() {
        assertThat(scores(weights(KEYS), 0, 8, 0x7fffffff, 0xfffffffe)).containsOnly(0);
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        weights(KEYS).write(new DataOutputStream(bytes));
        FeatureWeights read = FeatureWeights.read(new ModelInput(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(scores(read, KEYS)).isEqualTo(scores(weights(KEYS), KEYS));
    }

    @Property(tries = 200)
    void sumsAreThoseOfAllWeightsInOneGoOrInParts(@ForAll @Size(max = 60) List<Integer> keys) {
        Map<Integer, Integer> sorted = new TreeMap<>(Integer::compareUnsigned);
        keys.forEach(key -> sorted.put(key, 0));
        FeatureWeights weights =
                weights(sorted.keySet().stream().mapToInt(key -> key).toArray());
        int[] asked = keys.stream().mapToInt(key -> key).toArray();
        FeatureSum parts = new FeatureSum();
        for (int key : asked) {
            FeatureSum part = new FeatureSum();
            weights.add(new long[] {(long) key << 32}, 1, part);
            parts.add(part);
        }
        float[] inParts = new float[NameLabel.COUNT];
        parts.into(inParts);

        float[] all = scores(weights, asked);
        for (int label = 1; label < NameLabel.COUNT; label++) {
            int sum = 0;
            for (int key : asked) {
                sum += weight(key, label);
            }
            assertThat(all[label]).isEqualTo(sum * NameModel.STEP).isEqualTo(inParts[label]);
        }
    }
}
