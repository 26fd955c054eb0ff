package org.depesche.linguistics;

/** Tense, of a single form ({@link #PRESENT} and {@link #PAST} alone) or of a whole verb group. */
public enum Tense {
    /** Not a finite verb, or nothing is known of it. */
    NONE,
    /** Present. */
    PRESENT,
    /** Preterite. */
    PAST,
    /** Perfect: hat gesagt. */
    PERFECT,
    /** Pluperfect: hatte gesagt. */
    PLUPERFECT,
    /** Future: wird sagen. */
    FUTURE,
    /** Future perfect: wird gesagt haben. */
    FUTURE_PERFECT
}
