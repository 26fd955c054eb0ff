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
        Progress progress = new Progress(screen::add, clock::get);

        for (int i = 0; i < 10; i++) {
            clock.addAndGet(100_000_000);
            progress.article();
        }
        progress.end();

        assertThat(screen)
                .containsExactly("3 articles, 10 a second", "6 articles, 10 a second", "9 articles, 10 a second", "");
    }
}
