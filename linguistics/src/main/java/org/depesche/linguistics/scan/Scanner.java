package org.depesche.linguistics.scan;

import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.Tokens;

/** Cuts a text into tokens in one pass from left to right. Not thread safe; one use for one text. */
final class Scanner {

    private final String text;
    private final int length;
    private final Abbreviations abbreviations;
    private final int[] paragraphStarts;
    private final Tokens.Builder tokens;
    private int limit;
    private int paragraph;

    Scanner(Tokens.Builder tokens, int[] paragraphStarts, Abbreviations abbreviations) {
        this.text = tokens.text();
        this.length = text.length();
        this.abbreviations = abbreviations;
        this.paragraphStarts = paragraphStarts;
        this.tokens = tokens;
    }

    void scan() {
        int at = 0;
        limit = paragraphStarts.length > 0 ? paragraphStarts[0] : length;
        while (at < length) {
            while (at >= limit && paragraph < paragraphStarts.length) {
                paragraph++;
                limit = paragraph < paragraphStarts.length ? paragraphStarts[paragraph] : length;
            }
            at = next(at);
        }
    }

    private int codePoint(int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c) && at + 1 < limit ? text.codePointAt(at) : c;
    }

    private byte type(int at) {
        return at < limit && at >= 0 ? Characters.of(codePoint(at)) : Characters.SPACE;
    }

    private int width(int at) {
        return Character.charCount(codePoint(at));
    }

    private char peek(int at) {
        return at < limit ? text.charAt(at) : ' ';
    }

    private int add(int start, int end, TokenKind kind) {
        tokens.add(start, end, kind, paragraph);
        return end;
    }

    /** Reads one token or one stretch of space at an offset and returns where it ends. */
    private int next(int at) {
        return switch (type(at)) {
            case Characters.LETTER -> word(at);
            case Characters.DIGIT -> number(at);
            case Characters.MARK -> mark(at);
            case Characters.APOSTROPHE -> apostrophe(at);
            case Characters.TERMINATOR -> terminator(at);
            case Characters.DASH -> dash(at);
            case Characters.OPEN -> add(at, at + width(at), TokenKind.OPENING_BRACKET);
            case Characters.CLOSE -> add(at, at + width(at), TokenKind.CLOSING_BRACKET);
            case Characters.IDEOGRAPH -> add(at, combining(at + width(at)), TokenKind.WORD);
            case Characters.OTHER -> other(at);
            default -> at + width(at);
        };
    }

    private int combining(int from) {
        int at = from;
        while (at < limit && type(at) == Characters.INVISIBLE) {
            at += width(at);
        }
        return at;
    }

    private int other(int at) {
        char c = text.charAt(at);
        switch (c) {
            case ',' -> {
                return add(at, at + 1, TokenKind.COMMA);
            }
            case ':', ';' -> {
                int face = emoticonEnd(at);
                if (face > at) {
                    return add(at, face, TokenKind.SYMBOL);
                }
                return add(at, at + 1, c == ':' ? TokenKind.COLON : TokenKind.SEMICOLON);
            }
            case '@', '#' -> {
                if (type(at + 1) == Characters.LETTER || type(at + 1) == Characters.DIGIT || peek(at + 1) == '_') {
                    return add(at, name(at + 1), c == '@' ? TokenKind.HANDLE : TokenKind.HASHTAG);
                }
            }
            case '′', '″' -> {
                return add(at, at + 1, TokenKind.PRIME);
            }
            default -> {}
        }
        return add(at, combining(at + width(at)), TokenKind.SYMBOL);
    }

    /** The end of a face made of punctuation, such as {@code :-)}; the offset itself where there is none. */
    private int emoticonEnd(int at) {
        if (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            return at;
        }
        int mouth = peek(at + 1) == '-' ? at + 2 : at + 1;
        char c = peek(mouth);
        return (c == ')' || c == '(' || (c == 'D' && !wordCharacter(mouth + 1))) ? mouth + 1 : at;
    }

    private int name(int from) {
        int at = from;
        while (at < limit) {
            byte type = type(at);
            if (type == Characters.LETTER || type == Characters.DIGIT || text.charAt(at) == '_') {
                at += width(at);
            } else if (text.charAt(at) == '.' && wordCharacter(at + 1) && text.charAt(from - 1) == '@') {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean wordCharacter(int at) {
        byte type = type(at);
        return type == Characters.LETTER || type == Characters.DIGIT;
    }

    /** A word: letters with what may stand inside. Comes here at its first letter or, for <em>1990er</em>, after its digits. */
    private int word(int start) {
        if (Addresses.urlStarts(text, start, limit)) {
            return add(start, Addresses.urlEnd(text, start, limit), TokenKind.URL);
        }
        return word(start, start);
    }

    /** The same, where what stands before an offset is known to belong to the word. */
    private int word(int start, int known) {
        int end = letters(known);
        char stop = peek(end);
        if (stop == '@' || stop == '.' || stop == '_') {
            int mail = Addresses.mailEnd(text, start, end, limit);
            if (mail > 0) {
                return add(start, mail, TokenKind.EMAIL);
            }
        }
        if (stop == '.') {
            end = dotted(start, end);
        } else if (stop == '-' || stop == '‑' || stop == '‐') {
            // A hyphen at the end of a word stands for a part left out: "An- und Abreise".
            end = letterBefore(end) && !wordCharacter(end + 1) && peek(end + 1) != '-' ? end + 1 : end;
        } else if (Character.isWhitespace(stop) || stop == ',') {
            return add(start, end, TokenKind.WORD);
        }
        return add(start, end, TokenKind.WORD);
    }

    private boolean letterBefore(int end) {
        return Character.isLetter(text.charAt(end - 1));
    }

    /** Letters, digits and signs that stand inside a word. */
    private int letters(int from) {
        int at = from;
        while (at < limit) {
            switch (type(at)) {
                case Characters.LETTER, Characters.DIGIT, Characters.INVISIBLE -> at += width(at);
                case Characters.DASH -> {
                    if (text.charAt(at) == '–' || text.charAt(at) == '—' || !wordCharacter(at + 1)) {
                        return at;
                    }
                    at++;
                }
                case Characters.APOSTROPHE -> {
                    if (!wordCharacter(at + 1) || at == from) {
                        return at;
                    }
                    at++;
                }
                case Characters.OTHER -> {
                    int inner = inner(at);
                    if (inner == at) {
                        return at;
                    }
                    at = inner;
                }
                default -> {
                    return at;
                }
            }
        }
        return at;
    }

    /** Signs inside a word: those of gender forms before -in, -innen, an ampersand between capitals. */
    private int inner(int at) {
        char c = text.charAt(at);
        if (c == ':' || c == '*' || c == '_' || c == '/' || c == '·') {
            int ending = c == '/' && peek(at + 1) == '-' ? at + 2 : at + 1;
            if (text.startsWith("innen", ending) && !wordCharacter(ending + 5)) {
                return ending + 5;
            }
            if (text.startsWith("in", ending) && (!wordCharacter(ending + 2) || text.startsWith("nen-", ending + 2))) {
                return ending + 2;
            }
            return c == '_' && wordCharacter(at + 1) ? at + 1 : at;
        }
        if (c == '&' && Character.isUpperCase(text.charAt(at - 1)) && Character.isUpperCase(peek(at + 1))) {
            return at + 1;
        }
        return at;
    }

    /** The end of a word that a full stop follows: the stop belongs to an abbreviation, an initial or an address. */
    private int dotted(int start, int end) {
        int from = start;
        int stop = end;
        while (type(stop + 1) == Characters.LETTER) {
            int inside = stop + 1;
            int more = letters(inside);
            boolean stopAfter = peek(more) == '.';
            if (stopAfter && type(more + 1) != Characters.LETTER && abbreviations.find(text, from, more) != null) {
                return more + 1;
            }
            boolean initials =
                    (stop - from == 1 && more - inside <= 2) || (stopAfter && more - inside == 1 && stop - from <= 2);
            if (!initials && !Addresses.domain(text, inside, more)) {
                return abbreviation(from, stop) ? stop + 1 : stop;
            }
            if (!stopAfter) {
                return more;
            }
            from = inside;
            stop = more;
        }
        return (from > start && stop - from == 1) || abbreviation(from, stop) ? stop + 1 : stop;
    }

    private boolean abbreviation(int start, int end) {
        if (end - start == 1) {
            char c = text.charAt(start);
            return Character.isUpperCase(c) || (goesOn(end + 1) && abbreviations.find(text, start, end) != null);
        }
        return abbreviations.find(text, start, end) != null || cutCompound(start, end) || romanOrdinal(start, end);
    }

    /** Whether a word follows in the paragraph after at most one space. */
    private boolean goesOn(int at) {
        return wordCharacter(at) || ((peek(at) == ' ' || peek(at) == '\u00a0') && wordCharacter(at + 1));
    }

    /** Whether the last part of a hyphen compound is an abbreviation or an initial: <em>Hans-J.</em>, <em>Ober-Ing.</em> */
    private boolean cutCompound(int start, int end) {
        int hyphen = end - 1;
        while (hyphen > start && end - hyphen < 16 && text.charAt(hyphen) != '-') {
            hyphen--;
        }
        if (hyphen <= start || text.charAt(hyphen) != '-') {
            return false;
        }
        return (end - hyphen == 2 && Character.isUpperCase(text.charAt(hyphen + 1)))
                || abbreviations.find(text, hyphen + 1, end) != null;
    }

    /** Whether this is a Roman number after a name, with more text after it: <em>Ludwig XIV. kam</em>. */
    private boolean romanOrdinal(int start, int end) {
        if (end - start > 5 || end + 2 >= limit || text.charAt(end + 1) != ' ' || type(end + 2) != Characters.LETTER) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if ("IVX".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        int before = tokens.size() - 1;
        return before >= 0
                && tokens.kind(before) == TokenKind.WORD
                && Character.isUpperCase(text.charAt(tokens.start(before)));
    }

    /** A number with its separators, or a word that begins with digits. */
    private int number(int start) {
        int at = start;
        while (at < limit) {
            byte type = type(at);
            if (type == Characters.DIGIT || type == Characters.INVISIBLE) {
                at += width(at);
            } else if (separator(at) && type(at + 1) == Characters.DIGIT) {
                at++;
            } else {
                break;
            }
        }
        byte stop = type(at);
        if (stop == Characters.LETTER
                || (stop == Characters.DASH && text.charAt(at) == '-' && (type(at + 1) == Characters.LETTER))) {
            return word(start, at);
        }
        if (stop == Characters.DASH
                && text.charAt(at) == '-'
                && !wordCharacter(at + 1)
                && upcomingConjunction(at + 1)) {
            return add(start, at + 1, TokenKind.WORD);
        }
        if (peek(at) == '.' && ordinal(start, at)) {
            return add(start, at + 1, TokenKind.NUMBER);
        }
        return add(start, at, TokenKind.NUMBER);
    }

    private boolean upcomingConjunction(int at) {
        return text.startsWith(" und ", at) || text.startsWith(" oder ", at) || text.startsWith(" bis ", at);
    }

    private boolean separator(int at) {
        char c = text.charAt(at);
        return c == '.' || c == ',' || c == ':' || c == '/' || c == '-' || c == '\u2019' || c == '\'';
    }

    /**
     * Whether the full stop after digits makes an ordinal: digits only, at most two unless a small letter follows, and what follows on
     * the line is a letter or digit. Whether the sentence ends there all the same is decided with more context.
     */
    private boolean ordinal(int start, int stop) {
        for (int at = start; at < stop; at++) {
            if (!Character.isDigit(text.charAt(at))) {
                return text.charAt(at) == '.' && dateLike(start, stop);
            }
        }
        int after = stop + 1;
        while ((after < limit && peek(after) == ' ') || (peek(after) == '\u00a0' && after < limit)) {
            after++;
        }
        if (after >= limit) {
            return false;
        }
        byte next = type(after);
        if (next == Characters.LETTER) {
            boolean small = Character.isLowerCase(text.charAt(after));
            return stop - start <= 2 || (small && stop - start <= 4);
        }
        return (next == Characters.DIGIT && stop - start <= 2 && after > stop + 1)
                || ((next == Characters.DASH || peek(after) == '/' || peek(after) == ',' || peek(after) == ')')
                        && stop - start <= 2);
    }

    /** Whether digits with inner full stops look like a day and month: <em>3.4.</em> */
    private boolean dateLike(int start, int stop) {
        int dot = -1;
        for (int at = start; at < stop; at++) {
            char c = text.charAt(at);
            if (c == '.' && dot < 0) {
                dot = at;
            } else if (!Character.isDigit(c)) {
                return false;
            }
        }
        return dot > start && dot - start <= 2 && stop - dot >= 2 && stop - dot <= 3;
    }

    private int mark(int at) {
        char c = text.charAt(at);
        if (c == '`' && peek(at + 1) == '`') {
            return add(at, at + 2, TokenKind.OPENING_MARK);
        }
        if (c == '´' && peek(at + 1) == '´') {
            return add(at, at + 2, TokenKind.CLOSING_MARK);
        }
        if (c == '´' && wordCharacter(at - 1) && type(at + 1) == Characters.LETTER && tokens.size() > 0) {
            return glue(at);
        }
        return add(at, at + 1, TokenKind.OPENING_MARK);
    }

    /** An acute accent that was typed for an apostrophe joins the word before it. */
    private int glue(int at) {
        return add(at, letters(at + 1), TokenKind.WORD);
    }

    private int apostrophe(int at) {
        char c = text.charAt(at);
        if (c != '‘' && peek(at + 1) == c) {
            return add(at, at + 2, TokenKind.OPENING_MARK);
        }
        return add(at, at + 1, TokenKind.OPENING_MARK);
    }

    private int terminator(int start) {
        int at = start;
        char c = text.charAt(at);
        if (c == '.' || c == '…') {
            while (at < limit && (text.charAt(at) == '.' || text.charAt(at) == '…')) {
                at++;
            }
            return add(start, at, TokenKind.TERMINATOR);
        }
        while (at < limit && type(at) == Characters.TERMINATOR && text.charAt(at) != '.' && text.charAt(at) != '…') {
            at++;
        }
        return add(start, at, TokenKind.TERMINATOR);
    }

    private int dash(int start) {
        int at = start;
        char c = text.charAt(start);
        if (c == '-' && type(start + 1) == Characters.LETTER && !wordCharacter(start - 1)) {
            return hyphenFirst(start);
        }
        while (at < limit && text.charAt(at) == c) {
            at++;
        }
        return add(start, at, TokenKind.DASH);
    }

    /** A hyphen before a word stands for a part left out where a space is before it: <em>Hin- und -rückfahrt</em>. */
    private int hyphenFirst(int start) {
        boolean afterSpace = start == 0 || Character.isWhitespace(text.charAt(start - 1));
        if (afterSpace && Character.isLowerCase(peek(start + 1))) {
            return add(start, letters(start + 1), TokenKind.WORD);
        }
        return add(start, start + 1, TokenKind.DASH);
    }
}
