package org.depesche.linguistics.german;

/**
 * The clauses that are open at a place in a sentence, the innermost last, and the brackets around it, none of which sees over its opening.
 * Where it becomes too deep the outermost is forgotten.
 */
final class OpenClauses {

    static final int MAX_DEPTH = 24;

    private static final int NONE = -1;

    private final int[] stack = new int[MAX_DEPTH];
    private final int[] bracket = new int[MAX_DEPTH];
    private int depth;
    private int brackets;

    void clear() {
        depth = 0;
        brackets = 0;
    }

    int depth() {
        return depth;
    }

    /** The clause at a depth, from 0. */
    int at(int index) {
        return stack[index];
    }

    /** The innermost clause, or -1. */
    int top() {
        return depth > 0 ? stack[depth - 1] : NONE;
    }

    /** The depth at which the innermost bracket was opened; clauses below cannot be gone on with. */
    int floor() {
        return brackets > 0 ? bracket[brackets - 1] : 0;
    }

    boolean isInBracket() {
        return brackets > 0;
    }

    void push(int clause) {
        if (depth == MAX_DEPTH) {
            System.arraycopy(stack, 1, stack, 0, MAX_DEPTH - 1);
            depth--;
            for (int i = 0; i < brackets; i++) {
                bracket[i] = Math.max(0, bracket[i] - 1);
            }
        }
        stack[depth++] = clause;
    }

    void pop() {
        depth--;
    }

    /** Closes all clauses above a depth. */
    void cut(int to) {
        depth = to;
    }

    /** Closes all clauses above one. */
    void popTo(int clause) {
        while (depth > 0 && stack[depth - 1] != clause) {
            depth--;
        }
    }

    /** Whether a clause is open within the innermost bracket. */
    boolean contains(int clause) {
        for (int at = depth - 1; at >= floor(); at--) {
            if (stack[at] == clause) {
                return true;
            }
        }
        return false;
    }

    void openBracket() {
        if (brackets < MAX_DEPTH - 1) {
            bracket[brackets++] = depth;
        }
    }

    void closeBracket() {
        if (brackets > 0) {
            depth = Math.min(depth, Math.max(floor(), 1));
            brackets--;
        }
    }
}
