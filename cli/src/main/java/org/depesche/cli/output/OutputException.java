package org.depesche.cli.output;

import java.io.IOException;
import java.util.Locale;
import org.depesche.cli.terminal.FaultWords;

/** Says that results cannot be written. The message names the place and the reason in one line. */
public final class OutputException extends IOException {

    private static final long serialVersionUID = 1;

    /**
     * An exception.
     *
     * @param target what was written to
     * @param cause what went wrong
     */
    public OutputException(String target, IOException cause) {
        super(target + ": cannot be written: " + FaultWords.of(cause), cause);
    }

    /**
     * An exception without a cause below.
     *
     * @param target what was written to
     * @param message what is wrong with it
     */
    public OutputException(String target, String message) {
        super(target + ": " + message);
    }

    /**
     * Whether whoever reads our output has enough ({@code | head}): no error, and nothing left to do.
     *
     * @return true for a closed pipe
     */
    public boolean isClosedPipe() {
        Throwable cause = getCause();
        String message = cause == null || cause.getMessage() == null ? "" : cause.getMessage();
        // the only trace that Java leaves of EPIPE; translations keep the word
        return message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
