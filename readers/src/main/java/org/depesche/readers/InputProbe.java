package org.depesche.readers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.depesche.readers.decoding.TextDecoder;
import org.jspecify.annotations.Nullable;

/** What is known of an input before it is read: its name, its media type and its first bytes. Immutable and thread safe. */
public final class InputProbe {

    /** How many bytes at most are looked at. */
    public static final int HEAD_BYTES = 64 * 1024;

    private final String name;
    private final @Nullable String mediaType;
    private final byte[] head;
    private final String text;

    /**
     * A probe.
     *
     * @param name the input's name, with its ending
     * @param mediaType what the sender says it is, such as {@code text/html; charset=utf-8}, or null
     * @param head the first bytes; not more than {@link #HEAD_BYTES} are kept
     */
    public InputProbe(String name, @Nullable String mediaType, byte[] head) {
        this.name = lower(name);
        this.mediaType = mediaType == null ? null : lower(mediaType);
        this.head = Arrays.copyOf(head, Math.min(head.length, HEAD_BYTES));
        this.text = TextDecoder.head(this.head);
    }

    private static String lower(String text) {
        return Objects.requireNonNull(text).toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(byte[] head, int... marks) {
        if (head.length < marks.length) {
            return false;
        }
        for (int i = 0; i < marks.length; i++) {
            if ((head[i] & 0xFF) != marks[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the name ends with one of some endings, an ending {@code .gz} behind it not counted.
     *
     * @param extensions endings without dot, in lower case
     * @return true if one fits
     */
    public boolean hasExtension(String... extensions) {
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        for (String extension : extensions) {
            if (bare.endsWith("." + extension)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the sender gave one of some media types.
     *
     * @param types types without parameters, in lower case
     * @return true if one fits; false if no type is known
     */
    public boolean hasMediaType(String... types) {
        if (mediaType == null) {
            return false;
        }
        int end = mediaType.indexOf(';');
        String bare = (end < 0 ? mediaType : mediaType.substring(0, end)).strip();
        return Arrays.asList(types).contains(bare);
    }

    /**
     * Whether the first bytes are these.
     *
     * @param bytes values from 0 to 255
     * @return true if the input begins with them
     */
    public boolean startsWith(int... bytes) {
        return startsWith(head, bytes);
    }

    /**
     * The first bytes as text: UTF-16 where they look like it, else UTF-8, bad bytes replaced. The last character may be cut.
     *
     * @return the text without byte order mark
     */
    public String text() {
        return text;
    }

    /**
     * Whether the bytes cannot be text: there are zeros that are no part of UTF-16, or many control characters.
     *
     * @return true for images, archives and the like
     */
    public boolean isBinary() {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                controls++;
            }
        }
        return controls > 2 + text.length() / 50;
    }
}
