package org.depesche.core.extractor;

/** Says that the caller set something that is unknown, has a wrong value, or is missing. The message is one line. */
public final class SettingsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /**
     * An exception.
     *
     * @param message what is wrong with which setting, and what would be right
     */
    public SettingsException(String message) {
        super(message);
    }
}
