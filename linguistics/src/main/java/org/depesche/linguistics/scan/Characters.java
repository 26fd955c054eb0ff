package org.depesche.linguistics.scan;

/** Classes of characters as the scanner sees them: one table look-up for most, the Unicode category for the rest. */
final class Characters {

    static final byte SPACE = 0;
    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    static final byte MARK = 3;
    static final byte APOSTROPHE = 4;
    static final byte TERMINATOR = 5;
    static final byte DASH = 6;
    static final byte OPEN = 7;
    static final byte CLOSE = 8;
    static final byte OTHER = 9;
    /** Belongs to the word it stands in and to nothing where it stands alone: soft hyphen, joiners, combining marks. */
    static final byte INVISIBLE = 10;
    /** A letter of a script that is written without spaces and is a token alone. */
    static final byte IDEOGRAPH = 11;

    private static final int LIMIT = 0x3100;
    private static final byte[] TABLE = new byte[LIMIT];

    static {
        for (int c = 0; c < LIMIT; c++) {
            TABLE[c] = classify(c);
        }
    }

    private Characters() {}

    static byte of(int codePoint) {
        return codePoint < LIMIT ? TABLE[codePoint] : classify(codePoint);
    }

    static boolean upper(int codePoint) {
        return Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
    }

    private static byte classify(int c) {
        return switch (c) {
            case '"', '„', '“', '”', '‟', '»', '«', '‹', '›', '‚', '‛', '〝', '〞', '〟', '＂', '`', '´' -> MARK;
            case '\'', '’', '‘' -> APOSTROPHE;
            case '.', '?', '!', '…', '‽', '⁇', '⁈', '⁉', '。', '！', '？' -> TERMINATOR;
            case '-', '–', '—', '―', '‐', '‑', '‒' -> DASH;
            case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e', '\u200f' -> INVISIBLE;
            default -> byCategory(c);
        };
    }

    private static byte byCategory(int c) {
        if (Character.isIdeographic(c)) {
            return IDEOGRAPH;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> INVISIBLE;
            case Character.START_PUNCTUATION -> OPEN;
            case Character.END_PUNCTUATION -> CLOSE;
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> SPACE;
            default -> OTHER;
        };
    }
}
