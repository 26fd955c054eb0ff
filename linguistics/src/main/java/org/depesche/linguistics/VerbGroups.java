package org.depesche.linguistics;

import java.util.Arrays;
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

    private final Builder columns;
    private final Tokens tokens;

    private VerbGroups(Builder columns, Tokens tokens) {
        this.columns = columns;
        this.tokens = tokens;
    }

    /**
     * Number of verb groups.
     *
     * @return zero or more
     */
    public int size() {
        return columns.size;
    }

    /**
     * The clause of a group.
     *
     * @param group the group
     * @return a clause
     */
    public int clause(int group) {
        return columns.clause[group];
    }

    /**
     * The finite verb.
     *
     * @param group the group
     * @return token number, or -1 for a group of an infinitive clause
     */
    public int finite(int group) {
        return columns.finite[group];
    }

    /**
     * The verb that carries the meaning: <em>angekündigt</em> in <em>hat angekündigt</em>, <em>sagen</em> in <em>will sagen</em>.
     *
     * @param group the group
     * @return token number
     */
    public int head(int group) {
        return columns.head[group];
    }

    /**
     * The modal verb of a group whose head is another.
     *
     * @param group the group
     * @return token number, or -1
     */
    public int modal(int group) {
        return columns.modal[group];
    }

    /**
     * The separated particle: <em>mit</em> in <em>teilte … mit</em>.
     *
     * @param group the group
     * @return token number, or -1
     */
    public int particle(int group) {
        return columns.particle[group];
    }

    /**
     * The reflexive pronoun.
     *
     * @param group the group
     * @return token number, or -1
     */
    public int reflexive(int group) {
        return columns.reflexive[group];
    }

    /**
     * The infinitive of the head, with its particle: <em>mitteilen</em>.
     *
     * @param group the group
     * @return a base form
     */
    public String lemma(int group) {
        String lemma = tokens.lemma(columns.head[group]);
        int particle = columns.particle[group];
        return particle < 0 ? lemma : tokens.text(particle).concat(lemma);
    }

    /**
     * Mood of the finite verb.
     *
     * @param group the group
     * @return {@link Mood#NONE} without one
     */
    public Mood mood(int group) {
        return MOODS[columns.mood[group]];
    }

    /**
     * Tense of the group as a whole.
     *
     * @param group the group
     * @return {@link Tense#NONE} without a finite verb
     */
    public Tense tense(int group) {
        return TENSES[columns.tense[group]];
    }

    /**
     * Voice of the group.
     *
     * @param group the group
     * @return its voice
     */
    public Voice voice(int group) {
        return VOICES[columns.voice[group]];
    }

    /**
     * How many tokens the group has.
     *
     * @param group the group
     * @return at least 1
     */
    public int members(int group) {
        Objects.checkIndex(group, columns.size);
        return columns.memberStart[group + 1] - columns.memberStart[group];
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
        return columns.member[columns.memberStart[group] + index];
    }

    /** Collects verb groups; for language packs. Not thread safe. */
    public static final class Builder {

        private static final int ROOM = 64;

        private int size;
        private int members;
        private int[] clause;
        private int[] finite;
        private int[] head;
        private int[] modal;
        private int[] particle;
        private int[] reflexive;
        private byte[] mood;
        private byte[] tense;
        private byte[] voice;
        private int[] memberStart;
        private int[] member;

        /** Starts with no groups. */
        public Builder() {
            clause = new int[ROOM];
            finite = new int[ROOM];
            head = new int[ROOM];
            modal = new int[ROOM];
            particle = new int[ROOM];
            reflexive = new int[ROOM];
            mood = new byte[ROOM];
            tense = new byte[ROOM];
            voice = new byte[ROOM];
            memberStart = new int[ROOM + 1];
            member = new int[2 * ROOM];
        }

        private Builder(Builder other) {
            size = other.size;
            members = other.members;
            clause = Arrays.copyOf(other.clause, size);
            finite = Arrays.copyOf(other.finite, size);
            head = Arrays.copyOf(other.head, size);
            modal = Arrays.copyOf(other.modal, size);
            particle = Arrays.copyOf(other.particle, size);
            reflexive = Arrays.copyOf(other.reflexive, size);
            mood = Arrays.copyOf(other.mood, size);
            tense = Arrays.copyOf(other.tense, size);
            voice = Arrays.copyOf(other.voice, size);
            memberStart = Arrays.copyOf(other.memberStart, size + 1);
            member = Arrays.copyOf(other.member, members);
        }

        /**
         * Forgets all groups and starts on another text, in the same columns. What was built before is not touched.
         *
         * @return this
         */
        public Builder restart() {
            size = 0;
            members = 0;
            return this;
        }

        /**
         * Adds a group without members.
         *
         * @param ofClause its clause
         * @return its number
         */
        public int add(int ofClause) {
            if (size == clause.length) {
                int capacity = size * 2;
                clause = Arrays.copyOf(clause, capacity);
                finite = Arrays.copyOf(finite, capacity);
                head = Arrays.copyOf(head, capacity);
                modal = Arrays.copyOf(modal, capacity);
                particle = Arrays.copyOf(particle, capacity);
                reflexive = Arrays.copyOf(reflexive, capacity);
                mood = Arrays.copyOf(mood, capacity);
                tense = Arrays.copyOf(tense, capacity);
                voice = Arrays.copyOf(voice, capacity);
                memberStart = Arrays.copyOf(memberStart, capacity + 1);
            }
            clause[size] = ofClause;
            finite[size] = -1;
            head[size] = -1;
            modal[size] = -1;
            particle[size] = -1;
            reflexive[size] = -1;
            mood[size] = 0;
            tense[size] = 0;
            voice[size] = 0;
            memberStart[size + 1] = members;
            return size++;
        }

        /**
         * Adds a token to the last group.
         *
         * @param token a token after those added before
         */
        public void member(int token) {
            if (members == member.length) {
                member = Arrays.copyOf(member, members * 2);
            }
            member[members++] = token;
            memberStart[size] = members;
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
            int group = size - 1;
            finite[group] = finiteVerb;
            head[group] = headVerb;
            modal[group] = modalVerb;
            particle[group] = verbParticle;
            reflexive[group] = reflexivePronoun;
        }

        /**
         * Gives the last group its categories.
         *
         * @param ofMood mood
         * @param ofTense tense
         * @param ofVoice voice
         */
        public void categories(Mood ofMood, Tense ofTense, Voice ofVoice) {
            mood[size - 1] = (byte) ofMood.ordinal();
            tense[size - 1] = (byte) ofTense.ordinal();
            voice[size - 1] = (byte) ofVoice.ordinal();
        }

        /**
         * The finished groups.
         *
         * @param tokens the tokens
         * @return verb groups
         */
        public VerbGroups build(Tokens tokens) {
            return new VerbGroups(new Builder(this), tokens);
        }
    }
}
