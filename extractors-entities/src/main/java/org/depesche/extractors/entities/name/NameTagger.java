package org.depesche.extractors.entities.name;

import java.util.Arrays;
import org.depesche.extractors.entities.token.Words;
import org.depesche.linguistics.Reserve;

/**
 * Labels the words of a text. Words that cannot be in a name cut the text into short chains, each of which is decoded by itself: the most
 * likely labels, and how likely each is by forward and backward sums. Thread safe.
 */
public final class NameTagger {

    private static final int LABELS = NameLabel.COUNT;
    private static final int LONGEST_CHAIN = 120;
    private static final int USUAL_CHAIN = 8;
    /** How much a name is given over none: the model, left alone, misses more names than it invents. */
    private static final float FOR_NAMES = 0.5f;

    private static final float NEVER = -1e9f;

    /** Sums below this part of the largest are left out: they change no figure that is looked at. */
    private static final float NEGLIGIBLE = 1e-7f;
    /** How far below the best a way may be and still win. */
    private static final float BEAM = 30;
    /** A word that is that likely in no name is as good as surely in none. */
    private static final float SURELY_NONE = 0.995f;

    private final NameModel model;
    private final Reserve<Chain> chains;
    /** What a move is worth, by the label before and then the label after. */
    private final float[] odds = new float[LABELS * LABELS];
    /** The same by the label after and then the label before. */
    private final float[] oddsBack = new float[LABELS * LABELS];
    /** Weights of moves, by the label before and then the label after; what cannot follow has none. */
    private final float[] moves = new float[LABELS * LABELS];

    /**
     * A tagger.
     *
     * @param model the weights
     */
    public NameTagger(NameModel model) {
        this(model, false);
    }

    /**
     * A tagger by the model alone, without a short cut at words that are clearly in no name and without a preference for listed names of several words: for
     * figures that are summed up over much text.
     *
     * @param model the weights
     * @return the tagger
     */
    public static NameTagger thorough(NameModel model) {
        return new NameTagger(model, true);
    }

    private NameTagger(NameModel model, boolean thorough) {
        this.model = model;
        this.chains = new Reserve<>(() -> new Chain(new NameScores(model, thorough)));
        for (int before = 0; before < LABELS; before++) {
            for (int label = 0; label < LABELS; label++) {
                boolean follows = NameLabel.follows(before, label);
                float weight = model.transition(before, label);
                odds[before * LABELS + label] = follows ? Exponential.of(weight) : 0;
                oddsBack[label * LABELS + before] = odds[before * LABELS + label];
                moves[before * LABELS + label] = follows ? weight : NEVER;
            }
        }
    }

    /**
     * Labels a text.
     *
     * @param words its words
     * @return the labels
     */
    public Tagging tag(Words words) {
        Tagging tagging = new Tagging();
        tag(words, tagging);
        return tagging;
    }

    /**
     * Labels a text.
     *
     * @param words its words
     * @param into where the labels are set in place of those of another text
     */
    public void tag(Words words, Tagging into) {
        into.begin(words.size());
        Chain chain = chains.take();
        chain.tag(words, into);
        chains.giveBack(chain);
    }

    /** One chain of words; its arrays are used again for the next, and for other texts. */
    private final class Chain {

        private final NameScores scores;
        private float[] emission = new float[USUAL_CHAIN * LABELS];
        private float[] best = new float[USUAL_CHAIN * LABELS];
        private byte[] from = new byte[USUAL_CHAIN * LABELS];
        private float[] forward = new float[USUAL_CHAIN * LABELS];
        private float[] share = new float[USUAL_CHAIN * LABELS];
        private final float[] backward = new float[LABELS];
        private final float[] next = new float[LABELS];
        private final float[] row = new float[LABELS];
        private int length;

        Chain(NameScores scores) {
            this.scores = scores;
        }

        void tag(Words words, Tagging tagging) {
            scores.read(words);
            for (int word = 0; word < words.size(); word++) {
                if (words.breakBefore(word) || length == LONGEST_CHAIN) {
                    decode(word, tagging);
                }
                int allowed = scores.allowed(word);
                if (allowed == 1 || !add(word, allowed)) {
                    decode(word, tagging);
                }
            }
            decode(words.size(), tagging);
            scores.read(Words.NONE);
        }

        /** Makes room for twice as many words; only the scores are needed from before. */
        private void grow() {
            int room = emission.length * 2;
            emission = Arrays.copyOf(emission, room);
            best = new float[room];
            from = new byte[room];
            forward = new float[room];
            share = new float[room];
        }

        /** Adds a word, unless it is clearly in no name: that ends the chain. */
        private boolean add(int word, int allowed) {
            if (!scores.score(word, row)) {
                return false;
            }
            if (length * LABELS == emission.length) {
                grow();
            }
            row[NameLabel.OUTSIDE] -= FOR_NAMES;
            int to = length * LABELS;
            for (int label = 0; label < LABELS; label++) {
                emission[to + label] = ((allowed >>> label) & 1) == 0 ? NEVER : row[label];
            }
            length++;
            return true;
        }

        /** Labels the words of the chain, which ends before a word, and begins a new one. */
        private void decode(int limit, Tagging tagging) {
            if (length > 0) {
                viterbi(limit - length, tagging.labels);
                sums(limit - length, tagging);
                length = 0;
            }
        }

        private void viterbi(int first, byte[] labels) {
            for (int label = 0; label < LABELS; label++) {
                best[label] = moves[label] + emission[label];
            }
            for (int at = 1; at < length; at++) {
                step(at);
            }
            int last = 0;
            float top = NEVER * 4;
            for (int label = 0; label < LABELS; label++) {
                float score = best[(length - 1) * LABELS + label] + model.transition(label, 0);
                if (score > top) {
                    top = score;
                    last = label;
                }
            }
            for (int at = length - 1; at >= 0; at--) {
                labels[first + at] = (byte) last;
                last = from[at * LABELS + last];
            }
        }

        /** The best way to each label of a word by way of the labels before it that can still win. */
        private void step(int at) {
            int to = at * LABELS;
            int back = to - LABELS;
            float top = NEVER * 2;
            for (int before = 0; before < LABELS; before++) {
                top = Math.max(top, best[back + before]);
            }
            Arrays.fill(best, to, to + LABELS, NEVER * 2);
            for (int before = 0; before < LABELS; before++) {
                float reached = best[back + before];
                if (reached >= top - BEAM) {
                    int move = before * LABELS;
                    for (int label = 0; label < LABELS; label++) {
                        float score = reached + moves[move + label];
                        if (score > best[to + label]) {
                            best[to + label] = score;
                            from[to + label] = (byte) before;
                        }
                    }
                }
            }
            for (int label = 0; label < LABELS; label++) {
                best[to + label] += emission[to + label];
            }
        }

        /** Forward and backward sums of shares, each position scaled to one. */
        private void sums(int first, Tagging tagging) {
            for (int at = 0; at < length; at++) {
                shares(at);
                forward(at);
            }
            for (int label = 0; label < LABELS; label++) {
                backward[label] = odds[label * LABELS];
            }
            for (int at = length - 1; at >= 0; at--) {
                int to = at * LABELS;
                float total = 0;
                for (int label = 0; label < LABELS; label++) {
                    row[label] = forward[to + label] * backward[label];
                    total += row[label];
                }
                scale(row, 0, total);
                tagging.set(first + at, row);
                if (at > 0) {
                    back(at);
                }
            }
        }

        private void forward(int at) {
            int to = at * LABELS;
            if (at == 0) {
                System.arraycopy(odds, 0, forward, 0, LABELS);
            } else {
                Arrays.fill(forward, to, to + LABELS, 0);
                for (int before = 0; before < LABELS; before++) {
                    float part = forward[to - LABELS + before];
                    if (part > NEGLIGIBLE) {
                        int move = before * LABELS;
                        for (int label = 0; label < LABELS; label++) {
                            forward[to + label] += part * odds[move + label];
                        }
                    }
                }
            }
            float total = 0;
            for (int label = 0; label < LABELS; label++) {
                forward[to + label] *= share[to + label];
                total += forward[to + label];
            }
            scale(forward, to, total);
        }

        /** Goes on from the backward sums of a word to those of the word before it. */
        private void back(int at) {
            int to = at * LABELS;
            Arrays.fill(next, 0);
            for (int after = 0; after < LABELS; after++) {
                float part = backward[after] * share[to + after];
                if (part > 0) {
                    int move = after * LABELS;
                    for (int label = 0; label < LABELS; label++) {
                        next[label] += part * oddsBack[move + label];
                    }
                }
            }
            float total = 0;
            for (int label = 0; label < LABELS; label++) {
                total += next[label];
            }
            scale(next, 0, total);
            System.arraycopy(next, 0, backward, 0, LABELS);
        }

        private void shares(int at) {
            int to = at * LABELS;
            float top = NEVER;
            for (int label = 0; label < LABELS; label++) {
                top = Math.max(top, emission[to + label]);
            }
            for (int label = 0; label < LABELS; label++) {
                share[to + label] = Exponential.of(emission[to + label] - top);
            }
        }

        private static void scale(float[] values, int from, float total) {
            float by = total > 0 ? 1 / total : 0;
            for (int label = 0; label < LABELS; label++) {
                values[from + label] *= by;
            }
        }
    }

    /** The labels of a text and how likely each was; may be used again for another text. Not thread safe. */
    public static final class Tagging {

        private byte[] labels = new byte[0];
        /** Where the figures of a word begin; 0 for a word that is surely in no name. */
        private int[] places = new int[0];

        private float[] likely = new float[LABELS * 16];
        private int filled = LABELS;

        /** Of no text yet. */
        public Tagging() {}

        private void begin(int size) {
            if (Reserve.unfit(labels.length, size)) {
                labels = new byte[Reserve.room(size)];
                places = new int[labels.length];
            }
            if (Reserve.unfit(likely.length, 0)) {
                likely = new float[LABELS * 16];
            }
            Arrays.fill(labels, 0, size, (byte) NameLabel.OUTSIDE);
            Arrays.fill(places, 0, size, 0);
            filled = LABELS;
        }

        private void set(int word, float[] figures) {
            if (labels[word] == NameLabel.OUTSIDE && figures[NameLabel.OUTSIDE] > SURELY_NONE) {
                return;
            }
            if (filled == likely.length) {
                likely = Arrays.copyOf(likely, filled * 2);
            }
            System.arraycopy(figures, 0, likely, filled, LABELS);
            places[word] = filled;
            filled += LABELS;
        }

        /**
         * The label of a word.
         *
         * @param word the number of the word
         * @return a {@link NameLabel}
         */
        public int label(int word) {
            return labels[word];
        }

        /**
         * How likely a label is for a word.
         *
         * @param word the number of the word
         * @param label a {@link NameLabel}
         * @return from 0 to 1; 1 for {@link NameLabel#OUTSIDE} and 0 for all others where the word is as good as surely in no name
         */
        public float likely(int word, int label) {
            int place = places[word];
            return place == 0 ? label == NameLabel.OUTSIDE ? 1 : 0 : likely[place + label];
        }
    }
}
