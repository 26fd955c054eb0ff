package org.depesche.core.extractor;

import org.depesche.core.fault.MessageLine;

/** Says that the caller set something that is unknown, has a wrong value, or is missing. The message is one line of at most 4000 UTF-16 units. */
public final class SettingsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /**
     * An exception.
     *
     * @param message what is wrong with which setting, and what would be right
     */
    public SettingsException(String message) {
        super(MessageLine.of(message));
    }
}
