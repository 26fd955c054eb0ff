package org.depesche.extractors.entities.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class WordVectorsTest {

    @Property
    void aValueIsReadBackToHalfAStep(
            @ForAll @DoubleRange(min = -2.6, max = 2.6) double first,
            @ForAll @DoubleRange(min = -2.6, max = 2.6) double second) {
        byte[] packed = new byte[WordVectors.BYTES];
        packed[1] = (byte) (WordVectors.level(second) << 4 | WordVectors.level(first));
        WordVectors vectors = WordVectors.of(packed);

        assertThat(vectors.value(1, 2)).isCloseTo((float) first / 2, within(1f / 12 + 1e-6f));
        assertThat(vectors.value(1, 3)).isCloseTo((float) second / 2, within(1f / 12 + 1e-6f));
    }

    @Test
    void valuesFarOffCountAsTheOutermostStep() {
        assertThat(WordVectors.level(99)).isEqualTo(15);
        assertThat(WordVectors.level(-99)).isZero();
    }
}
