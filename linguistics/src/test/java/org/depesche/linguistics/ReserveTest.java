package org.depesche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReserveTest {

    private final Reserve<List<String>> reserve = new Reserve<>(ArrayList::new);

    @Test
    void whatIsTakenBelongsToOneUntilItIsGivenBack() {
        List<String> first = reserve.take();
        List<String> second = reserve.take();
        assertThat(second).isNotSameAs(first);

        reserve.giveBack(first);

        assertThat(reserve.take()).isSameAs(first);
    }

    @Test
    void aColumnThatAGiantTextGrewIsNotKept() {
        assertThat(Reserve.unfit(100, 101)).isTrue();
        assertThat(Reserve.unfit(101, 100)).isFalse();
        assertThat(Reserve.unfit(Reserve.LONGEST_KEPT + 1, 100)).isTrue();
        assertThat(Reserve.unfit(Reserve.room(1000), 1000)).isFalse();
    }
}
