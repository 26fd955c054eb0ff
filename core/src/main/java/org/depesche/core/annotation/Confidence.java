package org.depesche.core.annotation;

/** The normal form of confidences: from 0 to 1, in steps of a ten-thousandth, so that they survive being written. */
final class Confidence {

    private static final double STEPS = 10_000;

    private Confidence() {}

    static double normal(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a confidence is a number from 0 to 1, not " + value);
        }
        return Math.round(value * STEPS) / STEPS;
    }
}
