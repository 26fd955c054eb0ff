package org.depesche.training.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.depesche.readers.html.TreeEnsemble;

/** Learns boosted trees for a yes-or-no question: logistic loss, histograms of 64 bins, trees of bounded depth. Deterministic. */
final class TreeBooster {

    private static final int BINS = 64;

    private final int trees;
    private final int depth;
    private final double rate;
    private final double featureShare;
    private final double rowShare;
    private final double smallestLeaf;
    private final double penalty;

    TreeBooster(
            int trees,
            int depth,
            double rate,
            double featureShare,
            double rowShare,
            double smallestLeaf,
            double penalty) {
        this.trees = trees;
        this.depth = depth;
        this.rate = rate;
        this.featureShare = featureShare;
        this.rowShare = rowShare;
        this.smallestLeaf = smallestLeaf;
        this.penalty = penalty;
    }

    TreeEnsemble train(List<float[]> rows, boolean[] labels, float[] weights) {
        return new Run(rows, labels, weights).train();
    }

    private final class Run {

        private final int size;
        private final int features;
        private final byte[][] bins;
        private final float[][] cuts;
        private final boolean[] labels;
        private final float[] weights;
        private final double[] sums;
        private final double[] gradients;
        private final double[] curvatures;
        private final int[] order;
        private final Random random = new Random(7);
        private List<Short> feature = new ArrayList<>();
        private List<Float> value = new ArrayList<>();
        private List<Integer> right = new ArrayList<>();
        private List<Integer> binOf = new ArrayList<>();

        Run(List<float[]> rows, boolean[] labels, float[] weights) {
            this.size = rows.size();
            this.features = rows.get(0).length;
            this.labels = labels;
            this.weights = weights;
            this.bins = new byte[features][size];
            this.cuts = new float[features][];
            this.sums = new double[size];
            this.gradients = new double[size];
            this.curvatures = new double[size];
            this.order = new int[size];
            float[] column = new float[size];
            for (int f = 0; f < features; f++) {
                for (int i = 0; i < size; i++) {
                    column[i] = rows.get(i)[f];
                }
                cuts[f] = cuts(column.clone());
                for (int i = 0; i < size; i++) {
                    int at = Arrays.binarySearch(cuts[f], column[i]);
                    bins[f][i] = (byte) (at >= 0 ? at : -at - 1);
                }
            }
        }

        private float[] cuts(float[] column) {
            Arrays.sort(column);
            float[] cuts = new float[BINS - 1];
            int count = 0;
            for (int bin = 1; bin < BINS; bin++) {
                float cut = column[(int) ((long) bin * (column.length - 1) / BINS)];
                if (cut < column[column.length - 1] && (count == 0 || cut > cuts[count - 1])) {
                    cuts[count++] = cut;
                }
            }
            return Arrays.copyOf(cuts, count);
        }

        TreeEnsemble train() {
            double yes = 0;
            double all = 0;
            for (int i = 0; i < size; i++) {
                yes += labels[i] ? weights[i] : 0;
                all += weights[i];
            }
            double base = Math.log(yes / (all - yes));
            Arrays.fill(sums, base);
            int[] roots = new int[trees];
            for (int tree = 0; tree < trees; tree++) {
                int drawn = 0;
                int left = size;
                for (int i = 0; i < size; i++) {
                    double p = 1 / (1 + Math.exp(-sums[i]));
                    gradients[i] = weights[i] * (p - (labels[i] ? 1 : 0));
                    curvatures[i] = weights[i] * p * (1 - p);
                    if (random.nextDouble() < rowShare) {
                        order[drawn++] = i;
                    } else {
                        order[--left] = i;
                    }
                }
                int root = feature.size();
                roots[tree] = root;
                grow(0, drawn, depth, sample());
                for (int i = drawn; i < size; i++) {
                    sums[order[i]] += leaf(root, order[i]);
                }
            }
            short[] f = new short[feature.size()];
            float[] v = new float[f.length];
            int[] r = new int[f.length];
            for (int i = 0; i < f.length; i++) {
                f[i] = feature.get(i);
                v[i] = value.get(i);
                r[i] = right.get(i);
            }
            return new TreeEnsemble(features, (float) base, roots, f, v, r);
        }

        /** What a tree says of an example that it was not grown on. */
        private double leaf(int root, int row) {
            int node = root;
            while (feature.get(node) >= 0) {
                int f = feature.get(node);
                node = bins[f][row] <= binOf.get(node) ? node + 1 : right.get(node);
            }
            return value.get(node);
        }

        private int[] sample() {
            return random.ints(0, features)
                    .distinct()
                    .limit(Math.max(1, (long) (featureShare * features)))
                    .sorted()
                    .toArray();
        }

        private void grow(int from, int to, int levels, int[] sample) {
            double gradient = 0;
            double curvature = 0;
            for (int i = from; i < to; i++) {
                gradient += gradients[order[i]];
                curvature += curvatures[order[i]];
            }
            int bestFeature = -1;
            int bestBin = -1;
            double bestGain = 1e-3;
            double[] gradientBins = new double[BINS];
            double[] curvatureBins = new double[BINS];
            double before = gradient * gradient / (curvature + penalty);
            if (levels > 0 && curvature >= 2 * smallestLeaf) {
                for (int f : sample) {
                    Arrays.fill(gradientBins, 0);
                    Arrays.fill(curvatureBins, 0);
                    byte[] column = bins[f];
                    for (int i = from; i < to; i++) {
                        int row = order[i];
                        gradientBins[column[row]] += gradients[row];
                        curvatureBins[column[row]] += curvatures[row];
                    }
                    double leftGradient = 0;
                    double leftCurvature = 0;
                    for (int bin = 0; bin < cuts[f].length; bin++) {
                        leftGradient += gradientBins[bin];
                        leftCurvature += curvatureBins[bin];
                        double rightGradient = gradient - leftGradient;
                        double rightCurvature = curvature - leftCurvature;
                        if (leftCurvature < smallestLeaf || rightCurvature < smallestLeaf) {
                            continue;
                        }
                        double gain = leftGradient * leftGradient / (leftCurvature + penalty)
                                + rightGradient * rightGradient / (rightCurvature + penalty)
                                - before;
                        if (gain > bestGain) {
                            bestGain = gain;
                            bestFeature = f;
                            bestBin = bin;
                        }
                    }
                }
            }
            int node = feature.size();
            if (bestFeature < 0) {
                double leaf = -rate * gradient / (curvature + penalty);
                feature.add((short) -1);
                value.add((float) leaf);
                right.add(0);
                binOf.add(0);
                for (int i = from; i < to; i++) {
                    sums[order[i]] += leaf;
                }
                return;
            }
            feature.add((short) bestFeature);
            value.add(cuts[bestFeature][bestBin]);
            right.add(0);
            binOf.add(bestBin);
            int middle = partition(from, to, bins[bestFeature], bestBin);
            grow(from, middle, levels - 1, sample);
            right.set(node, feature.size());
            grow(middle, to, levels - 1, sample);
        }

        private int partition(int from, int to, byte[] column, int bin) {
            int low = from;
            int high = to - 1;
            while (low <= high) {
                if (column[order[low]] <= bin) {
                    low++;
                } else {
                    int swap = order[low];
                    order[low] = order[high];
                    order[high--] = swap;
                }
            }
            return low;
        }
    }
}
