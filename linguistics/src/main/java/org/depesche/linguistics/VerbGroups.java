package org.depesche.linguistics;

import java.util.Objects;

/**
 * The verb groups of a text in columns: one for each clause with a verb, in the order of clauses; its members are the finite verb,
 * auxiliaries, participles, infinitives, the {@code zu} of an infinitive, a separated particle and a reflexive pronoun. Immutable and
 * thread safe.
 */
public final class VerbGroups {

    private static final Mood[] MOODS = Mood.values();
    private static final Tense[] TENSES = Tense.values();
    private static final Voice[] VOICES = Voice.values();

    private static final int CLAUSE = 0;
    private static final int FINITE = 1;
    private static final int HEAD = 2;
    private static final int MODAL = 3;
    private static final int PARTICLE = 4;
    private static final int REFLEXIVE = 5;
    private static final int MOOD = 6;
    private static final int TENSE = 7;
    private static final int VOICE = 8;
    private static final int FIRST_MEMBER = 9;
    private static final int END_MEMBER = 10;
    private static final int WIDTH = 11;

    private final int size;
    private final NumberTable table;
    private final NumberTable members;
    private final Tokens tokens;

    private VerbGroups(Builder builder, Tokens tokens) {
        this.size = builder.rows.size();
        this.table = builder.rows.table();
        this.members = builder.members.table();
        this.tokens = tokens;
    }

    /**
     * Number of verb groups.
     *
     * @return zero or more
     */
    public int size() {
        return size;
    }

    /**
     * The clause of a group.
     *
     * @param group the group
     * @return a clause
     */
    public int clause(int group) {
        return table.get(group, CLAUSE);
    }

    /**
     * The finite verb.
     *
     * @param group the group
     * @return token number, or -1 for a group of an infinitive clause
     */
    public int finite(int group) {
        return table.get(group, FINITE);
    }

    /**
     * The verb that carries the meaning: <em>angekündigt</em> in <em>hat angekündigt</em>, <em>sagen</em> in <em>will sagen</em>.
     *
     * @param group the group
     * @return token number
     */
    public int head(int group) {
        return table.get(group, HEAD);
    }

    /**
     * The modal verb of a group whose head is another.
     *
     * @param group the group
     * @return token number, or -1
     */
    public int modal(int group) {
        return table.get(group, MODAL);
    }

    /**
     * The separated particle: <em>mit</em> in <em>teilte … mit</em>.
     *
     * @param group the group
     * @return token number, or -1
     */
    public int particle(int group) {
        return table.get(group, PARTICLE);
    }

    /**
     * The reflexive pronoun.
     *
     * @param group the group
     * @return token number, or -1
     */
    public int reflexive(int group) {
        return table.get(group, REFLEXIVE);
    }

    /**
     * The infinitive of the head, with its particle: <em>mitteilen</em>.
     *
     * @param group the group
     * @return a base form
     */
    public String lemma(int group) {
        String lemma = tokens.lemma(table.get(group, HEAD));
        int particle = table.get(group, PARTICLE);
        return particle < 0 ? lemma : tokens.text(particle).concat(lemma);
    }

    /**
     * Mood of the finite verb.
     *
     * @param group the group
     * @return {@link Mood#NONE} without one
     */
    public Mood mood(int group) {
        return MOODS[table.get(group, MOOD)];
    }

    /**
     * Tense of the group as a whole.
     *
     * @param group the group
     * @return {@link Tense#NONE} without a finite verb
     */
    public Tense tense(int group) {
        return TENSES[table.get(group, TENSE)];
    }

    /**
     * Voice of the group.
     *
     * @param group the group
     * @return its voice
     */
    public Voice voice(int group) {
        return VOICES[table.get(group, VOICE)];
    }

    /**
     * How many tokens the group has.
     *
     * @param group the group
     * @return at least 1
     */
    public int members(int group) {
        return table.get(group, END_MEMBER) - table.get(group, FIRST_MEMBER);
    }

    /**
     * One of the tokens of a group, in the order of the text.
     *
     * @param group the group
     * @param index from 0 to {@link #members} - 1
     * @return token number
     */
    public int member(int group, int index) {
        Objects.checkIndex(index, members(group));
        return members.get(table.get(group, FIRST_MEMBER) + index, 0);
    }

    /** Collects verb groups; for language packs. Not thread safe. */
    public static final class Builder {

        private final NumberRows rows = new NumberRows(WIDTH);
        private final NumberRows members = new NumberRows(1);

        /** Starts with no groups. */
        public Builder() {}

        /**
         * Forgets all groups and starts on another text, in the same columns. What was built before is not touched.
         *
         * @return this
         */
        public Builder restart() {
            rows.clear();
            members.clear();
            return this;
        }

        /**
         * Adds a group without members.
         *
         * @param ofClause its clause
         * @return its number
         */
        public int add(int ofClause) {
            int group = rows.add();
            rows.set(group, CLAUSE, ofClause);
            rows.set(group, FIRST_MEMBER, members.size());
            rows.set(group, END_MEMBER, members.size());
            categories(Mood.NONE, Tense.NONE, Voice.ACTIVE);
            return group;
        }

        /**
         * Adds a token to the last group.
         *
         * @param token a token after those added before
         */
        public void member(int token) {
            members.set(members.add(), 0, token);
            rows.set(rows.size() - 1, END_MEMBER, members.size());
        }

        /**
         * Says which members of the last group play which part; each token -1 where there is none.
         *
         * @param finiteVerb the finite verb
         * @param headVerb the verb that carries the meaning
         * @param modalVerb a modal verb that is not the head
         * @param verbParticle a separated particle
         * @param reflexivePronoun a reflexive pronoun
         */
        public void parts(int finiteVerb, int headVerb, int modalVerb, int verbParticle, int reflexivePronoun) {
            int group = rows.size() - 1;
            rows.set(group, FINITE, finiteVerb);
            rows.set(group, HEAD, headVerb);
            rows.set(group, MODAL, modalVerb);
            rows.set(group, PARTICLE, verbParticle);
            rows.set(group, REFLEXIVE, reflexivePronoun);
        }

        /**
         * Gives the last group its categories.
         *
         * @param ofMood mood
         * @param ofTense tense
         * @param ofVoice voice
         */
        public void categories(Mood ofMood, Tense ofTense, Voice ofVoice) {
            int group = rows.size() - 1;
            rows.set(group, MOOD, ofMood.ordinal());
            rows.set(group, TENSE, ofTense.ordinal());
            rows.set(group, VOICE, ofVoice.ordinal());
        }

        /**
         * The finished groups.
         *
         * @param tokens the tokens
         * @return verb groups
         */
        public VerbGroups build(Tokens tokens) {
            return new VerbGroups(this, tokens);
        }
    }
}
