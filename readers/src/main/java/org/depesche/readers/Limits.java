package org.depesche.readers;

/** The sizes at which reading stops with a {@link ReadProblem}, so that no input can fill the memory. */
public final class Limits {

    /** The bytes of one article in its carrier, after decompression: one page, one line, one record. */
    public static final int ARTICLE_BYTES = 64 * 1024 * 1024;

    /** How deep elements, objects or lists may lie in each other before what is below is left out or refused. */
    public static final int DEPTH = 256;

    private Limits() {}
}
