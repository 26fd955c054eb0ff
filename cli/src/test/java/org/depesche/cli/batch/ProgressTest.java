package org.depesche.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void showsNumberAndRateFourTimesASecondAndWipesTheLineAtTheEnd() {
        List<String> screen = new ArrayList<>();
        AtomicLong clock = new AtomicLong(-17);
        Progress progress = Progress.onScreen(screen::add, clock::get, () -> Double.NaN);

        for (int i = 0; i < 10; i++) {
            clock.addAndGet(100_000_000);
            progress.article();
        }
        progress.end();

        assertThat(screen)
                .containsExactly("3 articles, 10 a second", "6 articles, 10 a second", "9 articles, 10 a second", "");
    }

    @Test
    void tellsTheTimeLeftOnceTheLengthOfTheInputIsKnown() {
        List<String> screen = new ArrayList<>();
        AtomicLong clock = new AtomicLong();
        double[] shares = {Double.NaN, 0.001, 0.25, 1};
        int[] at = {0};
        Progress progress = Progress.onScreen(screen::add, clock::get, () -> shares[at[0]++]);

        for (int i = 0; i < shares.length; i++) {
            clock.addAndGet(1_000_000_000L);
            progress.article();
        }

        assertThat(screen)
                .containsExactly(
                        "1 articles, 1 a second",
                        "2 articles, 1 a second, 0 %",
                        "3 articles, 1 a second, 25 %, 9.0 s left",
                        "4 articles, 1 a second, 100 %, 0.0 s left");
    }

    @Test
    void aLogGetsALineAMinuteAndNoneToWipeIt() {
        List<String> log = new ArrayList<>();
        AtomicLong clock = new AtomicLong();
        Progress progress = Progress.inLog(log::add, clock::get, () -> 0.5);

        for (int i = 0; i < 130; i++) {
            clock.addAndGet(1_000_000_000L);
            progress.article();
        }
        progress.end();

        assertThat(log)
                .containsExactly(
                        "60 articles, 1 a second, 50 %, 1 min 00 s left",
                        "120 articles, 1 a second, 50 %, 2 min 00 s left");
    }
}
