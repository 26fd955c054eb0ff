package org.depesche.linguistics.german;

import java.util.Arrays;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.Tokens;

/**
 * The units of a sentence in columns: stretches between punctuation with at most one finite verb, and how each begins. {@link UnitCutter}
 * cuts them, {@link UnitReading} tells how they begin. Used for one sentence after another.
 */
final class ClauseUnits {

    /** How a unit begins, as far as clauses care. */
    enum Opening {
        /** With a subordinating conjunction. */
        SUBORDINATE,
        /** With a relative pronoun. */
        RELATIVE,
        /** With a w-word or ob, and a verb at its end. */
        INTERROGATIVE,
        /** An infinitive with zu and no finite verb. */
        INFINITIVE,
        /** With its finite verb. */
        FINITE_FIRST,
        /** With something else before its finite verb. */
        FINITE_LATER,
        /** No verb that could make a clause. */
        NO_VERB
    }

    private static final int NONE = -1;

    private final Tokens.Builder tokens;

    private int size;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int[] finite = new int[64];
    private int[] introduction = new int[64];
    private int[] conjunction = new int[64];
    private TokenKind[] separator = new TokenKind[64];
    private Opening[] opening = new Opening[64];
    private boolean[] opens = new boolean[64];
    private boolean[] closes = new boolean[64];

    ClauseUnits(Tokens.Builder tokens) {
        this.tokens = tokens;
    }

    /** Forgets all units. */
    void clear() {
        size = 0;
    }

    /** Adds a unit, of which nothing but its place is known yet. */
    void add(int start, int stop, TokenKind before, boolean opensBracket, boolean closesBracket) {
        if (size == from.length) {
            int capacity = size * 2;
            from = Arrays.copyOf(from, capacity);
            to = Arrays.copyOf(to, capacity);
            finite = Arrays.copyOf(finite, capacity);
            introduction = Arrays.copyOf(introduction, capacity);
            conjunction = Arrays.copyOf(conjunction, capacity);
            separator = Arrays.copyOf(separator, capacity);
            opening = Arrays.copyOf(opening, capacity);
            opens = Arrays.copyOf(opens, capacity);
            closes = Arrays.copyOf(closes, capacity);
        }
        from[size] = start;
        to[size] = stop;
        separator[size] = before;
        opens[size] = opensBracket;
        closes[size] = closesBracket;
        finite[size] = NONE;
        introduction[size] = NONE;
        conjunction[size] = NONE;
        opening[size] = Opening.NO_VERB;
        size++;
    }

    /** Says which word of a unit is its finite verb; -1 where none is. */
    void finite(int unit, int token) {
        finite[unit] = token;
    }

    /** Says which word introduces a unit; -1 where none does. */
    void introduction(int unit, int token) {
        introduction[unit] = token;
    }

    /** Says which conjunction joins a unit to the one before; -1 where none does. */
    void conjunction(int unit, int token) {
        conjunction[unit] = token;
    }

    /** Says how a unit begins. */
    void opening(int unit, Opening how) {
        opening[unit] = how;
    }

    int size() {
        return size;
    }

    int from(int unit) {
        return from[unit];
    }

    int to(int unit) {
        return to[unit];
    }

    int finite(int unit) {
        return finite[unit];
    }

    int introduction(int unit) {
        return introduction[unit];
    }

    int conjunction(int unit) {
        return conjunction[unit];
    }

    /** What stands before the unit: a comma, colon, dash …; a word where it was cut at a conjunction; a terminator at the start. */
    TokenKind separator(int unit) {
        return separator[unit];
    }

    Opening opening(int unit) {
        return opening[unit];
    }

    boolean opensBracket(int unit) {
        return opens[unit];
    }

    boolean closesBracket(int unit) {
        return closes[unit];
    }

    /** Whether nothing before the unit in its sentence goes on after it. */
    boolean restarts(int unit) {
        return separator[unit] == TokenKind.TERMINATOR
                || separator[unit] == TokenKind.COLON
                || separator[unit] == TokenKind.SEMICOLON;
    }

    /** Whether the finite verb is the last word, but for verb forms that stand behind it in a cluster. */
    boolean last(int unit) {
        for (int token = finite[unit] + 1; token < to[unit]; token++) {
            if (tokens.kind(token).lexical() && !tokens.tag(token).infinitive()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the unit is short, begins with its verb and goes on with what can be its subject: <em>sagte der Minister am Montag</em>. */
    boolean frame(int unit) {
        int next = finite[unit] + 1;
        if (next >= to[unit]) {
            return false;
        }
        return switch (tokens.tag(next)) {
            case PPER, PDS, PIS, ART, PPOSAT, PIAT, PDAT, NN, NE, ADJA, CARD, FM, PRF -> true;
            default -> tokens.kind(next) == TokenKind.OPENING_MARK;
        };
    }

    /** The first finite verb of a stretch of tokens, or -1. */
    int nextFinite(int start, int stop) {
        for (int token = start; token < stop; token++) {
            if (tokens.tag(token).finite()) {
                return token;
            }
        }
        return NONE;
    }

    /** The first token of a stretch that is no punctuation; its end where there is none. */
    int firstWord(int start, int stop) {
        int at = start;
        while (at < stop && !tokens.kind(at).lexical()) {
            at++;
        }
        return at;
    }
}
