package org.depesche.linguistics.tagging;

import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.Tokens;
import org.depesche.linguistics.lexicon.WordForms;

/** Computes the features of the tokens of one sentence after another, in one text after another. Not thread safe. */
public final class Features {

    /** Number of features a token has. */
    public static final int COUNT = 26;

    private static final int BORDER = 0x7f4a7c15;
    private static final int NO_LABEL = 127;

    private final WordForms forms;
    private final Tokens.Builder tokens;
    private final int[] hashes = new int[COUNT];
    private byte[] labels = {};
    private int[] signature = new int[128];
    private int[] shape = new int[128];
    private int[] lastBeforePunctuation = new int[128];
    private int first;
    private int end;

    /**
     * Features over the tokens of a text.
     *
     * @param forms what the lexicon says of them
     */
    public Features(WordForms forms) {
        this.forms = forms;
        this.tokens = forms.tokens();
    }

    WordForms forms() {
        return forms;
    }

    /** Takes the labels of a text, by token number; holds those of another text. */
    byte[] labels(int size) {
        if (labels.length < size) {
            labels = new byte[size];
        }
        return labels;
    }

    /** Takes the features of a token. */
    int[] hashes() {
        return hashes;
    }

    /**
     * Turns to a sentence.
     *
     * @param firstToken its first token
     * @param endToken the token after its last
     */
    public void sentence(int firstToken, int endToken) {
        first = firstToken;
        end = endToken;
        int size = end - first;
        if (size > signature.length) {
            signature = new int[size * 2];
            shape = new int[size * 2];
            lastBeforePunctuation = new int[size * 2];
        }
        int closing = BORDER;
        for (int i = size - 1; i >= 0; i--) {
            int token = first + i;
            long tags = forms.tags(token);
            WordForms.Origin origin = forms.origin(token);
            int s = (int) (tags ^ tags >>> 32) * 0x2c1b3c6d + origin.ordinal();
            if (origin.ordinal() >= WordForms.Origin.NUMBER.ordinal()) {
                s ^= forms.word(token);
            }
            signature[i] = s;
            shape[i] = shape(token, i == 0);
            lastBeforePunctuation[i] = closing;
            TokenKind kind = tokens.kind(token);
            if (!kind.lexical()
                    && kind != TokenKind.OPENING_MARK
                    && kind != TokenKind.CLOSING_MARK
                    && kind != TokenKind.SYMBOL) {
                closing = BORDER;
            } else if (closing == BORDER && kind.lexical()) {
                closing = s;
            }
        }
    }

    private int shape(int token, boolean initial) {
        if (!tokens.kind(token).lexical()) {
            return 1;
        }
        String text = tokens.text();
        int start = tokens.start(token);
        int length = tokens.end(token) - start;
        char c = text.charAt(start);
        int shape = initial ? 2 : 4;
        if (Character.isUpperCase(c)) {
            shape |= 8;
            if (length > 1 && Character.isUpperCase(text.charAt(start + 1))) {
                shape |= 16;
            }
        } else if (Character.isDigit(c)) {
            shape |= 32;
        }
        if (text.charAt(start + length - 1) == '.') {
            shape |= 64;
        }
        if (length == 1) {
            shape |= 128;
        } else if (length < 4) {
            shape |= 256;
        }
        return shape;
    }

    private int signature(int token) {
        return token >= first && token < end ? signature[token - first] : BORDER;
    }

    private int word(int token) {
        return token >= first && token < end ? forms.word(token) : BORDER;
    }

    private static int label(byte[] labels, int token, int first) {
        return token >= first ? labels[token] : NO_LABEL;
    }

    private static int mix(int template, int a) {
        return (a + template * 0x61c88647) * 0x2545f491;
    }

    private static int mix(int template, int a, int b) {
        return ((a + template * 0x61c88647) * 0x2545f491 ^ b) * 0x5bd1e995;
    }

    private static int mix(int template, int a, int b, int c) {
        return (((a + template * 0x61c88647) * 0x2545f491 ^ b) * 0x5bd1e995 ^ c) * 0x27d4eb2f;
    }

    /**
     * Computes the features of a token.
     *
     * @param token a token of the sentence
     * @param labels the labels of the tokens before it in the sentence, by token number
     * @param clause what is known of the clause so far, a small number
     * @param into takes {@link #COUNT} hashes
     */
    public void of(int token, byte[] labels, int clause, int[] into) {
        int i = token - first;
        int w = forms.word(token);
        int s = signature[i];
        int shaped = shape[i];
        int wl = word(token - 1);
        int wr = word(token + 1);
        int sr = signature(token + 1);
        int srr = signature(token + 2);
        int t1 = label(labels, token - 1, first);
        int t2 = label(labels, token - 2, first);
        int t12 = t1 << 7 | t2;
        int last = lastBeforePunctuation[i];
        into[0] = mix(1, w);
        into[1] = mix(2, w, t1);
        into[2] = mix(3, wl, s);
        into[3] = mix(4, wr, s);
        into[4] = mix(5, w, wr);
        into[5] = mix(6, w, wl);
        into[6] = mix(7, s);
        into[7] = mix(8, s, t1);
        into[8] = mix(9, s, t12);
        into[9] = mix(10, s, sr);
        into[10] = mix(11, sr, srr);
        into[11] = mix(12, forms.suffix(token, 3), shaped);
        into[12] = mix(13, forms.suffix(token, 2), shaped);
        into[13] = mix(14, forms.suffix(token, 4));
        into[14] = mix(15, t1);
        into[15] = mix(16, t12);
        into[16] = mix(17, t1, sr);
        into[17] = mix(18, shaped, t1);
        into[18] = mix(19, w, sr);
        into[19] = mix(20, s, clause);
        into[20] = mix(21, s, last);
        into[21] = mix(22, w, clause);
        into[22] = mix(23, w, last);
        into[23] = mix(24, t1, s, sr);
        into[24] = mix(25, clause, last, s);
        into[25] = mix(26, t12, w);
    }
}
