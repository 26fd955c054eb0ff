package org.depesche.cli.terminal;

import java.io.PrintStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes to standard error what a person has to know: one line each, with nothing in it that a terminal obeys. Thread safe. */
public final class Messages {

    private static final String NAME = "depesche";

    private final PrintStream err;
    private final boolean isDebugging;
    private boolean isPassing;

    /**
     * Messages to a stream.
     *
     * @param err where to
     * @param isDebugging whether causes are shown with their stack traces
     */
    public Messages(PrintStream err, boolean isDebugging) {
        this.err = Objects.requireNonNull(err, "err");
        this.isDebugging = isDebugging;
    }

    /**
     * Writes a line.
     *
     * @param parts what it says, from the general (the file) to the special (what is wrong); empty and null ones are left out
     */
    public synchronized void say(@Nullable String... parts) {
        StringBuilder line = new StringBuilder(NAME);
        for (String part : parts) {
            String visible = part == null ? "" : VisibleText.line(part);
            if (!visible.isEmpty()) {
                line.append(": ").append(visible);
            }
        }
        wipe();
        err.print(line.append('\n'));
        err.flush();
    }

    /**
     * Shows a line on a screen that the next one takes the place of.
     *
     * @param words what it says, in words of our own; empty to show none
     */
    public synchronized void pass(String words) {
        wipe();
        err.print(words);
        err.flush();
        isPassing = !words.isEmpty();
    }

    private void wipe() {
        if (isPassing) {
            err.print("\r\u001b[K");
            isPassing = false;
        }
    }

    /**
     * Shows what was thrown, where that was asked for.
     *
     * @param thrown the cause of a message
     */
    public synchronized void explain(Throwable thrown) {
        if (isDebugging) {
            wipe();
            thrown.printStackTrace(err);
        }
    }
}
