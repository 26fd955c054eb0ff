package org.depesche.bank;

import org.jspecify.annotations.Nullable;

/** Says that a bank cannot be opened, read or written. The message names the bank, the reason and, where there is one, the way out in one line. */
public final class BankException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * An exception.
     *
     * @param place what messages call the bank: a file, or an address without its secrets
     * @param message what is wrong with it
     * @param cause what was thrown, null where nothing was
     */
    public BankException(String place, String message, @Nullable Throwable cause) {
        super(place + ": " + message, cause);
    }
}
