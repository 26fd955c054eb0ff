package org.depesche.linguistics.lexicon;

import java.util.Arrays;
import org.depesche.linguistics.Sentences;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.Tokens;

/**
 * What a lexicon says of the tokens of a text, in columns: their classes, the tags they can have, and hashes of their letters.
 *
 * <p>A word that is not listed is read by its last part: that of a hyphen compound, or the longest ending that is a listed noun (for a
 * capitalised word) or adjective or participle (for a small one). A word at the start of a sentence, or all in capitals, is also looked up
 * in small letters.
 */
public final class WordForms {

    /** How the reading of a token was found. */
    public enum Origin {
        /** The form is listed. */
        LISTED,
        /** The form ends in a listed one. */
        COMPOUND,
        /** Nothing like the form is listed. */
        UNKNOWN,
        /** The token is a number. */
        NUMBER,
        /** The token is punctuation or a symbol. */
        PUNCTUATION
    }

    private static final int MIN_HEAD = 3;
    private static final int MIN_SMALL_HEAD = 5;
    private static final int MIN_MODIFIER = 3;
    private static final int LONGEST_WORD = 80;
    private static final long NOUNS = bit(Tag.NN) | bit(Tag.NE);
    private static final long HEADS_SMALL = bit(Tag.ADJA) | bit(Tag.ADJD) | bit(Tag.VVPP);

    private final Lexicon lexicon;
    private final Tokens.Builder tokens;
    private String text = "";
    private char[] exact = {};
    private char[] lowered = {};
    private long[] tags = {};
    private byte[] origin = {};
    private int[] word = {};
    private int[] suffixes2 = {};
    private int[] suffixes3 = {};
    private int[] suffixes4 = {};

    /**
     * Looks up all tokens.
     *
     * @param lexicon the lexicon
     * @param tokens the tokens
     * @param sentences the sentences
     */
    public WordForms(Lexicon lexicon, Tokens.Builder tokens, Sentences sentences) {
        this(lexicon, tokens);
        lookUp(sentences);
    }

    /**
     * Looks nothing up yet.
     *
     * @param lexicon the lexicon
     * @param tokens takes the tokens of one text after another
     */
    public WordForms(Lexicon lexicon, Tokens.Builder tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /**
     * Forgets what was looked up and looks up all tokens that there are now, in the same columns.
     *
     * @param sentences the sentences
     */
    public void lookUp(Sentences sentences) {
        text = tokens.text();
        clear(tokens.size());
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            boolean initial = true;
            for (int token = sentences.firstToken(sentence); token < sentences.endToken(sentence); token++) {
                TokenKind kind = tokens.kind(token);
                if (kind == TokenKind.WORD) {
                    lookUp(token, initial);
                    initial = false;
                } else if (kind.lexical()) {
                    other(token, kind);
                    initial = false;
                } else {
                    punctuation(token);
                    initial |= kind == TokenKind.OPENING_MARK
                            || kind == TokenKind.COLON
                            || kind == TokenKind.TERMINATOR
                            || kind == TokenKind.DASH
                            || kind == TokenKind.OPENING_BRACKET;
                }
            }
        }
        text = "";
    }

    private void clear(int size) {
        if (size > exact.length) {
            exact = new char[size];
            lowered = new char[size];
            tags = new long[size];
            origin = new byte[size];
            word = new int[size];
            suffixes2 = new int[size];
            suffixes3 = new int[size];
            suffixes4 = new int[size];
        } else {
            Arrays.fill(exact, 0, size, (char) Lexicon.UNKNOWN);
            Arrays.fill(lowered, 0, size, (char) Lexicon.UNKNOWN);
            Arrays.fill(tags, 0, size, 0);
            Arrays.fill(origin, 0, size, (byte) 0);
            Arrays.fill(word, 0, size, 0);
            Arrays.fill(suffixes2, 0, size, 0);
            Arrays.fill(suffixes3, 0, size, 0);
            Arrays.fill(suffixes4, 0, size, 0);
        }
    }

    private static long bit(Tag tag) {
        return 1L << tag.ordinal();
    }

    private void punctuation(int token) {
        origin[token] = (byte) Origin.PUNCTUATION.ordinal();
        word[token] = fold(Lexicon.step(Lexicon.SEED, text.charAt(tokens.start(token))));
        suffixes2[token] = word[token];
        suffixes3[token] = word[token];
        suffixes4[token] = word[token];
    }

    private void other(int token, TokenKind kind) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        boolean number = kind == TokenKind.NUMBER;
        origin[token] = (byte) (number ? Origin.NUMBER : Origin.UNKNOWN).ordinal();
        if (number) {
            boolean ordinal = text.charAt(end - 1) == '.';
            word[token] = ordinal ? 3 : end - start == 4 && allDigits(start, end) ? 1 : 2;
            suffixes2[token] = end - start;
        } else {
            word[token] = 4 + kind.ordinal();
        }
    }

    private boolean allDigits(int start, int end) {
        for (int at = start; at < end; at++) {
            if (!Character.isDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static int fold(long hash) {
        return (int) (hash ^ hash >>> 32);
    }

    private void lookUp(int token, boolean initial) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        long hash = Lexicon.SEED;
        long two = hash;
        long three = hash;
        long four = hash;
        for (int at = end - 1; at > start; at--) {
            hash = Lexicon.step(hash, text.charAt(at));
            switch (end - at) {
                case 2 -> two = hash;
                case 3 -> three = hash;
                case 4 -> four = hash;
                default -> {}
            }
        }
        char first = text.charAt(start);
        char small = Character.toLowerCase(first);
        long full = Lexicon.step(hash, first);
        long lower = small == first ? full : Lexicon.step(hash, small);
        int length = end - start;
        word[token] = fold(lower);
        suffixes2[token] = fold(length > 2 ? two : lower);
        suffixes3[token] = fold(length > 3 ? three : lower);
        suffixes4[token] = fold(length > 4 ? four : lower);
        exact[token] = (char) lexicon.find(full);
        if (small != first && initial) {
            lowered[token] = (char) lexicon.find(lower);
        }
        if (text.charAt(end - 1) == '-' && length > 1) {
            tags[token] = bit(Tag.TRUNC);
            return;
        }
        if (exact[token] == Lexicon.UNKNOWN && lowered[token] == Lexicon.UNKNOWN) {
            unlisted(token, start, end, initial);
        }
        tags[token] = lexicon.tags(exact[token]) | lexicon.tags(lowered[token]);
    }

    private void unlisted(int token, int start, int end, boolean initial) {
        origin[token] = (byte) Origin.UNKNOWN.ordinal();
        if (end - start > LONGEST_WORD) {
            return;
        }
        char first = text.charAt(start);
        boolean capital = Character.isUpperCase(first);
        if (capital && end - start > 2 && allCapitals(start, end)) {
            capitals(token, start, end);
            if (exact[token] != Lexicon.UNKNOWN) {
                return;
            }
        }
        if (Character.isDigit(first) && text.charAt(end - 1) == '.') {
            return;
        }
        int hyphen = end - 1;
        while (hyphen > start && text.charAt(hyphen) != '-') {
            hyphen--;
        }
        if (hyphen > start && hyphen < end - 1) {
            int found = lexicon.find(Lexicon.hash(text, hyphen + 1, end));
            if (found == Lexicon.UNKNOWN
                    || (Character.isUpperCase(text.charAt(hyphen + 1)) && (lexicon.tags(found) & NOUNS) == 0)) {
                found = ending(hyphen + 1, end, Character.isUpperCase(text.charAt(hyphen + 1)));
            }
            if (found != Lexicon.UNKNOWN) {
                exact[token] = (char) found;
                origin[token] = (byte) Origin.COMPOUND.ordinal();
            }
            return;
        }
        int found = ending(start, end, capital);
        if (found != Lexicon.UNKNOWN) {
            exact[token] = (char) found;
            origin[token] = (byte) Origin.COMPOUND.ordinal();
        } else if (capital && initial) {
            found = ending(start, end, false);
            if (found != Lexicon.UNKNOWN) {
                lowered[token] = (char) found;
                origin[token] = (byte) Origin.COMPOUND.ordinal();
            }
        }
    }

    private boolean allCapitals(int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (Character.isLetter(c) && !Character.isUpperCase(c)) {
                return false;
            }
        }
        return true;
    }

    private void capitals(int token, int start, int end) {
        long hash = Lexicon.SEED;
        for (int at = end - 1; at > start; at--) {
            hash = Lexicon.step(hash, Character.toLowerCase(text.charAt(at)));
        }
        char first = text.charAt(start);
        int title = lexicon.find(Lexicon.step(hash, first));
        int small = lexicon.find(Lexicon.step(hash, Character.toLowerCase(first)));
        if (end - start > 3) {
            exact[token] = (char) title;
            lowered[token] = (char) small;
        }
    }

    /** The class of the longest listed ending of a word; of a noun for a capitalised word, else of an adjective or verb form. */
    private int ending(int start, int end, boolean capital) {
        int longest = Lexicon.UNKNOWN;
        long hash = Lexicon.SEED;
        for (int at = end - 1; at >= start + MIN_MODIFIER; at--) {
            char c = text.charAt(at);
            int length = end - at;
            if (capital) {
                if (length >= MIN_HEAD) {
                    int found = lexicon.find(Lexicon.step(hash, Character.toUpperCase(c)));
                    if (found != Lexicon.UNKNOWN && (lexicon.tags(found) & bit(Tag.NN)) != 0) {
                        longest = found;
                    }
                }
                hash = Lexicon.step(hash, c);
            } else {
                hash = Lexicon.step(hash, c);
                if (length >= MIN_SMALL_HEAD) {
                    int found = lexicon.find(hash);
                    if (found != Lexicon.UNKNOWN && (lexicon.tags(found) & HEADS_SMALL) != 0) {
                        longest = found;
                    }
                }
            }
        }
        return longest;
    }

    /**
     * Where the readings of a token are found that have a tag.
     *
     * @param token the token
     * @param tag the tag
     * @return a class of the lexicon, {@link Lexicon#UNKNOWN} where no reading has the tag
     */
    public int formClass(int token, Tag tag) {
        long bit = bit(tag);
        if ((lexicon.tags(exact[token]) & bit) != 0) {
            return exact[token];
        }
        return (lexicon.tags(lowered[token]) & bit) != 0 ? lowered[token] : Lexicon.UNKNOWN;
    }

    /**
     * The class of a token as it is written.
     *
     * @param token the token
     * @return a class of the lexicon
     */
    public int exact(int token) {
        return exact[token];
    }

    /**
     * The class of a token in small letters, where it was looked up so.
     *
     * @param token the token
     * @return a class of the lexicon
     */
    public int lowered(int token) {
        return lowered[token];
    }

    /**
     * Whether a token has a class by its form in small letters alone.
     *
     * @param token the token
     * @param formClass one of its classes
     * @return false where it has the class as it is written
     */
    public boolean isOfSmallLetters(int token, int formClass) {
        return formClass == lowered[token] && formClass != exact[token];
    }

    /**
     * The tags that a token can have by the lexicon.
     *
     * @param token the token
     * @return bits by {@link Tag#ordinal}, 0 where nothing is known
     */
    public long tags(int token) {
        return tags[token];
    }

    /**
     * How the reading of a token was found.
     *
     * @param token the token
     * @return its origin
     */
    public Origin origin(int token) {
        return ORIGINS[origin[token]];
    }

    /**
     * Hash of a token with its first letter made small.
     *
     * @param token the token
     * @return any number
     */
    public int word(int token) {
        return word[token];
    }

    /**
     * Hash of the last letters of a token.
     *
     * @param token the token
     * @param length 2 to 4
     * @return any number; that of the whole word where it is not longer
     */
    public int suffix(int token, int length) {
        return switch (length) {
            case 2 -> suffixes2[token];
            case 3 -> suffixes3[token];
            case 4 -> suffixes4[token];
            default -> throw new IllegalArgumentException("length " + length);
        };
    }

    /**
     * The tokens that were looked up.
     *
     * @return the tokens
     */
    public Tokens.Builder tokens() {
        return tokens;
    }

    private static final Origin[] ORIGINS = Origin.values();
}
