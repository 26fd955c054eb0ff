package org.depesche.extractors.quotes.lexicon;

import java.io.Serial;

/** A lexicon file that cannot be read; the message names file and line. */
public final class LexiconException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /**
     * Says what is wrong.
     *
     * @param message file, line and fault
     */
    public LexiconException(String message) {
        super(message);
    }
}
