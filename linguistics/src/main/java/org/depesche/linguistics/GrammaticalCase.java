package org.depesche.linguistics;

/** The four cases of German. */
public enum GrammaticalCase {
    /** Nominative. */
    NOMINATIVE,
    /** Genitive. */
    GENITIVE,
    /** Dative. */
    DATIVE,
    /** Accusative. */
    ACCUSATIVE
}
