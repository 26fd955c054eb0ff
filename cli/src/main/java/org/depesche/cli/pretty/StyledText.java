package org.depesche.cli.pretty;

import java.util.Arrays;
import org.depesche.cli.terminal.VisibleText;

/** Text of one paragraph, each unit with its style. Whatever comes from outside goes through {@link VisibleText}. Not thread safe. */
final class StyledText {

    private final StringBuilder text = new StringBuilder();
    private byte[] styles = new byte[64];

    /** Adds text from outside: an article, a plugin, a file's name. */
    StyledText add(Style style, String words) {
        return literal(style, VisibleText.line(words));
    }

    /** Adds text from outside without a style. */
    StyledText add(String words) {
        return add(Style.PLAIN, words);
    }

    /** Adds words of our own, blanks and all. */
    StyledText literal(Style style, String words) {
        int start = text.length();
        text.append(words);
        if (text.length() > styles.length) {
            styles = Arrays.copyOf(styles, Math.max(text.length(), 2 * styles.length));
        }
        Arrays.fill(styles, start, text.length(), (byte) style.ordinal());
        return this;
    }

    /** Adds words of our own without a style. */
    StyledText literal(String words) {
        return literal(Style.PLAIN, words);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The text without styles. */
    String plain() {
        return text.toString();
    }

    /** Writes a stretch, with the sequences that colour it where that is wanted. */
    void write(int start, int end, boolean isColoured, StringBuilder out) {
        if (!isColoured) {
            out.append(text, start, end);
            return;
        }
        int from = start;
        while (from < end) {
            byte style = styles[from];
            int to = from + 1;
            while (to < end && styles[to] == style) {
                to++;
            }
            String code = Style.values()[style].code();
            if (code.isEmpty()) {
                out.append(text, from, to);
            } else {
                out.append("\u001b[")
                        .append(code)
                        .append('m')
                        .append(text, from, to)
                        .append("\u001b[0m");
            }
            from = to;
        }
    }
}
