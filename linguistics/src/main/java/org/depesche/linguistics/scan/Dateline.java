package org.depesche.linguistics.scan;

import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.Tokens;

/**
 * Place, agency and day before the first sentence of a paragraph, by punctuation alone: capitalised words, then a bracket or a number, then a dash
 * between spaces and a capital after it, as in <em>Husum (dpa) – Die …</em> or <em>Kiel, 18.02.2005 – In …</em>.
 */
final class Dateline {

    private static final int LONGEST = 16;

    private final Tokens.Builder tokens;
    private final String text;

    Dateline(Tokens.Builder tokens) {
        this.tokens = tokens;
        this.text = tokens.text();
    }

    /** The token after the dash of the dateline that begins with the first token of a paragraph, or -1 where there is none. */
    int end(int start) {
        if (!capital(start)) {
            return -1;
        }
        int paragraph = tokens.paragraph(start);
        int limit = Math.min(tokens.size() - 1, start + LONGEST);
        boolean bracket = false;
        for (int token = start + 1; token < limit && tokens.paragraph(token) == paragraph; token++) {
            TokenKind kind = tokens.kind(token);
            if (kind == TokenKind.DASH && tokens.start(token) > tokens.end(token - 1)) {
                boolean closes = tokens.kind(token - 1) == TokenKind.CLOSING_BRACKET
                        || tokens.kind(token - 1) == TokenKind.NUMBER;
                return closes && tokens.paragraph(token + 1) == paragraph && begins(token + 1) ? token + 1 : -1;
            }
            boolean goesOn = switch (kind) {
                case OPENING_BRACKET -> !bracket;
                case CLOSING_BRACKET -> bracket;
                case WORD -> bracket || capital(token);
                case NUMBER, COMMA, SYMBOL, DASH, URL -> true;
                default -> false;
            };
            if (!goesOn) {
                return -1;
            }
            bracket = kind == TokenKind.OPENING_BRACKET || (bracket && kind != TokenKind.CLOSING_BRACKET);
        }
        return -1;
    }

    private boolean begins(int token) {
        TokenKind kind = tokens.kind(token);
        return kind == TokenKind.OPENING_MARK || kind == TokenKind.OPENING_BRACKET || capital(token);
    }

    private boolean capital(int token) {
        return tokens.kind(token) == TokenKind.WORD && Characters.upper(text.codePointAt(tokens.start(token)));
    }
}
