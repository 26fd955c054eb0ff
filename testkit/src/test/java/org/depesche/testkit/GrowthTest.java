package org.depesche.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GrowthTest {

    @Test
    void linearAndNearlyLinearCostsPass() {
        assertThat(new Growth(size -> size * 1000L).fault()).isEmpty();
        assertThat(new Growth(size -> (long) (size * Math.log(size) * 1000)).fault())
                .isEmpty();
    }

    @Test
    void quadraticCostsFailAndSayHow() {
        assertThat(new Growth(size -> (long) size * size).fault())
                .contains(
                        "32768 units take 1073.7 ms, 131072 units 17179.9 ms: 16.0 times as long for 4 times the length");
    }

    @Test
    void costsTooSmallToTellPass() {
        assertThat(new Growth(size -> (long) size * size / 1000).fault()).isEmpty();
    }

    @Test
    void oneRunThatWasHeldUpDecidesNothing() {
        AtomicInteger runs = new AtomicInteger();

        assertThat(new Growth(size -> size * (runs.incrementAndGet() % 3 == 1 ? 100_000L : 1_000L)).fault())
                .isEmpty();
    }
}
