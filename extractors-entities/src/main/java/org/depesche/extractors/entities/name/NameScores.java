package org.depesche.extractors.entities.name;

import org.depesche.extractors.entities.token.Words;

/** Scores the labels of the words of one text after the other. What a form gives is added up once and kept with it. Not thread safe. */
final class NameScores {

    /** Where a form keeps what it gives to itself at the start of a sentence; elsewhere its offset plus {@link HiddenLayer#REACH}. */
    private static final int AT_START = HiddenLayer.WINDOW;

    /** How far no name must be ahead of every label by what each word gives for itself, to spare a look at words together. */
    private static final float CLEAR = 4;
    /** How far it must be ahead by all features, to spare a look at hidden units. With both bounds no figure of accuracy changes. */
    private static final float CLEAR_BY_ALL = 5;
    /**
     * What the label gets that the lists give a phrase of several words. The model meets too few of them in training to trust the lists as far as it should: the
     * figure was chosen on a fifth of the training text that was kept back.
     */
    private static final float LISTED = 3;

    private Words words = Words.NONE;
    private final NameFeatures features;
    private final FeatureWeights weights;
    private final boolean thorough;
    private final HiddenLayer hidden;
    private final long[] found = new long[NameFeatures.MOST];
    private final FeatureSum sums = new FeatureSum();
    private final float[] units;

    /** Scores of no text yet; {@code thorough} where the model alone speaks and every word is looked at in full, also one that is clearly no name. */
    NameScores(NameModel model, boolean thorough) {
        this.thorough = thorough;
        this.features = model.features();
        this.weights = model.weights();
        this.hidden = model.hidden();
        this.units = new float[hidden.units()];
    }

    /** Turns to another text. */
    void read(Words text) {
        words = text;
        features.read(text);
    }

    /** Which labels a word may get, one bit each; only bit 0 where it cannot be in a name. */
    int allowed(int word) {
        return features.allowed(word);
    }

    /**
     * Sets the scores of a word's labels.
     *
     * @return false where the word is clearly in no name, so that no look was taken at all of it
     */
    boolean score(int word, float[] scores) {
        sums.clear();
        sums.add(own(word));
        for (int offset = -HiddenLayer.REACH; offset <= HiddenLayer.REACH; offset++) {
            if (offset != 0) {
                sums.add(beside(features.form(word + offset), offset));
            }
        }
        sums.into(scores);
        if (!thorough && clearlyNone(scores, CLEAR)) {
            return false;
        }
        weights.add(found, features.together(word, found), sums);
        sums.into(scores);
        if (!thorough && clearlyNone(scores, CLEAR_BY_ALL)) {
            return false;
        }
        hidden.score(features, word, units, scores);
        int listed = features.listed(word);
        if (!thorough && listed != NameLabel.OUTSIDE) {
            scores[listed] += LISTED;
        }
        return true;
    }

    private static boolean clearlyNone(float[] scores, float ahead) {
        float limit = scores[NameLabel.OUTSIDE] - ahead;
        for (int label = 1; label < NameLabel.COUNT; label++) {
            if (scores[label] > limit) {
                return false;
            }
        }
        return true;
    }

    private FeatureSum own(int word) {
        WordForm form = features.form(word);
        int which = words.sentenceStart(word) ? AT_START : HiddenLayer.REACH;
        FeatureSum sum = form.sum(which);
        if (sum == null) {
            sum = added(form, which, features.own(word, found));
        }
        return sum;
    }

    private FeatureSum beside(WordForm form, int offset) {
        int which = offset + HiddenLayer.REACH;
        FeatureSum sum = form.sum(which);
        if (sum == null) {
            sum = added(form, which, features.beside(form, offset, found));
        }
        return sum;
    }

    /** The weights of the first features that were found, kept with the form that gives them. */
    private FeatureSum added(WordForm form, int which, int count) {
        FeatureSum sum = form.roomForSum(which);
        weights.add(found, count, sum);
        form.keep(which, sum);
        return sum;
    }
}
