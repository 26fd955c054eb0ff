package org.depesche.extractors.entities.token;

import java.util.Arrays;
import org.depesche.linguistics.Reserve;

/** Cuts a text into words and signs, one pass, no backtracking but over the one word in hand. Used again for other texts; not thread safe. */
final class WordScan {

    private static final int LONG_LINE = 50;

    private String text = "";
    int size;
    int[] start = new int[0];
    int[] end = new int[0];
    byte[] kind = new byte[0];
    boolean[] newLine = new boolean[0];
    /** What {@link SentenceStarts} tells of the words. */
    byte[] place = new byte[0];

    /** Cuts a text; its words are those of the scan until the next one is cut. */
    void run(String whole) {
        text = whole;
        size = 0;
        if (Reserve.unfit(start.length, whole.length() / 5)) {
            resize(Reserve.room(whole.length() / 5));
        }
        cut();
        text = "";
    }

    private void resize(int capacity) {
        start = Arrays.copyOf(start, capacity);
        end = Arrays.copyOf(end, capacity);
        kind = Arrays.copyOf(kind, capacity);
        newLine = Arrays.copyOf(newLine, capacity);
        place = new byte[capacity];
    }

    private void cut() {
        int at = 0;
        int lineStart = 0;
        int lineEnds = 0;
        int lastLine = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\u2028' || c == '\u2029') {
                lastLine = lineEnds == 0 ? at - lineStart : lastLine;
                lineEnds++;
                at++;
                lineStart = at;
                continue;
            }
            if (Character.isWhitespace(c)
                    || c == '\u00a0'
                    || c == '\ufeff'
                    || c == '\u202f'
                    || (c == '\u00ad' && !inWord(at))) {
                at++;
                continue;
            }
            int from = at;
            byte is = Words.SIGN;
            if (letter(at)) {
                at = word(at);
                is = caseOf(from, at);
            } else if (digit(c)) {
                at = number(at);
                is = Words.NUMBER;
            } else if ((c == '@' || c == '#') && letter(at + 1)) {
                at = word(at + 1);
                is = caseOf(from + 1, at);
            } else if (c == '.') {
                at = run(at, '.');
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
            boolean wrapped = lineEnds == 1 && lastLine >= LONG_LINE && is != Words.SIGN;
            add(from, at, is, size == 0 || (lineEnds > 0 && !wrapped));
            lineEnds = 0;
        }
    }

    private int run(int at, char sign) {
        int to = at;
        while (to < text.length() && text.charAt(to) == sign) {
            to++;
        }
        return to;
    }

    private int word(int at) {
        int to = at;
        while (to < text.length()) {
            if (letter(to) || digit(text.charAt(to)) || inWord(to)) {
                to += Character.charCount(text.codePointAt(to));
            } else {
                break;
            }
        }
        if (address(at, to)) {
            return space(to);
        }
        if (to < text.length()
                && text.charAt(to) == '-'
                && !letterOrDigit(to + 1)
                && !(to + 1 < text.length() && text.charAt(to + 1) == '-')) {
            return to + 1;
        }
        if (to < text.length()
                && text.charAt(to) == '.'
                && !(to + 1 < text.length() && text.charAt(to + 1) == '.')
                && (to - at == 1 || Abbreviations.STANDARD.contains(text, at, to))) {
            return to + 1;
        }
        return to;
    }

    private boolean address(int at, int to) {
        return to < text.length()
                && (text.startsWith("://", to)
                        || (text.charAt(to) == '.' && to - at == 3 && text.startsWith("www", at) && letter(to + 1))
                        || (text.charAt(to) == '@' && letterOrDigit(to + 1)));
    }

    private int space(int at) {
        int to = at;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        while (to > at && ".,;:!?)\"“»".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    /** A sign inside a word: hyphen, apostrophe, ampersand, soft hyphen between letters, the sign of a gender form. */
    private boolean inWord(int at) {
        if (at == 0 || at + 1 >= text.length() || !letterOrDigit(at - 1) || !letterOrDigit(at + 1)) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '-', '\u2010', '\u2011', '\'', '’', '&', '\u00ad', '_' -> true;
            case ':', '*' -> text.startsWith("in", at + 1) && letter(at - 1);
            default -> false;
        };
    }

    private int number(int at) {
        int to = at;
        while (to < text.length()) {
            char c = text.charAt(to);
            boolean joins = c == '.' || c == ',' || c == ':' || (c == '-' && isoDate(at, to));
            boolean inside =
                    to + 1 < text.length() && ((joins && digit(text.charAt(to + 1))) || (c == '-' && letter(to + 1)));
            if (digit(c) || inside || letter(to)) {
                to++;
            } else {
                break;
            }
        }
        return to;
    }

    /** The hyphens of 2024-02-28 join; those of 10-18 Uhr part. */
    private boolean isoDate(int from, int hyphen) {
        int first = hyphen - from == 7 ? hyphen - 3 : hyphen;
        return first - from == 4
                && first + 5 < text.length()
                && text.charAt(first) == '-'
                && text.charAt(first + 3) == '-'
                && digit(text.charAt(first + 1))
                && digit(text.charAt(first + 4));
    }

    private byte caseOf(int from, int to) {
        if (!Character.isUpperCase(text.codePointAt(from)) && !Character.isTitleCase(text.codePointAt(from))) {
            return Words.LOWER;
        }
        int capitals = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (Character.isLowerCase(c)) {
                return Words.CAPITALISED;
            }
            if (Character.isUpperCase(c)) {
                capitals++;
            }
        }
        return capitals > 1 ? Words.CAPITALS : Words.CAPITALISED;
    }

    private boolean letter(int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        int point = text.codePointAt(at);
        return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean letterOrDigit(int at) {
        return at < text.length() && (letter(at) || digit(text.charAt(at)));
    }

    private void add(int from, int to, byte is, boolean line) {
        if (size == start.length) {
            resize(size * 2);
        }
        start[size] = from;
        end[size] = to;
        kind[size] = is;
        newLine[size] = line;
        size++;
    }
}
