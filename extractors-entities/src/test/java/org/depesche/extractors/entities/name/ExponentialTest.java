package org.depesche.extractors.entities.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExponentialTest {

    @ParameterizedTest
    @ValueSource(floats = {-30, -7.77f, -1, -0.3f, 0, 0.5f, 1, 3.3f, 12})
    void agreesWithTheLibrary(float x) {
        assertThat((double) Exponential.of(x)).isCloseTo(Math.exp(x), Percentage.withPercentage(0.001));
    }
}
