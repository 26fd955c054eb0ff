package org.depesche.linguistics.scan;

import java.util.Arrays;
import org.depesche.linguistics.Sentences;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.Tokens;
import org.depesche.linguistics.scan.Abbreviations.Use;
import org.jspecify.annotations.Nullable;

/** Cuts tokens into sentences. One use for one text, after marks have been paired. */
final class SentenceSplitter {

    /** More brackets and marks than this before a word are noise; the bound keeps time linear. */
    private static final int LONGEST_OPENING = 16;

    private final Tokens.Builder tokens;
    private final String text;
    private final Abbreviations abbreviations;
    private final SentenceStarters starters;
    private final Dateline dateline;

    SentenceSplitter(Tokens.Builder tokens, Abbreviations abbreviations, SentenceStarters starters) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.abbreviations = abbreviations;
        this.starters = starters;
        this.dateline = new Dateline(tokens);
    }

    Sentences split() {
        int size = tokens.size();
        int[] first = new int[Math.max(16, size / 12)];
        int sentences = 0;
        int start = 0;
        while (start < size) {
            if (sentences == first.length) {
                first = Arrays.copyOf(first, sentences * 2);
            }
            first[sentences++] = start;
            start = end(start);
        }
        return Sentences.of(tokens, Arrays.copyOf(first, sentences));
    }

    /** The token after the last one of the sentence that starts at a token. */
    private int end(int start) {
        int size = tokens.size();
        int paragraph = tokens.paragraph(start);
        if (start == 0 || tokens.paragraph(start - 1) != paragraph) {
            int story = dateline.end(start);
            if (story > 0) {
                return story;
            }
        }
        for (int token = start; token < size; token++) {
            if (token + 1 == size || tokens.paragraph(token + 1) != paragraph) {
                return token + 1;
            }
            TokenKind kind = tokens.kind(token);
            if (kind == TokenKind.TERMINATOR) {
                int after = afterClosing(token + 1, paragraph);
                if (after == size || tokens.paragraph(after) != paragraph || terminates(start, token, after)) {
                    return after;
                }
                token = after - 1;
            } else if ((kind == TokenKind.WORD || kind == TokenKind.NUMBER) && stopInside(token)) {
                int after = afterClosing(token + 1, paragraph);
                if (after < size && tokens.paragraph(after) == paragraph && stopEndsSentence(token, after)) {
                    return after;
                }
            }
        }
        return size;
    }

    private boolean stopInside(int token) {
        return text.charAt(tokens.end(token) - 1) == '.';
    }

    /** Marks and brackets that close right after the end of a sentence belong to it. */
    private int afterClosing(int from, int paragraph) {
        int token = from;
        while (token < tokens.size()
                && tokens.paragraph(token) == paragraph
                && (tokens.kind(token) == TokenKind.CLOSING_MARK
                        || tokens.kind(token) == TokenKind.CLOSING_BRACKET
                        || tokens.kind(token) == TokenKind.TERMINATOR)) {
            token++;
        }
        return token;
    }

    private boolean terminates(int start, int terminator, int next) {
        char sign = text.charAt(tokens.start(terminator));
        boolean ellipsis = sign == '…' || (sign == '.' && tokens.end(terminator) - tokens.start(terminator) > 1);
        boolean closed = next > terminator + 1;
        switch (tokens.kind(next)) {
            case COMMA, SEMICOLON, COLON -> {
                return false;
            }
            case DASH -> {
                return !closed && next + 1 < tokens.size() && capital(next + 1) && !ellipsis;
            }
            case CLOSING_BRACKET, CLOSING_MARK -> {
                return false;
            }
            default -> {}
        }
        int word = firstLexical(next);
        if (word < 0) {
            return true;
        }
        if (small(word)) {
            return false;
        }
        if (ellipsis) {
            boolean bound = tokens.start(terminator) == tokens.start(0)
                    || (terminator > start && tokens.end(terminator - 1) == tokens.start(terminator));
            return terminator > start && (bound || starter(word) || word > next);
        }
        if (terminator == start) {
            return true;
        }
        if (sign == '.' && !closed && tokens.start(next) == tokens.end(terminator)) {
            return tokens.kind(word) == TokenKind.WORD || word > next;
        }
        return true;
    }

    private boolean stopEndsSentence(int token, int next) {
        if (tokens.kind(next) != TokenKind.WORD
                && tokens.kind(next) != TokenKind.NUMBER
                && tokens.kind(next) != TokenKind.OPENING_MARK
                && tokens.kind(next) != TokenKind.OPENING_BRACKET) {
            return false;
        }
        int word = firstLexical(next);
        if (word < 0 || small(word)) {
            return false;
        }
        boolean closed = next > token + 1;
        if (tokens.kind(token) == TokenKind.NUMBER) {
            return closed || (starter(word) && tokens.kind(next) != TokenKind.NUMBER);
        }
        int start = tokens.start(token);
        int end = tokens.end(token) - 1;
        @Nullable Use use = abbreviations.find(text, start, end);
        if (use == null) {
            boolean initial = Character.isUpperCase(text.charAt(start)) && end - start == 1;
            return (starter(word) && !(initial && capital(next) && nameBefore(token))) || (word > next && !initial);
        }
        return switch (use) {
            case LEADING -> false;
            case NUMERIC, CALENDAR -> tokens.kind(next) != TokenKind.NUMBER && starter(word);
            case FREE -> starter(word) || tokens.kind(next) == TokenKind.OPENING_MARK;
        };
    }

    private boolean nameBefore(int token) {
        return token > 0 && tokens.kind(token - 1) == TokenKind.WORD && capital(token - 1) && stopInside(token - 1);
    }

    private boolean starter(int word) {
        return starters.contains(text, tokens.start(word), tokens.end(word));
    }

    /** The first word, number or the like at a token or behind opening marks, brackets and dashes; -1 where something else comes first. */
    private int firstLexical(int from) {
        int token = from;
        int paragraph = tokens.paragraph(from);
        int limit = Math.min(tokens.size(), from + LONGEST_OPENING);
        while (token < limit && tokens.paragraph(token) == paragraph) {
            TokenKind kind = tokens.kind(token);
            if (kind.lexical()) {
                return token;
            }
            if (kind != TokenKind.OPENING_MARK
                    && kind != TokenKind.OPENING_BRACKET
                    && kind != TokenKind.DASH
                    && kind != TokenKind.TERMINATOR) {
                return -1;
            }
            token++;
        }
        return -1;
    }

    private boolean small(int word) {
        return tokens.kind(word) == TokenKind.WORD && Character.isLowerCase(text.codePointAt(tokens.start(word)));
    }

    private boolean capital(int word) {
        return tokens.kind(word).lexical() && Characters.upper(text.codePointAt(tokens.start(word)));
    }
}
