package org.depesche.extractors.entities.name;

import org.depesche.extractors.entities.token.Words;

/**
 * Labels the words of a text. Words that cannot be in a name cut the text into short chains, each of which is decoded by itself: the most
 * likely labels, and how likely each is by forward and backward sums. Immutable and thread safe.
 */
public final class NameTagger {

    private static final int LABELS = NameLabel.COUNT;
    private static final int LONGEST_CHAIN = 120;
    /** How much a name is given over none: the model, left alone, misses more names than it invents. */
    private static final float FOR_NAMES = 0.5f;

    private static final float NEVER = -1e9f;

    private final NameModel model;
    private final float[] odds = new float[LABELS * LABELS];
    /** Weights of moves, by the label after and then the label before; what cannot follow has none. */
    private final float[] moves = new float[LABELS * LABELS];

    /**
     * A tagger.
     *
     * @param model the weights
     */
    public NameTagger(NameModel model) {
        this.model = model;
        for (int before = 0; before < LABELS; before++) {
            for (int label = 0; label < LABELS; label++) {
                odds[before * LABELS + label] =
                        NameLabel.follows(before, label) ? Exponential.of(model.transition(before, label)) : 0;
                moves[label * LABELS + before] =
                        NameLabel.follows(before, label) ? model.transition(before, label) : NEVER;
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
        NameFeatures features = new NameFeatures(words, model.table());
        int size = words.size();
        byte[] labels = new byte[size];
        float[] likely = new float[size * LABELS];
        Chain chain = new Chain();
        int word = 0;
        while (word < size) {
            int allowed = features.allowed(word);
            if (allowed == 1) {
                word++;
                continue;
            }
            int first = word;
            chain.clear();
            while (word < size && word - first < LONGEST_CHAIN) {
                allowed = features.allowed(word);
                boolean apart = word > first && words.breakBefore(word);
                if (allowed == 1 || apart) {
                    break;
                }
                chain.add(features, word, allowed);
                word++;
            }
            chain.decode(first, labels, likely);
        }
        return new Tagging(labels, likely);
    }

    /** One chain of words; its arrays are used again for the next. */
    private final class Chain {

        private final long[] found = new long[NameFeatures.MOST];
        private final float[] emission = new float[LONGEST_CHAIN * LABELS];
        private final float[] best = new float[LONGEST_CHAIN * LABELS];
        private final byte[] from = new byte[LONGEST_CHAIN * LABELS];
        private final float[] forward = new float[LONGEST_CHAIN * LABELS];
        private final float[] backward = new float[LONGEST_CHAIN * LABELS];
        private final float[] share = new float[LONGEST_CHAIN * LABELS];
        private final float[] row = new float[LABELS];
        private final float[] units = new float[HiddenLayer.UNITS];
        private int length;

        void clear() {
            length = 0;
        }

        void add(NameFeatures features, int word, int allowed) {
            model.score(found, features.collect(word, found), row);
            model.hidden().score(features, word, units, row);
            for (int label = 0; label < LABELS; label++) {
                emission[length * LABELS + label] =
                        ((allowed >>> label) & 1) == 0 ? NEVER : row[label] - (label == 0 ? FOR_NAMES : 0);
            }
            length++;
        }

        void decode(int first, byte[] labels, float[] likely) {
            viterbi(first, labels);
            sums(first, likely);
        }

        private void viterbi(int first, byte[] labels) {
            for (int at = 0; at < length; at++) {
                for (int label = 0; label < LABELS; label++) {
                    float top = NEVER * 2;
                    byte source = 0;
                    if (at == 0) {
                        top = NameLabel.isInside(label) ? NEVER * 2 : model.transition(0, label);
                    } else {
                        int last = (at - 1) * LABELS;
                        for (byte before = 0; before < LABELS; before++) {
                            float score = best[last + before] + moves[label * LABELS + before];
                            if (score > top) {
                                top = score;
                                source = before;
                            }
                        }
                    }
                    best[at * LABELS + label] = top + emission[at * LABELS + label];
                    from[at * LABELS + label] = source;
                }
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

        /** Forward and backward sums of shares, each position scaled to one. */
        private void sums(int first, float[] likely) {
            for (int at = 0; at < length; at++) {
                shares(at);
            }
            for (int at = 0; at < length; at++) {
                float total = 0;
                for (int label = 0; label < LABELS; label++) {
                    float share = share(at, label);
                    float sum = 0;
                    if (share > 0 && at == 0) {
                        sum = odds[label];
                    } else if (share > 0) {
                        for (int before = 0; before < LABELS; before++) {
                            sum += forward[(at - 1) * LABELS + before] * odds[before * LABELS + label];
                        }
                    }
                    forward[at * LABELS + label] = sum * share;
                    total += sum * share;
                }
                scale(forward, at, total);
            }
            for (int at = length - 1; at >= 0; at--) {
                float total = 0;
                for (int label = 0; label < LABELS; label++) {
                    float sum = 0;
                    if (at == length - 1) {
                        sum = odds[label * LABELS];
                    } else {
                        for (int after = 0; after < LABELS; after++) {
                            sum += backward[(at + 1) * LABELS + after]
                                    * share(at + 1, after)
                                    * odds[label * LABELS + after];
                        }
                    }
                    backward[at * LABELS + label] = sum;
                    total += sum;
                }
                scale(backward, at, total);
            }
            for (int at = 0; at < length; at++) {
                float total = 0;
                for (int label = 0; label < LABELS; label++) {
                    float both = forward[at * LABELS + label] * backward[at * LABELS + label];
                    likely[(first + at) * LABELS + label] = both;
                    total += both;
                }
                scale(likely, first + at, total);
            }
        }

        private float share(int at, int label) {
            return share[at * LABELS + label];
        }

        private void shares(int at) {
            float top = NEVER;
            for (int label = 0; label < LABELS; label++) {
                top = Math.max(top, emission[at * LABELS + label]);
            }
            for (int label = 0; label < LABELS; label++) {
                share[at * LABELS + label] = Exponential.of(emission[at * LABELS + label] - top);
            }
        }

        private void scale(float[] values, int at, float total) {
            float by = total > 0 ? 1 / total : 0;
            for (int label = 0; label < LABELS; label++) {
                values[at * LABELS + label] *= by;
            }
        }
    }

    /** The labels of a text and how likely each was. */
    public static final class Tagging {

        private final byte[] labels;
        private final float[] likely;

        Tagging(byte[] labels, float[] likely) {
            this.labels = labels;
            this.likely = likely;
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
         * @return from 0 to 1; 0 for all labels of a word that cannot be in a name
         */
        public float likely(int word, int label) {
            return likely[word * LABELS + label];
        }
    }
}
