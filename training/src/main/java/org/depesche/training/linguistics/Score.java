package org.depesche.training.linguistics;

import java.util.Locale;

/** Counts of what was right, found and to be found. Not thread safe. */
final class Score {

    private int right;
    private int found;
    private int gold;

    void found(boolean isRight) {
        found++;
        if (isRight) {
            right++;
        }
    }

    void gold(int count) {
        gold += count;
    }

    double precision() {
        return found == 0 ? 0 : 100.0 * right / found;
    }

    double recall() {
        return gold == 0 ? 0 : 100.0 * right / gold;
    }

    double f1() {
        return found + gold == 0 ? 0 : 200.0 * right / (found + gold);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.2f  R %.2f  F1 %.2f  (%d right, %d found, %d gold)",
                precision(),
                recall(),
                f1(),
                right,
                found,
                gold);
    }
}
