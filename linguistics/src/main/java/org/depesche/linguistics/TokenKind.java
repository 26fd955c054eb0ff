package org.depesche.linguistics;

/** What a token is by its characters alone, before any knowledge of a language's words. */
public enum TokenKind {
    /** Letters, with what belongs inside a word: digits, hyphens, apostrophes, the dots of an abbreviation, the sign of a gender form. */
    WORD,
    /** Digits with their separators, and an ordinal with its full stop: {@code 1.250,5}, {@code 3.}, {@code 10:30}. */
    NUMBER,
    /** A full stop, question or exclamation mark or an ellipsis that stands alone. */
    TERMINATOR,
    /** A comma. */
    COMMA,
    /** A colon. */
    COLON,
    /** A semicolon. */
    SEMICOLON,
    /** A dash that stands between words: {@code –}, {@code —}, {@code -}, {@code --}. */
    DASH,
    /** A quotation mark that opens a stretch of {@link Marks}, or one that could not be paired and looks like an opening one. */
    OPENING_MARK,
    /** A quotation mark that closes a stretch of {@link Marks}, or one that could not be paired and looks like a closing one. */
    CLOSING_MARK,
    /** An opening bracket of any kind. */
    OPENING_BRACKET,
    /** A closing bracket of any kind. */
    CLOSING_BRACKET,
    /** An apostrophe or a sign for inches, feet, minutes or seconds that stands alone. */
    PRIME,
    /** Any other character that is neither letter nor digit nor space: {@code %}, {@code €}, {@code §}, an emoji, a bullet. */
    SYMBOL,
    /** A web address with its scheme or {@code www.}. */
    URL,
    /** An e-mail address. */
    EMAIL,
    /** A name in a social network with its {@code @}. */
    HANDLE,
    /** A hashtag with its {@code #}. */
    HASHTAG;

    /** {@return whether tokens of this kind can be parts of speech other than punctuation and symbols} */
    public boolean lexical() {
        return this == WORD || this == NUMBER || ordinal() >= URL.ordinal();
    }

    /** {@return whether this is a quotation mark} */
    public boolean mark() {
        return this == OPENING_MARK || this == CLOSING_MARK;
    }
}
