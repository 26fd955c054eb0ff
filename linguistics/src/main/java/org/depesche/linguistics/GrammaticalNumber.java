package org.depesche.linguistics;

/** Grammatical number. */
public enum GrammaticalNumber {
    /** Singular. */
    SINGULAR,
    /** Plural. */
    PLURAL
}
