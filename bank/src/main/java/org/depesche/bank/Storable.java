package org.depesche.bank;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text that every database keeps as it is: NUL and lone surrogates, which PostgreSQL refuses, become U+FFFD. */
final class Storable {

    /** An entry of PostgreSQL's indices takes little more. */
    private static final int LONGEST_KEY = 2000;

    private static final char REPLACEMENT = '\uFFFD';

    private Storable() {}

    static String text(String value) {
        int i = 0;
        while (i < value.length() && !isRefused(value, i)) {
            i++;
        }
        if (i == value.length()) {
            return value;
        }
        StringBuilder storable = new StringBuilder(value);
        for (; i < value.length(); i++) {
            if (isRefused(value, i)) {
                storable.setCharAt(i, REPLACEMENT);
            }
        }
        return storable.toString();
    }

    static @Nullable String orNull(@Nullable String value) {
        return value == null ? null : text(value);
    }

    /** Text that is looked up by index. */
    static String key(String what, String value) {
        String key = text(value);
        if (key.length() > LONGEST_KEY || key.getBytes(StandardCharsets.UTF_8).length > LONGEST_KEY) {
            throw new IllegalArgumentException(what + " is longer than the " + LONGEST_KEY
                    + " bytes that a bank takes: " + key.substring(0, 60) + "…");
        }
        return key;
    }

    private static boolean isRefused(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(value.charAt(i - 1));
        }
        return c == 0;
    }
}
