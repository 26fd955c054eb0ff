package org.depesche.cli.terminal;

/**
 * Text from outside, made safe for a screen: what would steer a terminal or turn the order of letters becomes visible. Without it an
 * article could recolour the screen, move the cursor or show a name other than the one it holds.
 */
public final class VisibleText {

    private static final char REPLACEMENT = '\uFFFD';

    private static final int DELETE = 0x7f;
    private static final int LAST_C1_CONTROL = 0x9f;
    private static final int SYMBOL_FOR_DELETE = 0x2421;
    private static final int CONTROL_PICTURES = 0x2400;

    private VisibleText() {}

    /**
     * A text of one line: every run of white space is one blank, line breaks included.
     *
     * @param text any text, lone surrogates included
     * @return the text with nothing in it that a terminal obeys; no blank at its ends
     */
    public static String line(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        boolean pendingBlank = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                pendingBlank = !visible.isEmpty();
                continue;
            }
            if (pendingBlank) {
                visible.append(' ');
                pendingBlank = false;
            }
            append(visible, c);
        }
        return visible.toString();
    }

    /**
     * A text of several lines whose blanks, tabs and line feeds stay.
     *
     * @param text any text, lone surrogates included
     * @return the text with nothing else in it that a terminal obeys
     */
    public static String lines(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n' || c == '\t') {
                visible.append((char) c);
            } else {
                append(visible, c);
            }
        }
        return visible.toString();
    }

    private static boolean isSpace(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xa0 || Character.isSpaceChar(c);
    }

    private static void append(StringBuilder visible, int c) {
        if (c < ' ') {
            visible.appendCodePoint(CONTROL_PICTURES + c);
        } else if (c == DELETE) {
            visible.appendCodePoint(SYMBOL_FOR_DELETE);
        } else if ((c > DELETE && c <= LAST_C1_CONTROL) || isSurrogate(c)) {
            visible.append(REPLACEMENT);
        } else if (turnsDirection(c)) {
            visible.append(REPLACEMENT);
        } else if (Character.getType(c) != Character.FORMAT || isJoiner(c)) {
            visible.appendCodePoint(c);
        }
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** The marks, embeddings, overrides and isolates of the bidirectional algorithm. */
    private static boolean turnsDirection(int c) {
        return c == 0x061c
                || c == 0x200e
                || c == 0x200f
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** Emoji and several scripts are written with the zero-width joiner and non-joiner. */
    private static boolean isJoiner(int c) {
        return c == 0x200c || c == 0x200d;
    }
}
