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

    private final Builder columns;
    private final int[] pieceStart;
    private final int[] pieceFirst;
    private final int[] pieceEnd;
    private final int[] subtreeEnd;

    private Clauses(Builder builder) {
        this.columns = builder;
        int[] of = builder.ofToken;
        int size = builder.size;
        int[] counts = new int[size + 1];
        for (int token = 0; token < of.length; token++) {
            if (of[token] >= 0 && (token == 0 || of[token - 1] != of[token])) {
                counts[of[token] + 1]++;
            }
        }
        for (int clause = 0; clause < size; clause++) {
            counts[clause + 1] += counts[clause];
        }
        pieceStart = counts;
        pieceFirst = new int[counts[size]];
        pieceEnd = new int[counts[size]];
        int[] next = Arrays.copyOf(counts, size);
        for (int token = 0; token < of.length; token++) {
            int clause = of[token];
            if (clause < 0) {
                continue;
            }
            if (token == 0 || of[token - 1] != clause) {
                pieceFirst[next[clause]++] = token;
            }
            pieceEnd[next[clause] - 1] = token + 1;
        }
        subtreeEnd = new int[size];
        for (int clause = size - 1; clause >= 0; clause--) {
            int end = endToken(clause);
            // a clause may stand before the one that it depends on, and others that depend on it behind both
            for (int above = clause; above >= 0 && subtreeEnd[above] < end; above = builder.parent[above]) {
                subtreeEnd[above] = end;
            }
        }
    }

    /**
     * Number of clauses.
     *
     * @return zero or more
     */
    public int size() {
        return columns.size;
    }

    /**
     * The clause a token is in.
     *
     * @param token the token
     * @return a clause, or -1 where word forms are not known
     */
    public int of(int token) {
        return columns.ofToken[token];
    }

    /**
     * What the clause is.
     *
     * @param clause the clause
     * @return its kind
     */
    public ClauseKind kind(int clause) {
        return KINDS[columns.kind[clause]];
    }

    /**
     * The clause it depends on.
     *
     * @param clause the clause
     * @return a clause, or -1 for one that depends on none
     */
    public int parent(int clause) {
        return columns.parent[clause];
    }

    /**
     * The clause that this one continues as a coordination.
     *
     * @param clause the clause
     * @return the clause before the conjunction, or -1
     */
    public int coordinatedWith(int clause) {
        return columns.coordinated[clause];
    }

    /**
     * The finite verb.
     *
     * @param clause the clause
     * @return token number, or -1
     */
    public int finiteVerb(int clause) {
        return columns.finite[clause];
    }

    /**
     * Where the finite verb stands.
     *
     * @param clause the clause
     * @return its position
     */
    public VerbPosition verbPosition(int clause) {
        return POSITIONS[columns.position[clause]];
    }

    /**
     * The word that makes the clause a dependent one: a conjunction, relative pronoun or w-word.
     *
     * @param clause the clause
     * @return token number, or -1
     */
    public int introduction(int clause) {
        return columns.introduction[clause];
    }

    /**
     * The subject.
     *
     * @param clause the clause
     * @return a {@linkplain NounPhrases noun phrase}, or -1 where it could not be told
     */
    public int subject(int clause) {
        return columns.subject[clause];
    }

    /**
     * The verbs of the clause.
     *
     * @param clause the clause
     * @return a {@linkplain VerbGroups verb group}, or -1 where it has no verb
     */
    public int verbGroup(int clause) {
        return columns.verbGroup[clause];
    }

    /**
     * How many unbroken stretches the clause has.
     *
     * @param clause the clause
     * @return at least 1
     */
    public int pieces(int clause) {
        return pieceStart[clause + 1] - pieceStart[clause];
    }

    /**
     * First token of a piece.
     *
     * @param clause the clause
     * @param piece from 0 to {@link #pieces} - 1
     * @return token number
     */
    public int pieceFirst(int clause, int piece) {
        return pieceFirst[pieceStart[clause] + piece];
    }

    /**
     * End of a piece.
     *
     * @param clause the clause
     * @param piece from 0 to {@link #pieces} - 1
     * @return number of the token after its last
     */
    public int pieceEnd(int clause, int piece) {
        return pieceEnd[pieceStart[clause] + piece];
    }

    /**
     * First token of the clause.
     *
     * @param clause the clause
     * @return token number
     */
    public int firstToken(int clause) {
        return pieceFirst[pieceStart[clause]];
    }

    /**
     * End of the clause.
     *
     * @param clause the clause
     * @return number of the token after the last of its last piece
     */
    public int endToken(int clause) {
        return pieceEnd[pieceStart[clause + 1] - 1];
    }

    /**
     * End of the clause and of all that depends on it.
     *
     * @param clause the clause
     * @return number of the token after its last
     */
    public int subtreeEndToken(int clause) {
        return subtreeEnd[clause];
    }

    /** Collects clauses in the order of their first tokens; for language packs. Not thread safe. */
    public static final class Builder {

        private static final int ROOM = 64;

        private int tokens;
        private int[] ofToken;
        private int size;
        private byte[] kind;
        private byte[] position;
        private int[] parent;
        private int[] coordinated;
        private int[] finite;
        private int[] introduction;
        private int[] subject;
        private int[] verbGroup;

        /**
         * Starts with no clauses.
         *
         * @param tokens number of tokens of the text
         */
        public Builder(int tokens) {
            this.tokens = tokens;
            ofToken = new int[tokens];
            Arrays.fill(ofToken, -1);
            kind = new byte[ROOM];
            position = new byte[ROOM];
            parent = new int[ROOM];
            coordinated = new int[ROOM];
            finite = new int[ROOM];
            introduction = new int[ROOM];
            subject = new int[ROOM];
            verbGroup = new int[ROOM];
        }

        private Builder(Builder other) {
            tokens = other.tokens;
            ofToken = Arrays.copyOf(other.ofToken, tokens);
            size = other.size;
            kind = Arrays.copyOf(other.kind, size);
            position = Arrays.copyOf(other.position, size);
            parent = Arrays.copyOf(other.parent, size);
            coordinated = Arrays.copyOf(other.coordinated, size);
            finite = Arrays.copyOf(other.finite, size);
            introduction = Arrays.copyOf(other.introduction, size);
            subject = Arrays.copyOf(other.subject, size);
            verbGroup = Arrays.copyOf(other.verbGroup, size);
        }

        /**
         * Forgets all clauses and starts on another text, in the same columns. What was built before is not touched.
         *
         * @param ofText number of tokens of the text
         * @return this
         */
        public Builder restart(int ofText) {
            tokens = ofText;
            size = 0;
            if (ofToken.length < tokens) {
                ofToken = new int[tokens];
            }
            Arrays.fill(ofToken, 0, tokens, -1);
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
            if (size == kind.length) {
                int capacity = size * 2;
                kind = Arrays.copyOf(kind, capacity);
                position = Arrays.copyOf(position, capacity);
                parent = Arrays.copyOf(parent, capacity);
                coordinated = Arrays.copyOf(coordinated, capacity);
                finite = Arrays.copyOf(finite, capacity);
                introduction = Arrays.copyOf(introduction, capacity);
                subject = Arrays.copyOf(subject, capacity);
                verbGroup = Arrays.copyOf(verbGroup, capacity);
            }
            kind[size] = (byte) clauseKind.ordinal();
            position[size] = 0;
            parent[size] = ofParent;
            coordinated[size] = -1;
            finite[size] = -1;
            introduction[size] = -1;
            subject[size] = -1;
            verbGroup[size] = -1;
            return size++;
        }

        /**
         * Puts tokens into a clause.
         *
         * @param clause the clause
         * @param from first token
         * @param to token after the last
         */
        public void assign(int clause, int from, int to) {
            Arrays.fill(ofToken, from, to, clause);
        }

        /**
         * Number of clauses so far.
         *
         * @return zero or more
         */
        public int size() {
            return size;
        }

        /**
         * The clause a token was put into.
         *
         * @param token the token
         * @return a clause, or -1
         */
        public int of(int token) {
            return ofToken[token];
        }

        /**
         * Kind of a clause.
         *
         * @param clause the clause
         * @return its kind
         */
        public ClauseKind kind(int clause) {
            return KINDS[kind[clause]];
        }

        /**
         * Parent of a clause.
         *
         * @param clause the clause
         * @return a clause, or -1
         */
        public int parent(int clause) {
            return parent[clause];
        }

        /**
         * Finite verb of a clause.
         *
         * @param clause the clause
         * @return token number, or -1
         */
        public int finiteVerb(int clause) {
            return finite[clause];
        }

        /**
         * Word that introduces a clause.
         *
         * @param clause the clause
         * @return token number, or -1
         */
        public int introduction(int clause) {
            return introduction[clause];
        }

        /**
         * Position of the finite verb.
         *
         * @param clause the clause
         * @return its position
         */
        public VerbPosition verbPosition(int clause) {
            return POSITIONS[position[clause]];
        }

        /**
         * Verb group of a clause.
         *
         * @param clause the clause
         * @return a verb group, or -1
         */
        public int verbGroup(int clause) {
            return verbGroup[clause];
        }

        /**
         * Changes the kind of a clause.
         *
         * @param clause the clause
         * @param clauseKind its kind
         */
        public void kind(int clause, ClauseKind clauseKind) {
            kind[clause] = (byte) clauseKind.ordinal();
        }

        /**
         * Changes the parent of a clause.
         *
         * @param clause the clause
         * @param ofParent its parent, or -1
         */
        public void parent(int clause, int ofParent) {
            parent[clause] = ofParent;
        }

        /**
         * Names the clause that one continues.
         *
         * @param clause the clause
         * @param with the clause before the conjunction
         */
        public void coordinate(int clause, int with) {
            coordinated[clause] = with;
        }

        /**
         * Gives a clause its finite verb.
         *
         * @param clause the clause
         * @param token the verb
         * @param verbPosition where it stands
         */
        public void finite(int clause, int token, VerbPosition verbPosition) {
            finite[clause] = token;
            position[clause] = (byte) verbPosition.ordinal();
        }

        /**
         * Gives a clause the word that introduces it.
         *
         * @param clause the clause
         * @param token the word
         */
        public void introduction(int clause, int token) {
            introduction[clause] = token;
        }

        /**
         * Gives a clause its subject.
         *
         * @param clause the clause
         * @param nounPhrase a noun phrase
         */
        public void subject(int clause, int nounPhrase) {
            subject[clause] = nounPhrase;
        }

        /**
         * Gives a clause its verbs.
         *
         * @param clause the clause
         * @param group a verb group
         */
        public void verbGroup(int clause, int group) {
            verbGroup[clause] = group;
        }

        /**
         * Numbers clauses anew by their first tokens; to be called before anything but clauses refers to their numbers.
         *
         * @param from the first clause to look at; all later ones must stand behind all earlier ones
         * @param firstToken a token at or before the first token of these clauses
         * @param endToken the token after the last token of these clauses
         */
        public void renumber(int from, int firstToken, int endToken) {
            int[] number = new int[size - from];
            Arrays.fill(number, -1);
            int next = from;
            boolean changed = false;
            for (int token = firstToken; token < endToken; token++) {
                int clause = ofToken[token] - from;
                if (clause >= 0 && number[clause] < 0) {
                    changed |= next != clause + from;
                    number[clause] = next++;
                }
            }
            if (!changed || next != size) {
                return;
            }
            permute(kind, number, from);
            permute(position, number, from);
            permute(finite, number, from);
            permute(introduction, number, from);
            permute(subject, number, from);
            permute(verbGroup, number, from);
            permute(parent, number, from);
            permute(coordinated, number, from);
            for (int clause = from; clause < size; clause++) {
                parent[clause] = parent[clause] >= from ? number[parent[clause] - from] : parent[clause];
                coordinated[clause] =
                        coordinated[clause] >= from ? number[coordinated[clause] - from] : coordinated[clause];
            }
            for (int token = firstToken; token < endToken; token++) {
                if (ofToken[token] >= from) {
                    ofToken[token] = number[ofToken[token] - from];
                }
            }
        }

        private static void permute(int[] column, int[] number, int from) {
            int[] old = Arrays.copyOfRange(column, from, from + number.length);
            for (int i = 0; i < number.length; i++) {
                column[number[i]] = old[i];
            }
        }

        private static void permute(byte[] column, int[] number, int from) {
            byte[] old = Arrays.copyOfRange(column, from, from + number.length);
            for (int i = 0; i < number.length; i++) {
                column[number[i]] = old[i];
            }
        }

        /**
         * The finished clauses.
         *
         * @return clauses
         */
        public Clauses build() {
            return new Clauses(new Builder(this));
        }
    }
}
