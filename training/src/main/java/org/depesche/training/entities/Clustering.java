package org.depesche.training.entities;

import java.util.Arrays;

/** k-means over vectors of length one, started from evenly spread rows, so that the same vectors give the same clusters. */
final class Clustering {

    private final float[] rows;
    private final int dimensions;
    private final int count;
    private final int[] cluster;
    private final float[] centres;

    Clustering(float[] vectors, int dimensions, int clusters, int rounds) {
        this.dimensions = dimensions;
        this.count = vectors.length / dimensions;
        this.rows = normal(vectors, dimensions);
        this.cluster = new int[count];
        this.centres = new float[clusters * dimensions];
        // the rows lie by falling frequency: the first ones are function words, so the seeds come from the more
        // frequent half, spread
        int span = Math.max(clusters, count / 2);
        for (int c = 0; c < clusters; c++) {
            int row = (int) Math.min(count - 1, (long) c * span / clusters);
            System.arraycopy(rows, row * dimensions, centres, c * dimensions, dimensions);
        }
        for (int round = 0; round < rounds; round++) {
            assign(clusters);
            move(clusters);
        }
        assign(clusters);
    }

    int[] clusters() {
        return cluster;
    }

    float[] centres() {
        return centres;
    }

    private void assign(int clusters) {
        float[] turned = new float[clusters * dimensions];
        for (int c = 0; c < clusters; c++) {
            for (int d = 0; d < dimensions; d++) {
                turned[d * clusters + c] = centres[c * dimensions + d];
            }
        }
        float[] dots = new float[clusters];
        for (int row = 0; row < count; row++) {
            Arrays.fill(dots, 0);
            for (int d = 0; d < dimensions; d++) {
                float value = rows[row * dimensions + d];
                int from = d * clusters;
                for (int c = 0; c < clusters; c++) {
                    dots[c] += value * turned[from + c];
                }
            }
            float best = -2;
            for (int c = 0; c < clusters; c++) {
                if (dots[c] > best) {
                    best = dots[c];
                    cluster[row] = c;
                }
            }
        }
    }

    private void move(int clusters) {
        float[] sums = new float[clusters * dimensions];
        int[] sizes = new int[clusters];
        for (int row = 0; row < count; row++) {
            sizes[cluster[row]]++;
            for (int d = 0; d < dimensions; d++) {
                sums[cluster[row] * dimensions + d] += rows[row * dimensions + d];
            }
        }
        for (int c = 0; c < clusters; c++) {
            if (sizes[c] > 0) {
                System.arraycopy(sums, c * dimensions, centres, c * dimensions, dimensions);
            }
        }
        System.arraycopy(normal(centres, dimensions), 0, centres, 0, centres.length);
    }

    private static float[] normal(float[] vectors, int dimensions) {
        float[] normal = Arrays.copyOf(vectors, vectors.length);
        for (int row = 0; row < normal.length / dimensions; row++) {
            double square = 0;
            for (int d = 0; d < dimensions; d++) {
                square += normal[row * dimensions + d] * normal[row * dimensions + d];
            }
            float length = (float) StrictMath.sqrt(Math.max(square, 1e-12));
            for (int d = 0; d < dimensions; d++) {
                normal[row * dimensions + d] /= length;
            }
        }
        return normal;
    }
}
