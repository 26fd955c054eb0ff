package org.depesche.linguistics;

import java.util.Arrays;

/**
 * The clauses of a text in columns, from 0 to {@link #size()}{@code  - 1} in the order of their first tokens.
 *
 * <p>Every token of a language whose word forms are known is in exactly one clause, punctuation in the clause before it or, for opening marks and
 * brackets, after it. A clause that is interrupted by others has several {@linkplain #pieces pieces}. Clauses stand in a tree by
 * {@link #parent}: a subordinate, relative or infinitive clause under the clause it depends on, a parenthetical under the clause it is set
 * into. A clause that is coordinated with another has the other's parent and names it in {@link #coordinatedWith}. Immutable and thread
 * safe.
 */
public final class Clauses {

    private static final ClauseKind[] KINDS = ClauseKind.values();
    private static final VerbPosition[] POSITIONS = VerbPosition.values();

    private static final int KIND = 0;
    private static final int POSITION = 1;
    private static final int PARENT = 2;
    private static final int COORDINATED = 3;
    private static final int FINITE = 4;
    private static final int INTRODUCTION = 5;
    private static final int SUBJECT = 6;
    private static final int VERB_GROUP = 7;
    private static final int FIRST_PIECE = 8;
    private static final int END_PIECE = 9;
    private static final int SUBTREE_END = 10;
    private static final int WIDTH = 11;

    private static final int PIECE_FIRST = 0;
    private static final int PIECE_END = 1;

    private final int size;
    private final NumberTable table;
    private final NumberTable pieces;
    private final NumberTable ofToken;

    private Clauses(Builder builder) {
        builder.putPiecesTogether();
        size = builder.rows.size();
        table = builder.rows.table();
        pieces = builder.pieces.table();
        ofToken = builder.ofToken.table();
    }

    /**
     * Number of clauses.
     *
     * @return zero or more
     */
    public int size() {
        return size;
    }

    /**
     * The clause a token is in.
     *
     * @param token the token
     * @return a clause, or -1 where word forms are not known
     */
    public int of(int token) {
        return ofToken.get(token, 0);
    }

    /**
     * What the clause is.
     *
     * @param clause the clause
     * @return its kind
     */
    public ClauseKind kind(int clause) {
        return KINDS[table.get(clause, KIND)];
    }

    /**
     * The clause it depends on.
     *
     * @param clause the clause
     * @return a clause, or -1 for one that depends on none
     */
    public int parent(int clause) {
        return table.get(clause, PARENT);
    }

    /**
     * The clause that this one continues as a coordination.
     *
     * @param clause the clause
     * @return the clause before the conjunction, or -1
     */
    public int coordinatedWith(int clause) {
        return table.get(clause, COORDINATED);
    }

    /**
     * The finite verb.
     *
     * @param clause the clause
     * @return token number, or -1
     */
    public int finiteVerb(int clause) {
        return table.get(clause, FINITE);
    }

    /**
     * Where the finite verb stands.
     *
     * @param clause the clause
     * @return its position
     */
    public VerbPosition verbPosition(int clause) {
        return POSITIONS[table.get(clause, POSITION)];
    }

    /**
     * The word that makes the clause a dependent one: a conjunction, relative pronoun or w-word.
     *
     * @param clause the clause
     * @return token number, or -1
     */
    public int introduction(int clause) {
        return table.get(clause, INTRODUCTION);
    }

    /**
     * The subject.
     *
     * @param clause the clause
     * @return a {@linkplain NounPhrases noun phrase}, or -1 where it could not be told
     */
    public int subject(int clause) {
        return table.get(clause, SUBJECT);
    }

    /**
     * The verbs of the clause.
     *
     * @param clause the clause
     * @return a {@linkplain VerbGroups verb group}, or -1 where it has no verb
     */
    public int verbGroup(int clause) {
        return table.get(clause, VERB_GROUP);
    }

    /**
     * How many unbroken stretches the clause has.
     *
     * @param clause the clause
     * @return at least 1
     */
    public int pieces(int clause) {
        return table.get(clause, END_PIECE) - table.get(clause, FIRST_PIECE);
    }

    /**
     * First token of a piece.
     *
     * @param clause the clause
     * @param piece from 0 to {@link #pieces} - 1
     * @return token number
     */
    public int pieceFirst(int clause, int piece) {
        return pieces.get(table.get(clause, FIRST_PIECE) + piece, PIECE_FIRST);
    }

    /**
     * End of a piece.
     *
     * @param clause the clause
     * @param piece from 0 to {@link #pieces} - 1
     * @return number of the token after its last
     */
    public int pieceEnd(int clause, int piece) {
        return pieces.get(table.get(clause, FIRST_PIECE) + piece, PIECE_END);
    }

    /**
     * First token of the clause.
     *
     * @param clause the clause
     * @return token number
     */
    public int firstToken(int clause) {
        return pieces.get(table.get(clause, FIRST_PIECE), PIECE_FIRST);
    }

    /**
     * End of the clause.
     *
     * @param clause the clause
     * @return number of the token after the last of its last piece
     */
    public int endToken(int clause) {
        return pieces.get(table.get(clause, END_PIECE) - 1, PIECE_END);
    }

    /**
     * End of the clause and of all that depends on it.
     *
     * @param clause the clause
     * @return number of the token after its last
     */
    public int subtreeEndToken(int clause) {
        return table.get(clause, SUBTREE_END);
    }

    /** Collects clauses in the order of their first tokens; for language packs. Not thread safe. */
    public static final class Builder {

        private final NumberRows rows = new NumberRows(WIDTH);
        private final NumberRows pieces = new NumberRows(2);
        private final NumberRows ofToken = new NumberRows(1);

        /**
         * Starts with no clauses.
         *
         * @param tokens number of tokens of the text
         */
        public Builder(int tokens) {
            ofToken.fill(tokens, -1);
        }

        /**
         * Forgets all clauses and starts on another text, in the same columns. What was built before is not touched.
         *
         * @param tokens number of tokens of the text
         * @return this
         */
        public Builder restart(int tokens) {
            rows.clear();
            ofToken.fill(tokens, -1);
            return this;
        }

        /**
         * Adds a clause; its tokens are to be {@linkplain #assign assigned}.
         *
         * @param clauseKind its kind
         * @param ofParent the clause it depends on, or -1
         * @return its number
         */
        public int add(ClauseKind clauseKind, int ofParent) {
            int clause = rows.add();
            rows.set(clause, KIND, clauseKind.ordinal());
            rows.set(clause, POSITION, VerbPosition.NONE.ordinal());
            rows.set(clause, PARENT, ofParent);
            return clause;
        }

        /**
         * Puts tokens into a clause.
         *
         * @param clause the clause
         * @param from first token
         * @param to token after the last
         */
        public void assign(int clause, int from, int to) {
            ofToken.set(from, to, 0, clause);
        }

        /**
         * Number of clauses so far.
         *
         * @return zero or more
         */
        public int size() {
            return rows.size();
        }

        /**
         * The clause a token was put into.
         *
         * @param token the token
         * @return a clause, or -1
         */
        public int of(int token) {
            return ofToken.get(token, 0);
        }

        /**
         * Kind of a clause.
         *
         * @param clause the clause
         * @return its kind
         */
        public ClauseKind kind(int clause) {
            return KINDS[rows.get(clause, KIND)];
        }

        /**
         * Parent of a clause.
         *
         * @param clause the clause
         * @return a clause, or -1
         */
        public int parent(int clause) {
            return rows.get(clause, PARENT);
        }

        /**
         * Finite verb of a clause.
         *
         * @param clause the clause
         * @return token number, or -1
         */
        public int finiteVerb(int clause) {
            return rows.get(clause, FINITE);
        }

        /**
         * Word that introduces a clause.
         *
         * @param clause the clause
         * @return token number, or -1
         */
        public int introduction(int clause) {
            return rows.get(clause, INTRODUCTION);
        }

        /**
         * Position of the finite verb.
         *
         * @param clause the clause
         * @return its position
         */
        public VerbPosition verbPosition(int clause) {
            return POSITIONS[rows.get(clause, POSITION)];
        }

        /**
         * Verb group of a clause.
         *
         * @param clause the clause
         * @return a verb group, or -1
         */
        public int verbGroup(int clause) {
            return rows.get(clause, VERB_GROUP);
        }

        /**
         * Changes the kind of a clause.
         *
         * @param clause the clause
         * @param clauseKind its kind
         */
        public void kind(int clause, ClauseKind clauseKind) {
            rows.set(clause, KIND, clauseKind.ordinal());
        }

        /**
         * Changes the parent of a clause.
         *
         * @param clause the clause
         * @param ofParent its parent, or -1
         */
        public void parent(int clause, int ofParent) {
            rows.set(clause, PARENT, ofParent);
        }

        /**
         * Names the clause that one continues.
         *
         * @param clause the clause
         * @param with the clause before the conjunction
         */
        public void coordinate(int clause, int with) {
            rows.set(clause, COORDINATED, with);
        }

        /**
         * Gives a clause its finite verb.
         *
         * @param clause the clause
         * @param token the verb
         * @param verbPosition where it stands
         */
        public void finite(int clause, int token, VerbPosition verbPosition) {
            rows.set(clause, FINITE, token);
            rows.set(clause, POSITION, verbPosition.ordinal());
        }

        /**
         * Gives a clause the word that introduces it.
         *
         * @param clause the clause
         * @param token the word
         */
        public void introduction(int clause, int token) {
            rows.set(clause, INTRODUCTION, token);
        }

        /**
         * Gives a clause its subject.
         *
         * @param clause the clause
         * @param nounPhrase a noun phrase
         */
        public void subject(int clause, int nounPhrase) {
            rows.set(clause, SUBJECT, nounPhrase);
        }

        /**
         * Gives a clause its verbs.
         *
         * @param clause the clause
         * @param group a verb group
         */
        public void verbGroup(int clause, int group) {
            rows.set(clause, VERB_GROUP, group);
        }

        /**
         * Numbers clauses anew by their first tokens; to be called before anything but clauses refers to their numbers.
         *
         * @param from the first clause to look at; all later ones must stand behind all earlier ones
         * @param firstToken a token at or before the first token of these clauses
         * @param endToken the token after the last token of these clauses
         */
        public void renumber(int from, int firstToken, int endToken) {
            int size = rows.size();
            int[] number = new int[size - from];
            Arrays.fill(number, -1);
            int next = from;
            boolean changed = false;
            for (int token = firstToken; token < endToken; token++) {
                int clause = of(token) - from;
                if (clause >= 0 && number[clause] < 0) {
                    changed |= next != clause + from;
                    number[clause] = next++;
                }
            }
            if (!changed || next != size) {
                return;
            }
            rows.move(from, number);
            for (int clause = from; clause < size; clause++) {
                renumber(clause, PARENT, from, number);
                renumber(clause, COORDINATED, from, number);
            }
            for (int token = firstToken; token < endToken; token++) {
                if (of(token) >= from) {
                    ofToken.set(token, 0, number[of(token) - from]);
                }
            }
        }

        private void renumber(int clause, int column, int from, int[] number) {
            int other = rows.get(clause, column);
            if (other >= from) {
                rows.set(clause, column, number[other - from]);
            }
        }

        /** Finds the stretches of tokens of each clause, and where what depends on a clause ends. */
        private void putPiecesTogether() {
            int size = rows.size();
            int tokens = ofToken.size();
            for (int clause = 0; clause < size; clause++) {
                rows.set(clause, END_PIECE, 0);
                rows.set(clause, SUBTREE_END, -1);
            }
            for (int token = 0; token < tokens; token++) {
                int clause = of(token);
                if (clause >= 0 && (token == 0 || of(token - 1) != clause)) {
                    rows.set(clause, END_PIECE, rows.get(clause, END_PIECE) + 1);
                }
            }
            int all = 0;
            for (int clause = 0; clause < size; clause++) {
                int own = rows.get(clause, END_PIECE);
                rows.set(clause, FIRST_PIECE, all);
                rows.set(clause, END_PIECE, all);
                all += own;
            }
            pieces.fill(all, -1);
            for (int token = 0; token < tokens; token++) {
                int clause = of(token);
                if (clause < 0) {
                    continue;
                }
                int piece = rows.get(clause, END_PIECE);
                if (token == 0 || of(token - 1) != clause) {
                    pieces.set(piece, PIECE_FIRST, token);
                    rows.set(clause, END_PIECE, ++piece);
                }
                pieces.set(piece - 1, PIECE_END, token + 1);
            }
            for (int clause = size - 1; clause >= 0; clause--) {
                int end = pieces.get(rows.get(clause, END_PIECE) - 1, PIECE_END);
                // a clause may stand before the one that it depends on, and others that depend on it behind both
                for (int above = clause; above >= 0 && rows.get(above, SUBTREE_END) < end; above = parent(above)) {
                    rows.set(above, SUBTREE_END, end);
                }
            }
        }

        /**
         * The finished clauses.
         *
         * @return clauses
         */
        public Clauses build() {
            return new Clauses(this);
        }
    }
}
