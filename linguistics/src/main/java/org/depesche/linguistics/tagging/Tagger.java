package org.depesche.linguistics.tagging;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.linguistics.PartOfSpeech;
import org.depesche.linguistics.Sentences;
import org.depesche.linguistics.Tag;
import org.depesche.linguistics.TokenKind;
import org.depesche.linguistics.Tokens;
import org.depesche.linguistics.lexicon.WordForms;

/** Gives tokens their parts of speech, from left to right. Immutable and thread safe. */
public final class Tagger {

    /** First bytes of a file: "DPTG". */
    public static final int MAGIC = 0x44505447;

    /** Version of the format and of the features that this class reads. */
    public static final int VERSION = 1;

    private static final int LABEL_STEP = 0x9e3779b1;

    private final String notice;
    private final Labels labels;
    private final byte[] weights;
    private final int shift;
    private final Tag[] tags;
    private final PartOfSpeech[] parts;

    private Tagger(String notice, Labels labels, byte[] weights) {
        this.notice = notice;
        this.labels = labels;
        this.weights = weights;
        this.shift = 32 - Integer.numberOfTrailingZeros(weights.length);
        this.tags = labels.all().stream().map(Labels.Label::tag).toArray(Tag[]::new);
        this.parts = labels.all().stream().map(Labels.Label::partOfSpeech).toArray(PartOfSpeech[]::new);
    }

    /**
     * Reads a model.
     *
     * @param in a file as {@code training} writes it; is read to its end but not closed
     * @return the tagger
     * @throws IOException if it cannot be read or is not a model of this version
     */
    public static Tagger read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        if (data.readInt() != MAGIC || data.readInt() != VERSION) {
            throw new IOException("not a tagger model of version " + VERSION);
        }
        String notice = data.readUTF();
        List<Labels.Label> all = new ArrayList<>();
        int count = data.readUnsignedByte();
        for (int i = 0; i < count; i++) {
            all.add(new Labels.Label(
                    Tag.values()[data.readUnsignedByte()], PartOfSpeech.values()[data.readUnsignedByte()]));
        }
        Map<Long, byte[]> candidates = new HashMap<>();
        int sets = data.readInt();
        for (int i = 0; i < sets; i++) {
            long tags = data.readLong();
            byte[] numbers = new byte[data.readUnsignedByte()];
            data.readFully(numbers);
            candidates.put(tags, numbers);
        }
        byte[] weights = new byte[1 << data.readUnsignedByte()];
        data.readFully(weights);
        return new Tagger(notice, new Labels(all, candidates), weights);
    }

    /**
     * Sources and licences of the data that the model was trained on.
     *
     * @return a text of several lines
     */
    public String notice() {
        return notice;
    }

    /**
     * The labels the tagger chooses from.
     *
     * @return the labels
     */
    public Labels labels() {
        return labels;
    }

    /**
     * The place of the weight of a feature for a label in a table.
     *
     * @param feature hash of the feature
     * @param label number of the label
     * @param shift 32 less the number of bits that the size of the table has
     * @return index into the table
     */
    public static int slot(int feature, int label, int shift) {
        return ((feature ^ label * LABEL_STEP) * 0x45d9f3b) >>> shift;
    }

    /**
     * Tags all tokens.
     *
     * @param features those of the tokens, which are given their tags
     * @param sentences the sentences
     */
    public void tag(Features features, Sentences sentences) {
        WordForms forms = features.forms();
        Tokens.Builder tokens = forms.tokens();
        byte[] given = features.labels(tokens.size());
        int[] hashes = features.hashes();
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            int first = sentences.firstToken(sentence);
            int end = sentences.endToken(sentence);
            features.sentence(first, end);
            int state = ClauseState.START;
            for (int token = first; token < end; token++) {
                TokenKind kind = tokens.kind(token);
                if (!kind.lexical()) {
                    punctuation(tokens, token, kind);
                    given[token] = (byte) (tags.length + kind.ordinal());
                } else {
                    byte[] candidates = labels.candidates(forms.tags(token));
                    int best = candidates[0];
                    if (candidates.length > 1) {
                        features.of(token, given, state, hashes);
                        best = best(candidates, hashes);
                    }
                    given[token] = (byte) best;
                    tokens.tag(token, tags[best], parts[best]);
                }
                state = ClauseState.after(state, kind, tokens.tag(token));
            }
        }
    }

    private int best(byte[] candidates, int[] hashes) {
        int best = candidates[0];
        int highest = Integer.MIN_VALUE;
        for (byte label : candidates) {
            int score = 0;
            int step = label * LABEL_STEP;
            for (int hash : hashes) {
                score += weights[((hash ^ step) * 0x45d9f3b) >>> shift];
            }
            if (score > highest) {
                highest = score;
                best = label;
            }
        }
        return best;
    }

    /**
     * Gives a token that is no word its tag, which follows from its kind.
     *
     * @param tokens the tokens
     * @param token the token
     * @param kind its kind, not a lexical one
     */
    public static void punctuation(Tokens.Builder tokens, int token, TokenKind kind) {
        switch (kind) {
            case COMMA -> tokens.tag(token, Tag.COMMA, PartOfSpeech.PUNCT);
            case TERMINATOR, COLON, SEMICOLON -> tokens.tag(token, Tag.TERMINAL, PartOfSpeech.PUNCT);
            case SYMBOL -> {
                char c = tokens.text().charAt(tokens.start(token));
                boolean punctuation = c == '/' || c == '*' || c == '•' || c == '·' || c == '|' || c == '_';
                tokens.tag(token, Tag.XY, punctuation ? PartOfSpeech.PUNCT : PartOfSpeech.SYM);
            }
            default -> tokens.tag(token, Tag.INTERNAL, PartOfSpeech.PUNCT);
        }
    }
}
