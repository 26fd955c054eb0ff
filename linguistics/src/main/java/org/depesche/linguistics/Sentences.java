package org.depesche.linguistics;

import java.util.Arrays;

/**
 * The sentences of a text in columns, from 0 to {@link #size()}{@code  - 1} in the order of the text.
 *
 * <p>Every token is in exactly one sentence. A sentence never reaches over the border of a paragraph. A closing quotation mark belongs to the
 * sentence it closes; where several sentences stand between one pair of marks, each is a sentence. Immutable and thread safe.
 */
public final class Sentences {

    private final String text;
    private final int[] first;
    private final int[] start;
    private final int[] end;
    private final int tokens;

    private Sentences(String text, int[] first, int[] start, int[] end, int tokens) {
        this.text = text;
        this.first = first;
        this.start = start;
        this.end = end;
        this.tokens = tokens;
    }

    /**
     * Sentences that begin at given tokens; for language packs.
     *
     * @param tokens the tokens
     * @param first the first token of each sentence, rising, the first of them 0; empty if there are no tokens
     * @return sentences
     */
    public static Sentences of(Tokens.Builder tokens, int[] first) {
        int[] start = new int[first.length];
        int[] end = new int[first.length];
        for (int s = 0; s < first.length; s++) {
            start[s] = tokens.start(first[s]);
            end[s] = tokens.end((s + 1 < first.length ? first[s + 1] : tokens.size()) - 1);
        }
        return new Sentences(tokens.text(), first.clone(), start, end, tokens.size());
    }

    /**
     * Number of sentences.
     *
     * @return zero or more
     */
    public int size() {
        return first.length;
    }

    /**
     * Where a sentence starts.
     *
     * @param sentence the sentence
     * @return offset of its first token
     */
    public int start(int sentence) {
        return start[sentence];
    }

    /**
     * Where a sentence ends.
     *
     * @param sentence the sentence
     * @return offset after its last token
     */
    public int end(int sentence) {
        return end[sentence];
    }

    /**
     * First token of a sentence.
     *
     * @param sentence the sentence
     * @return token number
     */
    public int firstToken(int sentence) {
        return first[sentence];
    }

    /**
     * End of the tokens of a sentence.
     *
     * @param sentence the sentence
     * @return number of the token after its last
     */
    public int endToken(int sentence) {
        return sentence + 1 < first.length ? first[sentence + 1] : endOfLast(sentence);
    }

    private int endOfLast(int sentence) {
        if (sentence >= first.length) {
            throw new IndexOutOfBoundsException(sentence);
        }
        return tokens;
    }

    /**
     * The text of a sentence.
     *
     * @param sentence the sentence
     * @return from its first to its last token
     */
    public String text(int sentence) {
        return text.substring(start[sentence], end[sentence]);
    }

    /**
     * The sentence that covers an offset.
     *
     * @param offset offset into the text
     * @return its number, or -1 where the offset is between sentences
     */
    public int at(int offset) {
        int found = Arrays.binarySearch(start, offset);
        int sentence = found >= 0 ? found : -found - 2;
        return sentence >= 0 && offset < end[sentence] ? sentence : -1;
    }
}
