package org.depesche.readers.decoding;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Says which encoding bytes are not of, and where the first bad one stands. */
public final class BadEncodingException extends CharacterCodingException {

    private static final long serialVersionUID = 1;

    private final String encoding;
    private final int position;

    BadEncodingException(Charset encoding, int position) {
        this.encoding = encoding.name();
        this.position = position;
    }

    /** The encoding's name and the offset of the bad byte, from 0. */
    @Override
    public String getMessage() {
        return "not " + encoding + ": bad byte at offset " + position;
    }
}
