package org.depesche.linguistics;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * The tokens of a text in columns: token numbers go from 0 to {@link #size()}{@code  - 1} in the order of the text.
 *
 * <p>Tokens do not overlap, hold no space, and cover every letter and digit of the text. Every method that takes a token number throws
 * {@link IndexOutOfBoundsException} where there is no such token. Immutable and thread safe.
 */
public final class Tokens {

    private static final PartOfSpeech[] PARTS = PartOfSpeech.values();
    private static final Tag[] TAGS = Tag.values();
    private static final TokenKind[] KINDS = TokenKind.values();

    private final String text;
    private final int size;
    private final int[] start;
    private final int[] end;
    private final byte[] kind;
    private final byte[] tag;
    private final byte[] part;
    private final int[] morphology;
    private final Lemmas lemmas;
    private final NumberTable sentence;
    private final int[] paragraphOfSentence;

    private Tokens(Builder builder, Sentences sentences, Lemmas lemmas) {
        this.text = builder.text;
        this.size = builder.size;
        this.start = Arrays.copyOf(builder.start, size);
        this.end = Arrays.copyOf(builder.end, size);
        this.kind = Arrays.copyOf(builder.kind, size);
        this.tag = Arrays.copyOf(builder.tag, size);
        this.part = Arrays.copyOf(builder.part, size);
        this.morphology = Arrays.copyOf(builder.morphology, size);
        this.lemmas = lemmas;
        builder.ofSentence.fill(size, -1);
        this.paragraphOfSentence = new int[sentences.size()];
        for (int s = 0; s < sentences.size(); s++) {
            builder.ofSentence.set(sentences.firstToken(s), sentences.endToken(s), 0, s);
            paragraphOfSentence[s] = builder.paragraph[sentences.firstToken(s)];
        }
        this.sentence = builder.ofSentence.table();
    }

    /**
     * Number of tokens.
     *
     * @return zero or more
     */
    public int size() {
        return size;
    }

    /**
     * Where a token starts.
     *
     * @param token the token
     * @return its first offset
     */
    public int start(int token) {
        return start[token];
    }

    /**
     * Where a token ends.
     *
     * @param token the token
     * @return the offset after its last character
     */
    public int end(int token) {
        return end[token];
    }

    /**
     * The characters of a token as they stand in the text.
     *
     * @param token the token
     * @return its text
     */
    public String text(int token) {
        return Spellings.of(text, start[token], end[token]);
    }

    /**
     * Whether the token is written exactly so; faster than comparing {@link #text(int)}.
     *
     * @param token the token
     * @param form the form
     * @return whether they are equal
     */
    public boolean is(int token, String form) {
        int length = end[token] - start[token];
        return length == form.length() && text.startsWith(form, start[token]);
    }

    /**
     * Whether the token is written so but for the case of its letters.
     *
     * @param token the token
     * @param form the form
     * @return whether they are equal
     */
    public boolean isIgnoringCase(int token, String form) {
        int length = end[token] - start[token];
        return length == form.length() && text.regionMatches(true, start[token], form, 0, length);
    }

    /**
     * One character of a token.
     *
     * @param token the token
     * @param index from 0
     * @return the character
     */
    public char charAt(int token, int index) {
        return text.charAt(start[token] + index);
    }

    /**
     * Length of a token.
     *
     * @param token the token
     * @return in UTF-16 code units
     */
    public int length(int token) {
        return end[token] - start[token];
    }

    /**
     * What the token is by its characters.
     *
     * @param token the token
     * @return its kind
     */
    public TokenKind kind(int token) {
        return KINDS[kind[token]];
    }

    /**
     * Whether there is a space, or anything else that is not part of a token, between this token and the one before.
     *
     * @param token the token
     * @return also true for the first token
     */
    public boolean spaceBefore(int token) {
        return token == 0 || end[token - 1] != start[token];
    }

    /**
     * The paragraph a token is in.
     *
     * @param token the token
     * @return from 0, never falling from token to token
     */
    public int paragraph(int token) {
        return paragraphOfSentence[sentence(token)];
    }

    /**
     * The sentence a token is in.
     *
     * @param token the token
     * @return number of the {@linkplain Sentences sentence}
     */
    public int sentence(int token) {
        return sentence.get(token, 0);
    }

    /**
     * Universal part of speech.
     *
     * @param token the token
     * @return {@link PartOfSpeech#X} where word forms are not known
     */
    public PartOfSpeech partOfSpeech(int token) {
        return PARTS[part[token]];
    }

    /**
     * Fine part of speech.
     *
     * @param token the token
     * @return {@link Tag#XY} where word forms are not known
     */
    public Tag tag(int token) {
        return TAGS[tag[token]];
    }

    /**
     * The base form: infinitive, nominative singular, positive. A separated particle is not joined here but in {@link VerbGroups#lemma}.
     *
     * @param token the token
     * @return the form itself where no other is known
     */
    public String lemma(int token) {
        Objects.checkIndex(token, size);
        return lemmas.lemma(this, token);
    }

    /**
     * Mood of a finite verb.
     *
     * @param token the token
     * @return {@link Mood#NONE} for all other tokens
     */
    public Mood mood(int token) {
        return tag(token).finite() ? Morphology.mood(morphology[token]) : Mood.NONE;
    }

    /**
     * Tense of a finite verb's own form: present or past. Konjunktiv I counts as present, Konjunktiv II as past.
     *
     * @param token the token
     * @return {@link Tense#NONE} for all other tokens
     */
    public Tense tense(int token) {
        return tag(token).finite() ? Morphology.tense(morphology[token]) : Tense.NONE;
    }

    /**
     * Whether a finite verb can be in a grammatical person.
     *
     * @param token the token
     * @param person 1 to 3
     * @return false for everything but finite verbs
     */
    public boolean mayBe(int token, int person) {
        return tag(token).finite() && (Morphology.persons(morphology[token]) & 1 << (person - 1)) != 0;
    }

    /**
     * Whether a nominal form can be in a case.
     *
     * @param token the token
     * @param grammaticalCase the case
     * @return false for verbs and for words of which nothing is known
     */
    public boolean mayBe(int token, GrammaticalCase grammaticalCase) {
        return !tag(token).verbal() && Morphology.has(morphology[token], grammaticalCase);
    }

    /**
     * Whether a nominal form can be of a gender.
     *
     * @param token the token
     * @param gender the gender
     * @return false for verbs and for words of which nothing is known
     */
    public boolean mayBe(int token, Gender gender) {
        return !tag(token).verbal() && Morphology.has(morphology[token], gender);
    }

    /**
     * Whether a finite verb or a nominal form can be of a number.
     *
     * @param token the token
     * @param number the number
     * @return false for words of which nothing is known
     */
    public boolean mayBe(int token, GrammaticalNumber number) {
        return tag(token).verbal()
                ? Morphology.hasFinite(morphology[token], number)
                : Morphology.hasNominal(morphology[token], number);
    }

    /**
     * Whether the word list knows a name of this class with this form.
     *
     * @param token the token
     * @param nameClass the class
     * @return false for everything but proper nouns
     */
    public boolean mayBe(int token, NameClass nameClass) {
        return tag(token) == Tag.NE && Morphology.has(morphology[token], nameClass);
    }

    /**
     * The cases a nominal form can be in.
     *
     * @param token the token
     * @return a new set, empty where nothing is known
     */
    public Set<GrammaticalCase> cases(int token) {
        Set<GrammaticalCase> cases = EnumSet.noneOf(GrammaticalCase.class);
        for (GrammaticalCase each : GrammaticalCase.values()) {
            if (mayBe(token, each)) {
                cases.add(each);
            }
        }
        return cases;
    }

    /**
     * The features of the form as they are packed.
     *
     * @param token the token
     * @return a value of {@link Morphology}
     */
    public int morphology(int token) {
        return morphology[token];
    }

    /**
     * How many parts the hyphens of a compound make.
     *
     * @param token the token
     * @return 1 for a word without hyphens, 3 for <em>US-Außenminister-Treffen</em>
     */
    public int parts(int token) {
        int parts = 1;
        for (int at = start[token] + 1; at < end[token] - 1; at++) {
            if (text.charAt(at) == '-' && text.charAt(at + 1) != '-') {
                parts++;
            }
        }
        return parts;
    }

    /**
     * Where a part of a hyphen compound starts.
     *
     * @param token the token
     * @param part from 0 to {@link #parts} - 1
     * @return offset into the text
     */
    public int partStart(int token, int part) {
        Objects.checkIndex(part, parts(token));
        int at = start[token];
        for (int seen = 0; seen < part; seen++) {
            at = hyphenAfter(token, at) + 1;
        }
        return at;
    }

    /**
     * Where a part of a hyphen compound ends, its hyphen not counted.
     *
     * @param token the token
     * @param part from 0 to {@link #parts} - 1
     * @return offset into the text
     */
    public int partEnd(int token, int part) {
        return hyphenAfter(token, partStart(token, part));
    }

    private int hyphenAfter(int token, int from) {
        for (int at = Math.max(from, start[token] + 1); at < end[token] - 1; at++) {
            if (text.charAt(at) == '-' && text.charAt(at + 1) != '-') {
                return at;
            }
        }
        return end[token];
    }

    /**
     * The token that covers an offset.
     *
     * @param offset offset into the text
     * @return its number, or -1 where the offset is between tokens
     */
    public int at(int offset) {
        int token = notBefore(offset + 1) - 1;
        return token >= 0 && offset < end[token] ? token : -1;
    }

    /**
     * The first token that starts at an offset or after it.
     *
     * @param offset offset into the text
     * @return its number, or {@link #size()} where there is none
     */
    public int notBefore(int offset) {
        int found = Arrays.binarySearch(start, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Gives base forms, when asked. */
    @FunctionalInterface
    public interface Lemmas {
        /**
         * The base form of a token.
         *
         * @param tokens the tokens
         * @param token a valid token number
         * @return the base form
         */
        String lemma(Tokens tokens, int token);
    }

    /** Collects tokens in the order of the text; for language packs. Not thread safe. */
    public static final class Builder {

        private String text;
        private int size;
        private int[] start;
        private int[] end;
        private byte[] kind;
        private int[] paragraph;
        private byte[] tag;
        private byte[] part;
        private int[] morphology;
        private final NumberRows ofSentence = new NumberRows(1);

        /**
         * Starts with no tokens.
         *
         * @param text the text that offsets point into
         */
        public Builder(String text) {
            this.text = text;
            int capacity = Math.max(16, text.length() / 5);
            start = new int[capacity];
            end = new int[capacity];
            kind = new byte[capacity];
            paragraph = new int[capacity];
            tag = new byte[capacity];
            part = new byte[capacity];
            morphology = new int[capacity];
        }

        /**
         * Forgets all tokens and starts on another text, in the same columns. What was built before is not touched.
         *
         * @param other the text that offsets point into from now on
         * @return this
         */
        public Builder restart(String other) {
            text = other;
            size = 0;
            return this;
        }

        /**
         * Adds a token.
         *
         * @param first where it starts, not before the end of the token before
         * @param limit where it ends
         * @param tokenKind its kind
         * @param ofParagraph the paragraph it is in
         */
        public void add(int first, int limit, TokenKind tokenKind, int ofParagraph) {
            if (size == start.length) {
                grow();
            }
            start[size] = first;
            end[size] = limit;
            kind[size] = (byte) tokenKind.ordinal();
            paragraph[size] = ofParagraph;
            tag[size] = (byte) Tag.XY.ordinal();
            part[size] = (byte) PartOfSpeech.X.ordinal();
            morphology[size] = 0;
            size++;
        }

        private void grow() {
            int capacity = start.length * 2;
            start = Arrays.copyOf(start, capacity);
            end = Arrays.copyOf(end, capacity);
            kind = Arrays.copyOf(kind, capacity);
            paragraph = Arrays.copyOf(paragraph, capacity);
            tag = Arrays.copyOf(tag, capacity);
            part = Arrays.copyOf(part, capacity);
            morphology = Arrays.copyOf(morphology, capacity);
        }

        /**
         * Number of tokens so far.
         *
         * @return zero or more
         */
        public int size() {
            return size;
        }

        /**
         * The text that offsets point into.
         *
         * @return the whole text
         */
        public String text() {
            return text;
        }

        /**
         * Start of a token.
         *
         * @param token the token
         * @return offset
         */
        public int start(int token) {
            return start[token];
        }

        /**
         * End of a token.
         *
         * @param token the token
         * @return offset
         */
        public int end(int token) {
            return end[token];
        }

        /**
         * Whether the token is written so but for the case of its letters.
         *
         * @param token the token
         * @param form the form
         * @return whether they are equal
         */
        public boolean isIgnoringCase(int token, String form) {
            int length = end[token] - start[token];
            return length == form.length() && text.regionMatches(true, start[token], form, 0, length);
        }

        /**
         * Kind of a token.
         *
         * @param token the token
         * @return its kind
         */
        public TokenKind kind(int token) {
            return KINDS[kind[token]];
        }

        /**
         * Paragraph of a token.
         *
         * @param token the token
         * @return from 0
         */
        public int paragraph(int token) {
            return paragraph[token];
        }

        /**
         * Fine part of speech given so far.
         *
         * @param token the token
         * @return {@link Tag#XY} where none was given
         */
        public Tag tag(int token) {
            return TAGS[tag[token]];
        }

        /**
         * Part of speech given so far.
         *
         * @param token the token
         * @return {@link PartOfSpeech#X} where none was given
         */
        public PartOfSpeech partOfSpeech(int token) {
            return PARTS[part[token]];
        }

        /**
         * Features given so far.
         *
         * @param token the token
         * @return a value of {@link Morphology}
         */
        public int morphology(int token) {
            return morphology[token];
        }

        /**
         * Changes the kind of a token.
         *
         * @param token the token
         * @param tokenKind its kind
         */
        public void kind(int token, TokenKind tokenKind) {
            kind[token] = (byte) tokenKind.ordinal();
        }

        /**
         * Gives a token its parts of speech.
         *
         * @param token the token
         * @param fine fine part of speech
         * @param coarse universal part of speech
         */
        public void tag(int token, Tag fine, PartOfSpeech coarse) {
            tag[token] = (byte) fine.ordinal();
            part[token] = (byte) coarse.ordinal();
        }

        /**
         * Gives a token its features.
         *
         * @param token the token
         * @param features a value of {@link Morphology}
         */
        public void morphology(int token, int features) {
            morphology[token] = features;
        }

        /**
         * Joins tokens to the one before them where they touch.
         *
         * @param joined the tokens that become part of the token before; the joined token keeps the kind of its first part
         */
        public void join(BitSet joined) {
            int kept = 0;
            for (int token = 0; token < size; token++) {
                if (kept > 0 && joined.get(token) && end[kept - 1] == start[token]) {
                    end[kept - 1] = end[token];
                } else {
                    start[kept] = start[token];
                    end[kept] = end[token];
                    kind[kept] = kind[token];
                    paragraph[kept] = paragraph[token];
                    tag[kept] = tag[token];
                    part[kept] = part[token];
                    morphology[kept] = morphology[token];
                    kept++;
                }
            }
            size = kept;
        }

        /**
         * The finished tokens.
         *
         * @param sentences the sentences they are in, none of them over the border of a paragraph
         * @param lemmas gives base forms; must be thread safe
         * @return tokens
         */
        public Tokens build(Sentences sentences, Lemmas lemmas) {
            return new Tokens(this, sentences, lemmas);
        }
    }
}
