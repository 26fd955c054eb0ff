package org.depesche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** A stack that overflows may end an analysis at any step of it; the next article of the thread is read as if nothing had been. */
class AnalysisAfterFailureTest {

    private static final String SENTENCE =
            "„Das ist falsch“, rief die Ministerin, die gestern kam, und sagte, das Kabinett habe (lange) getagt. ";

    private static final int STACK = 1 << 19;
    private static final int MORE_FRAMES_THAN_FIT = 1 << 19;

    private int failed;

    @Test
    void theNextAnalysisIsThatOfAFreshThread() throws Exception {
        String text = SENTENCE.repeat(60);
        String expected = view(text);
        FutureTask<String> after = new FutureTask<>(() -> {
            analyseNearTheEndOfTheStack(text, MORE_FRAMES_THAN_FIT);
            return view(text);
        });
        Thread thread = new Thread(null, after, "small stack", STACK);
        thread.start();

        assertThat(after.get()).isEqualTo(expected);
        assertThat(failed).isPositive();
        thread.join();
    }

    /** Analyses with ever more room on the stack, until it is enough; whether it was. */
    private boolean analyseNearTheEndOfTheStack(String text, int frames) {
        try {
            if (frames > 0 && analyseNearTheEndOfTheStack(text, frames - 1)) {
                return true;
            }
        } catch (StackOverflowError e) {
            // the deepest call; those above have more room
        }
        try {
            Analysis.of(text, "de");
            return true;
        } catch (StackOverflowError e) {
            failed++;
            return false;
        }
    }

    private static String view(String text) {
        return new AnalysisView(Analysis.of(text, "de"), true).render();
    }
}
