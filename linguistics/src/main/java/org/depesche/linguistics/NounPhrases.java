package org.depesche.linguistics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The noun phrases of a text in columns, in the order of the text: flat ones, each with its determiner, adjectives, nouns and a name in close
 * apposition (<em>die deutsche Bundeskanzlerin Angela Merkel</em>), or a pronoun alone. Genitive and prepositional attributes and
 * appositions after the noun are noun phrases of their own that hang on it by {@link #host}. Immutable and thread safe.
 */
public final class NounPhrases {

    private static final NominalRelation[] RELATIONS = NominalRelation.values();

    private final Builder columns;
    private final int[] fullEnd;
    private final int[] ofToken;

    private NounPhrases(Builder columns, int tokens) {
        this.columns = columns;
        fullEnd = Arrays.copyOf(columns.end, columns.size);
        for (int phrase = columns.size - 1; phrase >= 0; phrase--) {
            int host = columns.host[phrase];
            if (host >= 0) {
                fullEnd[host] = Math.max(fullEnd[host], fullEnd[phrase]);
            }
        }
        ofToken = new int[tokens];
        Arrays.fill(ofToken, -1);
        for (int phrase = 0; phrase < columns.size; phrase++) {
            Arrays.fill(ofToken, columns.first[phrase], columns.end[phrase], phrase);
        }
    }

    /**
     * Number of noun phrases.
     *
     * @return zero or more
     */
    public int size() {
        return columns.size;
    }

    /**
     * The noun phrase a token is in.
     *
     * @param token the token
     * @return a noun phrase, or -1
     */
    public int of(int token) {
        return ofToken[token];
    }

    /**
     * First token of a noun phrase; a preposition before it is not counted.
     *
     * @param phrase the noun phrase
     * @return token number
     */
    public int firstToken(int phrase) {
        return columns.first[phrase];
    }

    /**
     * End of a noun phrase without what hangs on it.
     *
     * @param phrase the noun phrase
     * @return number of the token after its last
     */
    public int endToken(int phrase) {
        return columns.end[phrase];
    }

    /**
     * End of a noun phrase with all attributes, appositions and coordinated parts that hang on it.
     *
     * @param phrase the noun phrase
     * @return number of the token after its last
     */
    public int fullEndToken(int phrase) {
        return fullEnd[phrase];
    }

    /**
     * The head: the noun, the last part of a name that stands alone, or the pronoun.
     *
     * @param phrase the noun phrase
     * @return token number
     */
    public int head(int phrase) {
        return columns.head[phrase];
    }

    /**
     * The determiner: an article, pronoun or name in the genitive before the noun.
     *
     * @param phrase the noun phrase
     * @return token number, or -1
     */
    public int determiner(int phrase) {
        return columns.determiner[phrase];
    }

    /**
     * The preposition before the phrase or, as {@code zufolge}, after it.
     *
     * @param phrase the noun phrase
     * @return token number, or -1
     */
    public int preposition(int phrase) {
        return columns.preposition[phrase];
    }

    /**
     * First token of the name in the phrase.
     *
     * @param phrase the noun phrase
     * @return token number, or -1 where it has no name
     */
    public int nameFirst(int phrase) {
        return columns.nameFirst[phrase];
    }

    /**
     * End of the name in the phrase.
     *
     * @param phrase the noun phrase
     * @return number of the token after its last, or -1 where it has no name
     */
    public int nameEnd(int phrase) {
        return columns.nameEnd[phrase];
    }

    /**
     * Whether the phrase is a name or has one in close apposition.
     *
     * @param phrase the noun phrase
     * @return whether {@link #nameFirst} is a token
     */
    public boolean named(int phrase) {
        return columns.nameFirst[phrase] >= 0;
    }

    /**
     * Whether the phrase is a pronoun.
     *
     * @param phrase the noun phrase
     * @return whether its head is one
     */
    public boolean pronoun(int phrase) {
        return columns.pronoun[phrase];
    }

    /**
     * The noun phrase that this one hangs on.
     *
     * @param phrase the noun phrase
     * @return one before it, or -1
     */
    public int host(int phrase) {
        return columns.host[phrase];
    }

    /**
     * How it hangs on its host.
     *
     * @param phrase the noun phrase
     * @return {@link NominalRelation#NONE} without a host
     */
    public NominalRelation relation(int phrase) {
        return RELATIONS[columns.relation[phrase]];
    }

    /**
     * Whether the phrase as a whole can be in a case.
     *
     * @param phrase the noun phrase
     * @param grammaticalCase the case
     * @return true also where nothing is known of it, as for most names
     */
    public boolean mayBe(int phrase, GrammaticalCase grammaticalCase) {
        int cells = columns.cells[phrase];
        return cells == 0 || Morphology.has(cells, grammaticalCase);
    }

    /**
     * Whether the phrase as a whole can be of a number.
     *
     * @param phrase the noun phrase
     * @param number the number
     * @return true also where nothing is known of it
     */
    public boolean mayBe(int phrase, GrammaticalNumber number) {
        int cells = columns.cells[phrase];
        return cells == 0 || Morphology.hasNominal(cells, number);
    }

    /**
     * Whether the phrase as a whole can be of a gender in the singular.
     *
     * @param phrase the noun phrase
     * @param gender the gender
     * @return true also where nothing is known of it
     */
    public boolean mayBe(int phrase, Gender gender) {
        int cells = columns.cells[phrase];
        return cells == 0 || Morphology.has(cells, gender);
    }

    /**
     * The cases that the phrase as a whole can be in.
     *
     * @param phrase the noun phrase
     * @return a new set; all four where nothing is known
     */
    public Set<GrammaticalCase> cases(int phrase) {
        Set<GrammaticalCase> cases = EnumSet.noneOf(GrammaticalCase.class);
        for (GrammaticalCase each : GrammaticalCase.values()) {
            if (mayBe(phrase, each)) {
                cases.add(each);
            }
        }
        return cases;
    }

    /** Collects noun phrases in the order of the text; for language packs. Not thread safe. */
    public static final class Builder {

        private static final int ROOM = 128;

        private int size;
        private int[] first;
        private int[] end;
        private int[] head;
        private int[] determiner;
        private int[] preposition;
        private int[] nameFirst;
        private int[] nameEnd;
        private int[] cells;
        private int[] host;
        private byte[] relation;
        private boolean[] pronoun;

        /** Starts with no noun phrases. */
        public Builder() {
            first = new int[ROOM];
            end = new int[ROOM];
            head = new int[ROOM];
            determiner = new int[ROOM];
            preposition = new int[ROOM];
            nameFirst = new int[ROOM];
            nameEnd = new int[ROOM];
            cells = new int[ROOM];
            host = new int[ROOM];
            relation = new byte[ROOM];
            pronoun = new boolean[ROOM];
        }

        private Builder(Builder other) {
            size = other.size;
            first = Arrays.copyOf(other.first, size);
            end = Arrays.copyOf(other.end, size);
            head = Arrays.copyOf(other.head, size);
            determiner = Arrays.copyOf(other.determiner, size);
            preposition = Arrays.copyOf(other.preposition, size);
            nameFirst = Arrays.copyOf(other.nameFirst, size);
            nameEnd = Arrays.copyOf(other.nameEnd, size);
            cells = Arrays.copyOf(other.cells, size);
            host = Arrays.copyOf(other.host, size);
            relation = Arrays.copyOf(other.relation, size);
            pronoun = Arrays.copyOf(other.pronoun, size);
        }

        /**
         * Forgets all noun phrases and starts on another text, in the same columns. What was built before is not touched.
         *
         * @return this
         */
        public Builder restart() {
            size = 0;
            return this;
        }

        /**
         * Adds a noun phrase.
         *
         * @param firstToken its first token
         * @param endToken the token after its last
         * @param headToken its head
         * @param nominalCells the cells of {@link Morphology} that all its words agree on, 0 where nothing is known
         * @return its number
         */
        public int add(int firstToken, int endToken, int headToken, int nominalCells) {
            if (size == first.length) {
                grow();
            }
            first[size] = firstToken;
            end[size] = endToken;
            head[size] = headToken;
            cells[size] = nominalCells;
            determiner[size] = -1;
            preposition[size] = -1;
            nameFirst[size] = -1;
            nameEnd[size] = -1;
            host[size] = -1;
            relation[size] = 0;
            pronoun[size] = false;
            return size++;
        }

        private void grow() {
            int capacity = size * 2;
            first = Arrays.copyOf(first, capacity);
            end = Arrays.copyOf(end, capacity);
            head = Arrays.copyOf(head, capacity);
            determiner = Arrays.copyOf(determiner, capacity);
            preposition = Arrays.copyOf(preposition, capacity);
            nameFirst = Arrays.copyOf(nameFirst, capacity);
            nameEnd = Arrays.copyOf(nameEnd, capacity);
            cells = Arrays.copyOf(cells, capacity);
            host = Arrays.copyOf(host, capacity);
            relation = Arrays.copyOf(relation, capacity);
            pronoun = Arrays.copyOf(pronoun, capacity);
        }

        /**
         * Number of noun phrases so far.
         *
         * @return zero or more
         */
        public int size() {
            return size;
        }

        /**
         * First token of a noun phrase.
         *
         * @param phrase the noun phrase
         * @return token number
         */
        public int firstToken(int phrase) {
            return first[phrase];
        }

        /**
         * End of a noun phrase.
         *
         * @param phrase the noun phrase
         * @return number of the token after its last
         */
        public int endToken(int phrase) {
            return end[phrase];
        }

        /**
         * Head of a noun phrase.
         *
         * @param phrase the noun phrase
         * @return token number
         */
        public int head(int phrase) {
            return head[phrase];
        }

        /**
         * Cells of a noun phrase.
         *
         * @param phrase the noun phrase
         * @return cells of {@link Morphology}, 0 where nothing is known
         */
        public int cells(int phrase) {
            return cells[phrase];
        }

        /**
         * Preposition of a noun phrase.
         *
         * @param phrase the noun phrase
         * @return token number, or -1
         */
        public int preposition(int phrase) {
            return preposition[phrase];
        }

        /**
         * Determiner of a noun phrase.
         *
         * @param phrase the noun phrase
         * @return token number, or -1
         */
        public int determiner(int phrase) {
            return determiner[phrase];
        }

        /**
         * Whether a noun phrase has a name.
         *
         * @param phrase the noun phrase
         * @return whether a name was given
         */
        public boolean named(int phrase) {
            return nameFirst[phrase] >= 0;
        }

        /**
         * Whether a noun phrase is a pronoun.
         *
         * @param phrase the noun phrase
         * @return whether it was said to be
         */
        public boolean pronoun(int phrase) {
            return pronoun[phrase];
        }

        /**
         * Host of a noun phrase.
         *
         * @param phrase the noun phrase
         * @return a noun phrase, or -1
         */
        public int host(int phrase) {
            return host[phrase];
        }

        /**
         * Gives the last noun phrase its determiner and preposition.
         *
         * @param determinerToken token number, or -1
         * @param prepositionToken token number, or -1
         */
        public void context(int determinerToken, int prepositionToken) {
            determiner[size - 1] = determinerToken;
            preposition[size - 1] = prepositionToken;
        }

        /**
         * Gives the last noun phrase its name.
         *
         * @param firstToken first token of the name
         * @param endToken token after its last
         */
        public void name(int firstToken, int endToken) {
            nameFirst[size - 1] = firstToken;
            nameEnd[size - 1] = endToken;
        }

        /** Makes the last noun phrase a pronoun. */
        public void pronoun() {
            pronoun[size - 1] = true;
        }

        /**
         * Gives a noun phrase a preposition that follows it.
         *
         * @param phrase the noun phrase
         * @param token the postposition
         */
        public void postposition(int phrase, int token) {
            preposition[phrase] = token;
        }

        /**
         * Hangs a noun phrase on another.
         *
         * @param phrase the noun phrase
         * @param on one before it
         * @param nominalRelation how it hangs there
         */
        public void attach(int phrase, int on, NominalRelation nominalRelation) {
            host[phrase] = on;
            relation[phrase] = (byte) nominalRelation.ordinal();
        }

        /**
         * The finished noun phrases.
         *
         * @param tokens number of tokens of the text
         * @return noun phrases
         */
        public NounPhrases build(int tokens) {
            return new NounPhrases(new Builder(this), tokens);
        }
    }
}
