package org.depesche.extractors.provenance;

import java.util.Arrays;

/**
 * The words, numbers and signs of a text in columns. A hyphen is a sign of its own, so that names are found in compounds too; dashes and
 * quotation marks of all shapes are read as one. They do not change until they are cleared.
 */
final class Tokens {

    /** The sign that stands for all dashes. */
    static final char DASH = '–';

    /** The sign that stands for all quotation marks. */
    static final char MARK = '"';

    private static final byte WORD = 1;
    private static final byte NUMBER = 2;
    private static final byte SIGN = 3;
    private static final byte KIND = 3;
    private static final byte SPACE_BEFORE = 4;
    private static final byte LINE_BEFORE = 8;

    private final String text;
    private int[] starts;
    private int[] ends;
    private byte[] flags;
    private int[] words;
    private int size;

    private Tokens(String text, Columns columns) {
        this.text = text;
        starts = columns.starts;
        ends = columns.ends;
        flags = columns.flags;
        words = columns.words;
        size = columns.size;
    }

    /** Room for the tokens of a text: the offsets of each, what it is, and its number in the vocabulary. */
    private static final class Columns {

        private static final Columns NONE = new Columns(0);

        private int[] starts;
        private int[] ends;
        private byte[] flags;
        private int[] words;
        private int size;

        Columns(int capacity) {
            starts = new int[capacity];
            ends = new int[capacity];
            flags = new byte[capacity];
            words = new int[capacity];
        }

        void add(int start, int end, byte flag, int word) {
            if (size == starts.length) {
                int grown = size * 2;
                starts = Arrays.copyOf(starts, grown);
                ends = Arrays.copyOf(ends, grown);
                flags = Arrays.copyOf(flags, grown);
                words = Arrays.copyOf(words, grown);
            }
            starts[size] = start;
            ends[size] = end;
            flags[size] = flag;
            words[size] = word;
            size++;
        }
    }

    /** Finds the tokens of one text after the other in the same room, for one thread. It keeps nothing of the texts. */
    static final class Reader {

        /** Room for more tokens is not kept. */
        private static final int LARGEST = 1 << 16;

        private Columns room = Columns.NONE;

        /** The tokens of a text; those of the text before must have been {@linkplain Tokens#clear cleared}. */
        Tokens read(String text, Vocabulary vocabulary) {
            Columns columns = capacity(text) > room.starts.length ? new Columns(capacity(text)) : room;
            columns.size = 0;
            // what fails in the middle leaves no room behind that is grown by half
            room = Columns.NONE;
            Tokens tokens = Tokens.read(text, vocabulary, columns);
            room = columns.starts.length > LARGEST ? Columns.NONE : columns;
            return tokens;
        }
    }

    /** The tokens of a text. */
    static Tokens of(String text, Vocabulary vocabulary) {
        return read(text, vocabulary, new Columns(capacity(text)));
    }

    private static int capacity(String text) {
        return Math.max(4, text.length() / 4);
    }

    /** Gives up all tokens, so that nobody reads those of another text in their room. */
    void clear() {
        starts = Columns.NONE.starts;
        ends = Columns.NONE.ends;
        flags = Columns.NONE.flags;
        words = Columns.NONE.words;
        size = 0;
    }

    private static Tokens read(String text, Vocabulary vocabulary, Columns columns) {
        byte gap = LINE_BEFORE | SPACE_BEFORE;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isGap(c)) {
                gap |= isBreak(c) ? LINE_BEFORE | SPACE_BEFORE : c == '\u200b' || c == '\u00ad' ? 0 : SPACE_BEFORE;
                at++;
                continue;
            }
            int end = at + 1;
            byte kind = SIGN;
            int word = Vocabulary.UNKNOWN;
            if (isDigit(c)) {
                kind = NUMBER;
                while (end < text.length() && isDigit(text.charAt(end))) {
                    end++;
                }
            } else if (isLetter(c)) {
                kind = WORD;
                while (end < text.length()
                        && (isLetter(text.charAt(end)) || (isDigit(text.charAt(end)) && !isDate(text, end)))) {
                    end++;
                }
                word = vocabulary.find(text, at, end);
            } else if (Character.isHighSurrogate(c)
                    && end < text.length()
                    && Character.isLowSurrogate(text.charAt(end))) {
                end++;
            }
            columns.add(at, end, (byte) (kind | gap), word);
            gap = 0;
            at = end;
        }
        return new Tokens(text, columns);
    }

    /** Whether a date such as {@code 24.04.} begins at a digit: a word that runs into one has lost its blank. */
    private static boolean isDate(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at)) && at - from < 3) {
            at++;
        }
        return at - from <= 2 && at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static boolean isGap(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u00ad'
                || c == '\u200b'
                || c == '\u0085'
                || (c > 127 && (Character.isSpaceChar(c) || Character.isWhitespace(c)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** The number of the word in the vocabulary; {@link Vocabulary#UNKNOWN} for other words, numbers and signs. */
    int word(int token) {
        return words[token];
    }

    String string(int token) {
        return text.substring(starts[token], ends[token]);
    }

    String string(int from, int to) {
        return from < to ? text.substring(starts[from], ends[to - 1]) : "";
    }

    /** Whether a token is written so but for the case of its letters. */
    boolean is(int token, String form) {
        return length(token) == form.length() && text.regionMatches(true, start(token), form, 0, form.length());
    }

    boolean isWord(int token) {
        return (flags[token] & KIND) == WORD;
    }

    boolean isNumber(int token) {
        return (flags[token] & KIND) == NUMBER;
    }

    boolean isSpaceBefore(int token) {
        return (flags[token] & SPACE_BEFORE) != 0;
    }

    boolean isLineBefore(int token) {
        return (flags[token] & LINE_BEFORE) != 0;
    }

    int length(int token) {
        return ends[token] - starts[token];
    }

    /** The sign, one for all of its shapes; 0 for words and numbers. */
    char sign(int token) {
        if ((flags[token] & KIND) != SIGN) {
            return 0;
        }
        char c = text.charAt(starts[token]);
        return switch (c) {
            case '–', '—', '―', '−' -> DASH;
            case '‐', '‑' -> '-';
            case '"', '„', '“', '”', '»', '«', '‟', '「', '」' -> MARK;
            default -> c;
        };
    }

    boolean isSign(int token, char sign) {
        return token >= 0 && token < size && sign(token) == sign;
    }

    boolean isCapital(int token) {
        return isWord(token) && Character.isUpperCase(text.charAt(starts[token]));
    }

    boolean isLower(int token) {
        if (!isWord(token)) {
            return false;
        }
        for (int i = starts[token]; i < ends[token]; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word of two letters or more is all in capitals. */
    boolean isShouted(int token) {
        if (!isWord(token) || length(token) < 2) {
            return false;
        }
        for (int i = starts[token]; i < ends[token]; i++) {
            char c = text.charAt(i);
            if (!Character.isUpperCase(c) && c != 'ß') {
                return false;
            }
        }
        return true;
    }

    /** The number as an int, -1 for one of more than nine digits or no number. */
    int number(int token) {
        if (!isNumber(token) || length(token) > 9) {
            return -1;
        }
        int value = 0;
        for (int i = starts[token]; i < ends[token]; i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        return value;
    }

    /** The first token that starts at or after an offset. */
    int at(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a sentence ends with a token: a full stop, question or exclamation mark, ellipsis, with closing marks after it. */
    boolean endsSentence(int token) {
        int last = token;
        while (last > 0 && (sign(last) == MARK || sign(last) == ')' || sign(last) == '\'' || sign(last) == ']')) {
            last--;
        }
        char sign = sign(last);
        return sign == '.' || sign == '!' || sign == '?' || sign == '…';
    }
}
