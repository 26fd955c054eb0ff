package org.depesche.extractors.provenance;

import org.jspecify.annotations.Nullable;

/**
 * The key of a wire story as the Deutsche Presse-Agentur prints it: {@code dpa:}, a date of six digits, the year's series, a running number,
 * and a version after a slash.
 */
final class WireKey {

    private static final String SCHEME = "dpa:";

    private WireKey() {}

    /** The token after a key that begins at a token, or -1. */
    static int end(Tokens tokens, int from, int to) {
        if (from + 6 >= to
                || !tokens.is(from, "dpa")
                || !tokens.isSign(from + 1, ':')
                || tokens.length(from + 2) != 6
                || tokens.number(from + 2) < 0
                || !tokens.isSign(from + 3, '-')
                || !tokens.isNumber(from + 4)
                || !tokens.isSign(from + 5, '-')
                || !tokens.isNumber(from + 6)) {
            return -1;
        }
        boolean hasVersion = from + 8 < to && tokens.isSign(from + 7, '/') && tokens.isNumber(from + 8);
        return hasVersion ? from + 9 : from + 7;
    }

    /** The key as a NewsML URN without its version; null for a key of another agency. */
    static @Nullable String urn(String key) {
        if (!key.startsWith(SCHEME)) {
            return null;
        }
        int version = key.indexOf('/');
        return "urn:newsml:dpa.com:20090101:" + key.substring(SCHEME.length(), version < 0 ? key.length() : version);
    }
}
