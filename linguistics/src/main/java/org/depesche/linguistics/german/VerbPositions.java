package org.depesche.linguistics.german;

import org.depesche.linguistics.ClauseKind;
import org.depesche.linguistics.Clauses;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.Tokens;
import org.depesche.linguistics.VerbPosition;

/** Tells where the finite verbs of clauses stand once all clauses of a sentence are known. */
final class VerbPositions {

    private static final int NONE = -1;
    /** A verb that stands further away from what is before it is not looked for. */
    private static final int REACH = 400;

    private final Tokens.Builder tokens;
    private final Clauses.Builder clauses;

    VerbPositions(Tokens.Builder tokens, Clauses.Builder clauses) {
        this.tokens = tokens;
        this.clauses = clauses;
    }

    /** Tells it of all clauses from one on; what could be a sentence of its own but has no verb is a fragment. */
    void tell(int firstClause) {
        for (int clause = firstClause; clause < clauses.size(); clause++) {
            int finite = clauses.finiteVerb(clause);
            if (finite != NONE) {
                clauses.finite(clause, finite, position(clause, finite));
            } else if (clauses.kind(clause) == ClauseKind.MAIN || clauses.kind(clause) == ClauseKind.COMPLEMENT) {
                clauses.kind(clause, ClauseKind.FRAGMENT);
            }
        }
    }

    private VerbPosition position(int clause, int finite) {
        ClauseKind kind = clauses.kind(clause);
        if (ClauseParser.verbLast(kind) && clauses.introduction(clause) >= 0) {
            return VerbPosition.LAST;
        }
        for (int token = finite - 1; token >= 0; token--) {
            int of = clauses.of(token);
            if (of == clause) {
                if (tokens.kind(token).lexical() && tokens.tag(token) != Tag.KON) {
                    return VerbPosition.SECOND;
                }
            } else if (of < 0 || (clauses.parent(of) != clause && token < finite - REACH)) {
                break;
            } else if (clauses.parent(of) == clause && clauses.kind(clause) == ClauseKind.MAIN && of < clause) {
                return VerbPosition.SECOND;
            } else if (of < clause && clauses.parent(of) != clause) {
                break;
            }
        }
        return VerbPosition.FIRST;
    }
}
