package org.depesche.linguistics.tagging;

import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;

/**
 * What the tags so far tell of the clause a tagger is in: whether it had its finite verb, whether it began with a subordinating word,
 * and how it was cut from what came before.
 */
public final class ClauseState {

    private static final int FINITE = 1;
    private static final int SUBORDINATE = 2;
    private static final int AFTER_COMMA = 4;
    private static final int LATER = 8;
    private static final int PREPOSITION = 16;

    private ClauseState() {}

    /** The state at the start of a sentence. */
    public static final int START = 0;

    /**
     * The state after one more token.
     *
     * @param state the state before it
     * @param kind its kind
     * @param tag its tag
     * @return the state after it, below 32
     */
    public static int after(int state, TokenKind kind, Tag tag) {
        switch (kind) {
            case COMMA, DASH, OPENING_BRACKET, CLOSING_BRACKET -> {
                return AFTER_COMMA;
            }
            case COLON, SEMICOLON, TERMINATOR -> {
                return START;
            }
            case OPENING_MARK, CLOSING_MARK -> {
                return state;
            }
            default -> {}
        }
        int next = state | LATER;
        return switch (tag) {
            case VVFIN, VAFIN, VMFIN, VVIMP, VAIMP -> next | FINITE;
            case KOUS, PRELS, PRELAT, PWS, PWAV, PWAT -> next | SUBORDINATE;
            case KON -> (state & FINITE) != 0 ? state & ~FINITE : next;
            case APPR, APPRART -> next | PREPOSITION;
            case NN, NE -> next & ~PREPOSITION;
            default -> next;
        };
    }
}
