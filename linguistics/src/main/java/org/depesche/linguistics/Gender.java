package org.depesche.linguistics;

/** Grammatical gender. */
public enum Gender {
    /** Masculine. */
    MASCULINE,
    /** Feminine. */
    FEMININE,
    /** Neuter. */
    NEUTER
}
