package org.depesche.training.entities;

import java.util.Arrays;
import org.depesche.extractors.entities.name.NameLabel;

/**
 * Forward and backward sums over the labels of a chain: how often labels and moves between them are expected. Shares are scaled to one at
 * each word, so that no logarithm is needed inside.
 */
final class ChainSums {

    private static final int LABELS = NameLabel.COUNT;

    private final double[] odds = new double[LABELS * LABELS];
    private double[] share = new double[0];
    private double[] forward = new double[0];
    private double[] backward = new double[0];
    private double tops;

    /** How often each label is expected at each word, signs summed up. */
    double[] expected = new double[0];

    /** How often each label is expected after each other, signs summed up; start and end count as outside. */
    final double[] moves = new double[LABELS * LABELS];

    /** Takes over the weight of one move. */
    void move(int before, int label, float weight) {
        odds[before * LABELS + label] = NameLabel.follows(before, label) ? StrictMath.exp(weight) : 0;
    }

    /** Begins a chain with these scores of labels. */
    void begin(float[] emission, int length) {
        int size = length * LABELS;
        if (share.length < size) {
            share = new double[size * 2];
            forward = new double[size * 2];
            backward = new double[size * 2];
            expected = new double[size * 2];
        }
        Arrays.fill(expected, 0, size, 0);
        Arrays.fill(moves, 0);
        tops = 0;
        for (int at = 0; at < length; at++) {
            float top = emission[at * LABELS];
            for (int label = 1; label < LABELS; label++) {
                top = Math.max(top, emission[at * LABELS + label]);
            }
            tops += top;
            for (int label = 0; label < LABELS; label++) {
                share[at * LABELS + label] = StrictMath.exp(emission[at * LABELS + label] - top);
            }
        }
    }

    /** Adds, times the sign, what is expected among the open labels; gives the logarithm of the sum over all rows. */
    double add(int[] open, int sign) {
        int length = open.length;
        double logarithm = tops;
        for (int at = 0; at < length; at++) {
            double total = 0;
            for (int label = 0; label < LABELS; label++) {
                double sum = 0;
                if ((open[at] >>> label & 1) != 0) {
                    if (at == 0) {
                        sum = odds[label];
                    } else {
                        for (int before = 0; before < LABELS; before++) {
                            sum += forward[(at - 1) * LABELS + before] * odds[before * LABELS + label];
                        }
                    }
                    sum *= share[at * LABELS + label];
                }
                forward[at * LABELS + label] = sum;
                total += sum;
            }
            total = Math.max(total, 1e-300);
            scale(forward, at, 1 / total);
            logarithm += StrictMath.log(total);
        }
        for (int at = length - 1; at >= 0; at--) {
            double total = 0;
            for (int label = 0; label < LABELS; label++) {
                double sum = 0;
                if (at == length - 1) {
                    sum = odds[label * LABELS];
                } else {
                    for (int after = 0; after < LABELS; after++) {
                        if ((open[at + 1] >>> after & 1) != 0) {
                            sum += odds[label * LABELS + after]
                                    * share[(at + 1) * LABELS + after]
                                    * backward[(at + 1) * LABELS + after];
                        }
                    }
                }
                backward[at * LABELS + label] = sum;
                total += sum;
            }
            scale(backward, at, 1 / Math.max(total, 1e-300));
        }
        double ending = 0;
        for (int label = 0; label < LABELS; label++) {
            ending += forward[(length - 1) * LABELS + label] * odds[label * LABELS];
        }
        count(open, sign);
        return logarithm + StrictMath.log(Math.max(ending, 1e-300));
    }

    private void count(int[] open, int sign) {
        int length = open.length;
        for (int at = 0; at < length; at++) {
            double all = 0;
            for (int label = 0; label < LABELS; label++) {
                all += forward[at * LABELS + label] * backward[at * LABELS + label];
            }
            double by = sign / Math.max(all, 1e-300);
            for (int label = 0; label < LABELS; label++) {
                double part = forward[at * LABELS + label] * backward[at * LABELS + label] * by;
                expected[at * LABELS + label] += part;
                if (at == 0) {
                    moves[label] += part;
                }
                if (at == length - 1) {
                    moves[label * LABELS] += part;
                }
            }
            if (at < length - 1) {
                pairs(at, open[at + 1], sign);
            }
        }
    }

    private void pairs(int at, int open, int sign) {
        double all = 0;
        for (int after = 0; after < LABELS; after++) {
            if ((open >>> after & 1) != 0) {
                double next = share[(at + 1) * LABELS + after] * backward[(at + 1) * LABELS + after];
                for (int label = 0; label < LABELS; label++) {
                    all += forward[at * LABELS + label] * odds[label * LABELS + after] * next;
                }
            }
        }
        double by = sign / Math.max(all, 1e-300);
        for (int after = 0; after < LABELS; after++) {
            if ((open >>> after & 1) != 0) {
                double next = share[(at + 1) * LABELS + after] * backward[(at + 1) * LABELS + after] * by;
                for (int label = 0; label < LABELS; label++) {
                    moves[label * LABELS + after] += forward[at * LABELS + label] * odds[label * LABELS + after] * next;
                }
            }
        }
    }

    private static void scale(double[] values, int at, double by) {
        for (int label = 0; label < LABELS; label++) {
            values[at * LABELS + label] *= by;
        }
    }
}
