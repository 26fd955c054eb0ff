package org.depesche.linguistics;

/** How a noun phrase hangs on another. */
public enum NominalRelation {
    /** It hangs on no noun phrase. */
    NONE,
    /** An apposition between commas: <em>Ada Muster, die Ministerin</em>. */
    APPOSITION,
    /** An attribute in the genitive after its noun. */
    GENITIVE,
    /** An attribute with a preposition after its noun. */
    PREPOSITIONAL,
    /** A later part of a coordination. */
    COORDINATION
}
