package org.depesche.extractors.entities.name;

/** The weights of features added up: one raised sum a label, four to a number, and how many features were found; to be read out as scores of labels. */
final class FeatureSum {

    long first;
    long second;
    long third;
    long fourth;
    int found;

    void clear() {
        first = 0;
        second = 0;
        third = 0;
        fourth = 0;
        found = 0;
    }

    void add(FeatureSum sum) {
        first += sum.first;
        second += sum.second;
        third += sum.third;
        fourth += sum.fourth;
        found += sum.found;
    }

    /** Sets the scores of all labels. */
    void into(float[] scores) {
        int raised = found * FeatureWeights.RAISED;
        scores[NameLabel.OUTSIDE] = 0;
        for (int lane = 0; lane < 4; lane++) {
            int shift = lane * 16;
            scores[1 + lane * 2] = score(first >>> shift, raised);
            scores[2 + lane * 2] = score(second >>> shift, raised);
            scores[9 + lane * 2] = score(third >>> shift, raised);
            scores[10 + lane * 2] = score(fourth >>> shift, raised);
        }
    }

    private static float score(long sum, int raised) {
        return ((int) (sum & 0xffff) - raised) * NameModel.STEP;
    }
}
