package org.depesche.core.json;

import java.io.IOException;
import org.depesche.core.fault.MessageLine;
import org.jspecify.annotations.Nullable;

/** Says that JSON is broken or not of the contract's form. The message is one line of at most 4000 UTF-16 units and names the place. */
public final class JsonFormatException extends IOException {

    private static final long serialVersionUID = 1;

    /**
     * An exception.
     *
     * @param message what is wrong, and where
     * @param cause what was thrown below, or null
     */
    public JsonFormatException(String message, @Nullable Throwable cause) {
        super(MessageLine.of(message), cause);
    }
}
