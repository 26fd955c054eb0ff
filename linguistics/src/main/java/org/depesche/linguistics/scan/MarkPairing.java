package org.depesche.linguistics.scan;

import java.util.BitSet;
import org.depesche.linguistics.MarkStyle;
import org.depesche.linguistics.Marks;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.Tokens;

/**
 * Pairs quotation marks, whatever convention they follow, and tells apostrophes from single marks.
 *
 * <p>A mark opens or closes by its character where that is certain („ and ‚ open), else by the space around it, else by whether a fitting
 * mark is open. What cannot be paired is given up at the end of its paragraph, but for stretches that are opened anew or closed in one
 * of the next paragraphs. One use for one text.
 */
final class MarkPairing {

    private static final int MAX_DEPTH = 12;
    private static final int MAX_PARAGRAPHS = 3;
    private static final int MAX_REOPENINGS = 64;
    private static final int UNKNOWN = -1;

    private final Tokens.Builder tokens;
    private final String text;

    /** Tokens that become part of the token before. */
    private final BitSet joined = new BitSet();

    private final int[] stack = new int[MAX_DEPTH];
    private final char[] opener = new char[MAX_DEPTH];
    private int depth;
    private int silentParagraphs;
    private int lastOfFirstParagraph = UNKNOWN;

    MarkPairing(Tokens.Builder tokens) {
        this.tokens = tokens;
        this.text = tokens.text();
    }

    /** Joins apostrophes to their words and tells signs of measure from marks. To be called first, since it changes token numbers. */
    void resolveApostrophes() {
        int size = tokens.size();
        int from = 0;
        while (from < size) {
            int to = from + 1;
            while (to < size && tokens.paragraph(to) == tokens.paragraph(from)) {
                to++;
            }
            resolveApostrophes(from, to);
            from = to;
        }
        if (!joined.isEmpty()) {
            tokens.join(joined);
        }
    }

    private void resolveApostrophes(int from, int to) {
        int lastClosing = UNKNOWN;
        for (int token = to - 1; token >= from; token--) {
            if (singleQuote(token) && touchesLeft(token) && !touchesRightWord(token)) {
                lastClosing = token;
                break;
            }
        }
        int open = 0;
        for (int token = from; token < to; token++) {
            if (tokens.kind(token) != TokenKind.OPENING_MARK) {
                continue;
            }
            if (text.charAt(tokens.start(token)) == '‚') {
                open++;
                continue;
            }
            if (!singleQuote(token)) {
                continue;
            }
            boolean afterWord = touchesLeftWord(token);
            if (afterWord || (touchesLeft(token) && !touchesRightWord(token))) {
                boolean genitive = afterWord && sibilant(token - 1);
                if (open > 0 && !(genitive && lastClosing > token)) {
                    open--;
                } else if (genitive) {
                    joined.set(token);
                } else if (afterWord && tokens.kind(token - 1) == TokenKind.NUMBER) {
                    tokens.kind(token, TokenKind.PRIME);
                }
            } else if (touchesRightWord(token)) {
                if (lastClosing > token) {
                    open++;
                } else {
                    tokens.kind(token, TokenKind.WORD);
                    joined.set(token + 1);
                }
            } else if (open > 0) {
                open--;
            } else {
                tokens.kind(token, TokenKind.PRIME);
            }
        }
    }

    private boolean singleQuote(int token) {
        if (tokens.kind(token) != TokenKind.OPENING_MARK || tokens.end(token) - tokens.start(token) != 1) {
            return false;
        }
        char c = text.charAt(tokens.start(token));
        return c == '\'' || c == '’' || c == '‘' || c == '´' || c == '`' || c == '‛';
    }

    private boolean touchesLeft(int token) {
        return token > 0 && tokens.end(token - 1) == tokens.start(token) && !opening(token - 1);
    }

    private boolean opening(int token) {
        if (tokens.kind(token) == TokenKind.OPENING_BRACKET || tokens.kind(token) == TokenKind.DASH) {
            return true;
        }
        char c = text.charAt(tokens.start(token));
        if (c == '„' || c == '‚') {
            return true;
        }
        return tokens.kind(token) == TokenKind.OPENING_MARK && !leftBound(token);
    }

    /** Whether something other than space stands directly before a token. */
    private boolean leftBound(int token) {
        return token > 0 && tokens.end(token - 1) == tokens.start(token);
    }

    private boolean rightBound(int token) {
        return token + 1 < tokens.size() && tokens.start(token + 1) == tokens.end(token);
    }

    private boolean touchesLeftWord(int token) {
        return leftBound(token) && tokens.kind(token - 1).lexical();
    }

    private boolean touchesRightWord(int token) {
        return rightBound(token) && tokens.kind(token + 1).lexical();
    }

    private boolean sibilant(int token) {
        char last = text.charAt(tokens.end(token) - 1);
        return tokens.kind(token) == TokenKind.WORD
                && (last == 's'
                        || last == 'x'
                        || last == 'z'
                        || last == 'ß'
                        || last == 'S'
                        || (last == 'e' && endsInCe(token)));
    }

    private boolean endsInCe(int token) {
        int end = tokens.end(token);
        return end - tokens.start(token) > 3 && text.charAt(end - 2) == 'c';
    }

    /** Pairs the marks and gives their tokens the kind of opening or closing marks. */
    Marks pair() {
        Marks.Builder marks = new Marks.Builder(tokens);
        int size = tokens.size();
        int paragraph = -1;
        for (int token = 0; token < size; token++) {
            boolean starts = tokens.paragraph(token) != paragraph;
            if (starts) {
                paragraph = tokens.paragraph(token);
                if (depth > 0 && enterParagraph(marks, token)) {
                    continue;
                }
            }
            if (tokens.kind(token) == TokenKind.OPENING_MARK) {
                mark(marks, token);
            }
        }
        abandon(marks, 0, size - 1);
        return marks.build();
    }

    /** Decides about stretches that are still open where a paragraph starts; returns whether its first token opens one anew. */
    private boolean enterParagraph(Marks.Builder marks, int first) {
        int lastBefore = first - 1;
        if (lastOfFirstParagraph == UNKNOWN) {
            lastOfFirstParagraph = lastBefore;
        }
        int carried = stack[0];
        char c = opener[0];
        abandon(marks, 1, lastBefore);
        int mark = firstMark(first);
        if (mark == first && reopens(c, sign(first)) && !style(c).single()) {
            if (marks.reopenings(carried) < MAX_REOPENINGS) {
                marks.reopen(carried, first);
                silentParagraphs = 0;
                lastOfFirstParagraph = UNKNOWN;
                return true;
            }
        } else if (mark == UNKNOWN && ++silentParagraphs < MAX_PARAGRAPHS && !style(c).single()) {
            return false;
        } else if (mark != UNKNOWN
                && mark != first
                && closes(c, sign(mark))
                && leftBound(mark)
                && !touchesRightWord(mark)
                && !style(c).single()) {
            return false;
        }
        abandon(marks, 0, lastOfFirstParagraph);
        return false;
    }

    private int firstMark(int from) {
        for (int token = from; token < tokens.size() && tokens.paragraph(token) == tokens.paragraph(from); token++) {
            if (tokens.kind(token) == TokenKind.OPENING_MARK) {
                return token;
            }
        }
        return UNKNOWN;
    }

    private void abandon(Marks.Builder marks, int downTo, int lastToken) {
        while (depth > downTo) {
            depth--;
            marks.limit(stack[depth], Math.max(lastToken, marks.openToken(stack[depth])));
        }
        if (depth == 0) {
            silentParagraphs = 0;
            lastOfFirstParagraph = UNKNOWN;
        }
    }

    private void mark(Marks.Builder marks, int token) {
        char c = sign(token);
        boolean spaceLeft = !leftBound(token) || opening(token - 1);
        boolean wordRight = rightBound(token) && !endsSomething(token + 1);
        int partner = partner(c);
        if (c == '„' || c == '‚' || c == '〝') {
            open(marks, token, c);
        } else if (spaceLeft && wordRight && mayOpen(c)) {
            if (partner == depth - 1 && partner >= 0 && sameBothWays(c) && opener[partner] == c) {
                // A second opening where the same sign should have closed: the first one has lost its partner.
                abandon(marks, partner, token - 1);
            }
            open(marks, token, c);
        } else if (partner >= 0) {
            close(marks, partner, token);
        } else if (c == '"' && token > 0 && leftBound(token) && tokens.kind(token - 1) == TokenKind.NUMBER) {
            tokens.kind(token, TokenKind.PRIME);
        } else if ((wordRight && mayOpen(c) && !touchesLeftWord(token))
                || (!leftBound(token)
                        && mayOpen(c)
                        && tokens.kind(token) == TokenKind.OPENING_MARK
                        && hasTextAfter(token))) {
            open(marks, token, c);
        } else {
            tokens.kind(token, TokenKind.CLOSING_MARK);
        }
    }

    /** The character of a mark; two single ones typed for a double one count as that. */
    private char sign(int token) {
        return tokens.end(token) - tokens.start(token) == 2 ? '"' : text.charAt(tokens.start(token));
    }

    private boolean hasTextAfter(int token) {
        return token + 1 < tokens.size()
                && tokens.paragraph(token + 1) == tokens.paragraph(token)
                && tokens.kind(token + 1).lexical();
    }

    private boolean endsSomething(int token) {
        return switch (tokens.kind(token)) {
            case TERMINATOR -> text.charAt(tokens.start(token)) != '…' && tokens.end(token) - tokens.start(token) < 3;
            case COMMA, COLON, SEMICOLON, CLOSING_BRACKET, DASH -> true;
            default -> false;
        };
    }

    private void open(Marks.Builder marks, int token, char c) {
        if (depth == MAX_DEPTH) {
            abandon(marks, 1, token - 1);
        }
        opener[depth] = c;
        stack[depth++] = marks.open(token, style(c));
    }

    private void close(Marks.Builder marks, int at, int token) {
        abandon(marks, at + 1, token - 1);
        depth = at;
        marks.close(stack[at], token);
        tokens.kind(token, TokenKind.CLOSING_MARK);
        if (depth == 0) {
            silentParagraphs = 0;
            lastOfFirstParagraph = UNKNOWN;
        }
    }

    /** The innermost open mark that a character closes; a single mark never closes over an open double one. */
    private int partner(char c) {
        for (int at = depth - 1; at >= 0; at--) {
            if (closes(opener[at], c)) {
                return at;
            }
            if (style(c).single() && !style(opener[at]).single()) {
                return UNKNOWN;
            }
        }
        return UNKNOWN;
    }

    private static boolean mayOpen(char c) {
        return c != '〞' && c != '〟';
    }

    private static boolean sameBothWays(char c) {
        return c == '"' || c == '\'' || c == '”' || c == '’' || c == '＂';
    }

    private static boolean reopens(char opened, char c) {
        return opened == c
                || (opened == '„' && (c == '"' || c == '“'))
                || (opened == '»' && c == '«')
                || (opened == '«' && c == '»');
    }

    private static boolean closes(char opened, char c) {
        return switch (opened) {
            case '„' -> c == '“' || c == '”' || c == '"' || c == '‟' || c == '\'';
            case '“', '‟', '"', '＂' -> c == '”' || c == '"' || c == '“' || c == '＂' || c == '‟';
            case '”' -> c == '”' || c == '"';
            case '»' -> c == '«' || c == '»';
            case '«' -> c == '»';
            case '‹' -> c == '›';
            case '›' -> c == '‹' || c == '›';
            case '‚' -> c == '‘' || c == '’' || c == '\'' || c == '´' || c == '`';
            case '‘', '‛', '`' -> c == '’' || c == '\'' || c == '´' || c == '‘';
            case '\'', '’', '´' -> c == '\'' || c == '’' || c == '´';
            case '〝' -> c == '〞' || c == '〟';
            default -> false;
        };
    }

    private static MarkStyle style(char c) {
        return switch (c) {
            case '»', '«' -> MarkStyle.GUILLEMET;
            case '›', '‹' -> MarkStyle.SINGLE_GUILLEMET;
            case '‚', '‘', '’', '\'', '`', '´', '‛' -> MarkStyle.SINGLE;
            default -> MarkStyle.DOUBLE;
        };
    }
}
