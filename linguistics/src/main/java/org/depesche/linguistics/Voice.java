package org.depesche.linguistics;

/** Voice of a verb group. */
public enum Voice {
    /** Active. */
    ACTIVE,
    /** Passive with werden: wird zitiert, ist zitiert worden. */
    PASSIVE,
    /** Passive of state with sein and a participle: ist geöffnet. */
    STATAL_PASSIVE
}
