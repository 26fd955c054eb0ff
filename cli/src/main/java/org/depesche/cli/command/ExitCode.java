package org.depesche.cli.command;

/** What the process ends with. */
public final class ExitCode {

    /** All was done. */
    public static final int ALL_DONE = 0;

    /** Some articles could not be read or written, or an extractor failed on some. */
    public static final int SOME_FAILED = 1;

    /** The command line was wrong. */
    public static final int USAGE = 2;

    /** Nothing could be read. */
    public static final int NOTHING_READ = 3;

    private ExitCode() {}
}
