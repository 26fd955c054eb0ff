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

    private static final int FIRST = 0;
    private static final int END = 1;
    private static final int HEAD = 2;
    private static final int DETERMINER = 3;
    private static final int PREPOSITION = 4;
    private static final int NAME_FIRST = 5;
    private static final int NAME_END = 6;
    private static final int HOST = 7;
    private static final int RELATION = 8;
    private static final int PRONOUN = 9;
    private static final int FULL_END = 10;
    private static final int WIDTH = 11;

    private final int size;
    private final NumberTable table;
    private final char[] cells;
    private final NumberTable ofToken;

    private NounPhrases(Builder builder, int tokens) {
        size = builder.size();
        NumberRows rows = builder.rows;
        NumberRows of = builder.ofToken;
        of.fill(tokens, -1);
        for (int phrase = size - 1; phrase >= 0; phrase--) {
            int end = Math.max(rows.get(phrase, END), rows.get(phrase, FULL_END));
            rows.set(phrase, FULL_END, end);
            int host = rows.get(phrase, HOST);
            if (host >= 0) {
                rows.set(host, FULL_END, Math.max(rows.get(host, FULL_END), end));
            }
        }
        for (int phrase = 0; phrase < size; phrase++) {
            of.set(rows.get(phrase, FIRST), rows.get(phrase, END), 0, phrase);
        }
        table = rows.table();
        ofToken = of.table();
        cells = Arrays.copyOf(builder.cells, size);
    }

    /**
     * Number of noun phrases.
     *
     * @return zero or more
     */
    public int size() {
        return size;
    }

    /**
     * The noun phrase a token is in.
     *
     * @param token the token
     * @return a noun phrase, or -1
     */
    public int of(int token) {
        return ofToken.get(token, 0);
    }

    /**
     * First token of a noun phrase; a preposition before it is not counted.
     *
     * @param phrase the noun phrase
     * @return token number
     */
    public int firstToken(int phrase) {
        return table.get(phrase, FIRST);
    }

    /**
     * End of a noun phrase without what hangs on it.
     *
     * @param phrase the noun phrase
     * @return number of the token after its last
     */
    public int endToken(int phrase) {
        return table.get(phrase, END);
    }

    /**
     * End of a noun phrase with all attributes, appositions and coordinated parts that hang on it.
     *
     * @param phrase the noun phrase
     * @return number of the token after its last
     */
    public int fullEndToken(int phrase) {
        return table.get(phrase, FULL_END);
    }

    /**
     * The head: the noun, the last part of a name that stands alone, or the pronoun.
     *
     * @param phrase the noun phrase
     * @return token number
     */
    public int head(int phrase) {
        return table.get(phrase, HEAD);
    }

    /**
     * The determiner: an article, pronoun or name in the genitive before the noun.
     *
     * @param phrase the noun phrase
     * @return token number, or -1
     */
    public int determiner(int phrase) {
        return table.get(phrase, DETERMINER);
    }

    /**
     * The preposition before the phrase or, as {@code zufolge}, after it.
     *
     * @param phrase the noun phrase
     * @return token number, or -1
     */
    public int preposition(int phrase) {
        return table.get(phrase, PREPOSITION);
    }

    /**
     * First token of the name in the phrase.
     *
     * @param phrase the noun phrase
     * @return token number, or -1 where it has no name
     */
    public int nameFirst(int phrase) {
        return table.get(phrase, NAME_FIRST);
    }

    /**
     * End of the name in the phrase.
     *
     * @param phrase the noun phrase
     * @return number of the token after its last, or -1 where it has no name
     */
    public int nameEnd(int phrase) {
        return table.get(phrase, NAME_END);
    }

    /**
     * Whether the phrase is a name or has one in close apposition.
     *
     * @param phrase the noun phrase
     * @return whether {@link #nameFirst} is a token
     */
    public boolean named(int phrase) {
        return table.get(phrase, NAME_FIRST) >= 0;
    }

    /**
     * Whether the phrase is a pronoun.
     *
     * @param phrase the noun phrase
     * @return whether its head is one
     */
    public boolean pronoun(int phrase) {
        return table.get(phrase, PRONOUN) >= 0;
    }

    /**
     * The noun phrase that this one hangs on.
     *
     * @param phrase the noun phrase
     * @return one before it, or -1
     */
    public int host(int phrase) {
        return table.get(phrase, HOST);
    }

    /**
     * How it hangs on its host.
     *
     * @param phrase the noun phrase
     * @return {@link NominalRelation#NONE} without a host
     */
    public NominalRelation relation(int phrase) {
        return RELATIONS[table.get(phrase, RELATION)];
    }

    /**
     * Whether the phrase as a whole can be in a case.
     *
     * @param phrase the noun phrase
     * @param grammaticalCase the case
     * @return true also where nothing is known of it, as for most names
     */
    public boolean mayBe(int phrase, GrammaticalCase grammaticalCase) {
        int cells = this.cells[phrase];
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
        int cells = this.cells[phrase];
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
        int cells = this.cells[phrase];
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

        private final NumberRows rows = new NumberRows(WIDTH);
        private final NumberRows ofToken = new NumberRows(1);
        private char[] cells = new char[64];

        /** Starts with no noun phrases. */
        public Builder() {}

        /**
         * Forgets all noun phrases and starts on another text, in the same columns. What was built before is not touched.
         *
         * @return this
         */
        public Builder restart() {
            rows.clear();
            return this;
        }

        /**
         * Adds a noun phrase.
         *
         * @param firstToken its first token
         * @param endToken the token after its last
         * @param headToken its head
         * @param nominalCells the nominal cells of {@link Morphology} that all its words agree on, 0 where nothing is known
         * @return its number
         */
        public int add(int firstToken, int endToken, int headToken, int nominalCells) {
            int phrase = rows.add();
            if (phrase == cells.length) {
                cells = Arrays.copyOf(cells, phrase * 2);
            }
            rows.set(phrase, FIRST, firstToken);
            rows.set(phrase, END, endToken);
            rows.set(phrase, HEAD, headToken);
            rows.set(phrase, RELATION, NominalRelation.NONE.ordinal());
            cells[phrase] = (char) nominalCells;
            return phrase;
        }

        /**
         * Number of noun phrases so far.
         *
         * @return zero or more
         */
        public int size() {
            return rows.size();
        }

        /**
         * First token of a noun phrase.
         *
         * @param phrase the noun phrase
         * @return token number
         */
        public int firstToken(int phrase) {
            return rows.get(phrase, FIRST);
        }

        /**
         * End of a noun phrase.
         *
         * @param phrase the noun phrase
         * @return number of the token after its last
         */
        public int endToken(int phrase) {
            return rows.get(phrase, END);
        }

        /**
         * Head of a noun phrase.
         *
         * @param phrase the noun phrase
         * @return token number
         */
        public int head(int phrase) {
            return rows.get(phrase, HEAD);
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
            return rows.get(phrase, PREPOSITION);
        }

        /**
         * Determiner of a noun phrase.
         *
         * @param phrase the noun phrase
         * @return token number, or -1
         */
        public int determiner(int phrase) {
            return rows.get(phrase, DETERMINER);
        }

        /**
         * Whether a noun phrase has a name.
         *
         * @param phrase the noun phrase
         * @return whether a name was given
         */
        public boolean named(int phrase) {
            return rows.get(phrase, NAME_FIRST) >= 0;
        }

        /**
         * Whether a noun phrase is a pronoun.
         *
         * @param phrase the noun phrase
         * @return whether it was said to be
         */
        public boolean pronoun(int phrase) {
            return rows.get(phrase, PRONOUN) >= 0;
        }

        /**
         * Host of a noun phrase.
         *
         * @param phrase the noun phrase
         * @return a noun phrase, or -1
         */
        public int host(int phrase) {
            return rows.get(phrase, HOST);
        }

        /**
         * Gives the last noun phrase its determiner and preposition.
         *
         * @param determinerToken token number, or -1
         * @param prepositionToken token number, or -1
         */
        public void context(int determinerToken, int prepositionToken) {
            rows.set(rows.size() - 1, DETERMINER, determinerToken);
            rows.set(rows.size() - 1, PREPOSITION, prepositionToken);
        }

        /**
         * Gives the last noun phrase its name.
         *
         * @param firstToken first token of the name
         * @param endToken token after its last
         */
        public void name(int firstToken, int endToken) {
            rows.set(rows.size() - 1, NAME_FIRST, firstToken);
            rows.set(rows.size() - 1, NAME_END, endToken);
        }

        /** Makes the last noun phrase a pronoun. */
        public void pronoun() {
            rows.set(rows.size() - 1, PRONOUN, 1);
        }

        /**
         * Gives a noun phrase a preposition that follows it.
         *
         * @param phrase the noun phrase
         * @param token the postposition
         */
        public void postposition(int phrase, int token) {
            rows.set(phrase, PREPOSITION, token);
        }

        /**
         * Hangs a noun phrase on another.
         *
         * @param phrase the noun phrase
         * @param on one before it
         * @param nominalRelation how it hangs there
         */
        public void attach(int phrase, int on, NominalRelation nominalRelation) {
            rows.set(phrase, HOST, on);
            rows.set(phrase, RELATION, nominalRelation.ordinal());
        }

        /**
         * The finished noun phrases.
         *
         * @param tokens number of tokens of the text
         * @return noun phrases
         */
        public NounPhrases build(int tokens) {
            return new NounPhrases(this, tokens);
        }
    }
}
