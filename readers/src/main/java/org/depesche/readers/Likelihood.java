package org.depesche.readers;

/** How sure a reader is that an input is of its format, from least to most. */
public enum Likelihood {
    /** It is of another format. */
    NONE,
    /** The reader could make something of it, as of almost anything. */
    POSSIBLE,
    /** Name or content speak for the format. */
    LIKELY,
    /** The content shows a mark that only this format has, or the sender said so. */
    CERTAIN
}
