package org.depesche.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonShapeTest {

    @Test
    void numbersOfOneSizeAreEqualHoweverTheyAreSpelled() {
        assertThat(normal(1)).isEqualTo(1L);
        assertThat(normal((byte) 1)).isEqualTo(1L);
        assertThat(normal(1.0)).isEqualTo(1L);
        assertThat(normal(new BigDecimal("1e0"))).isEqualTo(1L);
        assertThat(normal(BigInteger.ONE)).isEqualTo(1L);
        assertThat(normal(-0.0)).isEqualTo(0L);
        assertThat(normal(new BigDecimal("0.000"))).isEqualTo(0L);
        assertThat(normal(1e2)).isEqualTo(100L);
        assertThat(normal(new BigDecimal("1e30"))).isEqualTo(BigInteger.TEN.pow(30));
        assertThat(normal(new BigDecimal("0.50"))).isEqualTo(normal(0.5f)).isEqualTo(new BigDecimal("0.5"));
    }

    @Test
    void wholeNumbersBecomeLargeOnlyBeyondALong() {
        assertThat(normal(Long.MIN_VALUE)).isEqualTo(Long.MIN_VALUE);
        assertThat(normal(BigInteger.valueOf(Long.MAX_VALUE))).isEqualTo(Long.MAX_VALUE);
        assertThat(normal(BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE)))
                .isEqualTo(new BigInteger("9223372036854775808"));
    }

    @Test
    void anExponentBeyondAllBoundsCostsNothing() {
        assertThat(normal(new BigDecimal("1e999999999"))).isEqualTo(new BigDecimal("1e999999999"));
        assertThat(normal(new BigDecimal("1e-999999999"))).isEqualTo(new BigDecimal("1e-999999999"));
    }

    @Test
    void refusesNumbersOfMoreDigitsThanAnyoneNeeds() {
        BigInteger digits = new BigInteger("7".repeat(501));

        assertThatIllegalArgumentException().isThrownBy(() -> normal(digits)).withMessageContaining("500 digits");
        assertThat(normal(new BigInteger("7".repeat(500)))).isInstanceOf(BigInteger.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatJsonHasNoNumberFor(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> normal(value));
    }

    @Test
    void refusesOtherTypesWhereverTheyStand() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> normal(List.of(Map.of("seit", Instant.EPOCH))))
                .withMessageContaining("java.time.Instant");
        assertThatIllegalArgumentException().isThrownBy(() -> normal(Map.of(1, "eins")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> normal(Map.of("a\ud83d", "halb")))
                .withMessageContaining("half a character");
    }

    @Test
    void nestingHasAnEnd() {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);

        assertThatIllegalArgumentException().isThrownBy(() -> normal(endless)).withMessageContaining("500 levels");
    }

    @Test
    void keepsOrderAndNullsAndCannotBeChanged() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("z", null);
        members.put("a", new ArrayList<>(Arrays.asList(null, true)));
        Map<String, Object> copy = JsonShape.copyOf(members);

        members.clear();

        assertThat(copy.keySet()).containsExactly("z", "a");
        assertThat(copy.get("z")).isNull();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> copy.put("b", 1L));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ((List<?>) copy.get("a")).clear());
    }

    @Test
    void isTheSameWhenDoneTwice() {
        Map<String, Object> once = JsonShape.copyOf(new HashMap<>(Map.of("n", List.of(1.5, 3, Map.of("x", 1e3)))));

        assertThat(JsonShape.copyOf(once)).isEqualTo(once);
    }

    private static Object normal(Object value) {
        return JsonShape.copyOf(Map.of("x", value)).get("x");
    }
}
