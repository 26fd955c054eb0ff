package org.depesche.readers.decoding;

/**
 * Characters that show nothing and are left out of assembled text: soft hyphens, zero-width spaces, byte order marks, marks of direction, control characters, tag
 * characters and variation selectors, in which C2PA manifests hide too. Joiners between letters stay: scripts need them.
 */
public final class InvisibleCharacters {

    private InvisibleCharacters() {}

    /**
     * How many units of a text to leave out at an offset.
     *
     * @param text any text
     * @param at an offset in it
     * @return the length of the invisible character that begins there, or 0 where there is none
     */
    public static int length(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c == '\uDB40') {
            boolean whole = at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
            return whole && isSelector(Character.toCodePoint(c, text.charAt(at + 1))) ? 2 : 0;
        }
        return isHidden(c) ? 1 : 0;
    }

    private static boolean isHidden(char c) {
        if (c < '\u00AD') {
            return (c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f') || (c >= '\u007F' && c < '\u00A0');
        }
        return c == '\u00AD'
                || c == '\u061C'
                || (c >= '\u180B' && c <= '\u180F')
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || (c >= '\uFE00' && c <= '\uFE0F')
                || c == '\uFEFF'
                || (c >= '\uFFF9' && c <= '\uFFFB');
    }

    /** Tag characters and the variation selectors of the supplementary planes. */
    private static boolean isSelector(int codePoint) {
        return (codePoint >= 0xE0000 && codePoint <= 0xE007F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
