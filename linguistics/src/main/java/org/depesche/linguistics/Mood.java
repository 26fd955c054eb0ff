package org.depesche.linguistics;

/** Mood of a finite verb. */
public enum Mood {
    /** Not a finite verb, or nothing is known of it. */
    NONE,
    /** Indicative. */
    INDICATIVE,
    /** Konjunktiv I (sei, habe, komme), the mood of reported speech. */
    SUBJUNCTIVE_I,
    /** Konjunktiv II (wäre, hätte, käme, würde). */
    SUBJUNCTIVE_II,
    /** Imperative. */
    IMPERATIVE;

    /** {@return whether this is one of the two subjunctives} */
    public boolean subjunctive() {
        return this == SUBJUNCTIVE_I || this == SUBJUNCTIVE_II;
    }
}
