package org.depesche.linguistics;

/** Where the finite verb of a clause stands. */
public enum VerbPosition {
    /** No finite verb. */
    NONE,
    /** Nothing stands before it but conjunctions. */
    FIRST,
    /** One constituent stands before it. */
    SECOND,
    /** It ends the clause or stands before what was moved behind it, as in a subordinate clause. */
    LAST
}
