package org.depesche.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWorkTest {

    @Test
    void givesResultsInTheOrderOfTheWorkThoughALaterPieceIsDoneFirst() throws Exception {
        CountDownLatch secondIsDone = new CountDownLatch(1);
        try (OrderedWork<Integer> work = new OrderedWork<>(2, 100)) {
            work.put(
                    () -> {
                        try {
                            secondIsDone.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        return 1;
                    },
                    1);
            work.put(
                    () -> {
                        secondIsDone.countDown();
                        return 2;
                    },
                    1);

            assertThat(List.of(work.take(), work.take())).containsExactly(1, 2);
            assertThat(work.isEmpty()).isTrue();
        }
    }

    @Test
    void isFullByWeightButTakesASingleHeavyPiece() throws Exception {
        try (OrderedWork<Integer> work = new OrderedWork<>(4, 10)) {
            assertThat(work.isFull(1000)).isFalse();
            work.put(() -> 1, 1000);
            assertThat(work.isFull(0)).isTrue();
            work.take();
            work.put(() -> 2, 4);
            assertThat(work.isFull(6)).isFalse();
            assertThat(work.isFull(7)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void isFullByNumber(int threads) throws Exception {
        try (OrderedWork<Integer> work = new OrderedWork<>(threads, 1000)) {
            List<Integer> taken = new ArrayList<>();
            int mostInFlight = 0;
            int inFlight = 0;
            for (int i = 0; i < 100; i++) {
                while (work.isFull(1)) {
                    taken.add(work.take());
                    inFlight--;
                }
                int piece = i;
                work.put(() -> piece, 1);
                mostInFlight = Math.max(mostInFlight, ++inFlight);
            }
            assertThat(mostInFlight).isEqualTo(threads == 1 ? 1 : threads * 4);
            assertThat(taken).isSorted();
        }
    }

    @Test
    void handsOnWhatTheWorkThrew() {
        try (OrderedWork<Integer> work = new OrderedWork<>(1, 10)) {
            work.put(
                    () -> {
                        throw new IllegalArgumentException("so nicht");
                    },
                    1);
            assertThatThrownBy(work::take).hasRootCauseMessage("so nicht");
        }
    }
}
