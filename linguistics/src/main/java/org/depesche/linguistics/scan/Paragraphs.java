package org.depesche.linguistics.scan;

import java.util.Arrays;

/**
 * Where paragraphs begin: at given borders, at blank lines, and at line breaks.
 *
 * <p>A single line break is no border where given borders say how the text is cut, nor where it stands inside a hard-wrapped sentence: the line
 * before ends in a letter, digit or comma and the next begins with a small letter.
 */
final class Paragraphs {

    private Paragraphs() {}

    /**
     * The starts of paragraphs.
     *
     * @param text the text
     * @param borders offsets at which a paragraph begins whatever stands there, in any order; where there are none, single line breaks count
     * @return rising offsets, 0 not among them
     */
    static int[] starts(String text, int[] borders) {
        int[] sorted = borders.clone();
        Arrays.sort(sorted);
        boolean singleBreaks = borders.length == 0;
        int[] starts = new int[Math.max(16, borders.length)];
        int size = 0;
        int border = 0;
        int length = text.length();
        int at = 0;
        while (at < length) {
            while (border < sorted.length && sorted[border] <= at) {
                size = append(starts, size, sorted[border++]);
                starts = roomy(starts, size);
            }
            int next = lineBreak(text, at);
            while (border < sorted.length && sorted[border] < next) {
                size = append(starts, size, sorted[border++]);
                starts = roomy(starts, size);
            }
            if (next >= length) {
                break;
            }
            int after = next;
            int breaks = 0;
            while (after < length && (Character.isWhitespace(text.charAt(after)) || isBreak(text, after))) {
                if (isBreak(text, after)) {
                    breaks++;
                }
                after++;
            }
            if (after < length && (breaks > 1 || (singleBreaks && !wrapped(text, next, after)))) {
                size = append(starts, size, after);
                starts = roomy(starts, size);
            }
            at = after;
        }
        return Arrays.copyOf(starts, size);
    }

    private static int[] roomy(int[] starts, int size) {
        return size == starts.length ? Arrays.copyOf(starts, size * 2) : starts;
    }

    private static int append(int[] starts, int size, int offset) {
        if (offset <= 0 || (size > 0 && starts[size - 1] >= offset)) {
            return size;
        }
        starts[size] = offset;
        return size + 1;
    }

    private static int lineBreak(String text, int from) {
        int at = from;
        while (at < text.length() && !isBreak(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isBreak(String text, int at) {
        char c = text.charAt(at);
        return c == '\n'
                || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'))
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u0085'
                || c == '\f'
                || c == '\u000b';
    }

    private static boolean wrapped(String text, int lineEnd, int next) {
        int last = lineEnd - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last)) && !isBreak(text, last)) {
            last--;
        }
        if (last < 0) {
            return false;
        }
        char before = text.charAt(last);
        return (Character.isLetterOrDigit(before) || before == ',') && Character.isLowerCase(text.charAt(next));
    }
}
