package org.depesche.training.entities;

import java.util.Arrays;

/**
 * A large sparse matrix whose rows are made short: the strongest directions of its columns are found by repeated multiplication
 * (subspace iteration), and each row is written in them, each direction scaled by the root of its strength.
 */
final class Factorization {

    private static final int ITERATIONS = 5;
    private static final int SWEEPS = 12;

    private final int columns;
    private int[] starts = new int[1 << 16];
    private int rows;
    private short[] column = new short[1 << 22];
    private float[] value = new float[1 << 22];
    private int filled;
    private long seed = 20240228L;

    /** A matrix with this many columns, 32,767 at most, and no rows yet. */
    Factorization(int columns) {
        this.columns = columns;
    }

    void beginRow() {
        if (rows == starts.length) {
            starts = Arrays.copyOf(starts, rows * 2);
        }
        starts[rows++] = filled;
    }

    /** Adds a cell to the last row. */
    void add(int at, float what) {
        if (filled == value.length) {
            column = Arrays.copyOf(column, filled * 2);
            value = Arrays.copyOf(value, filled * 2);
        }
        column[filled] = (short) at;
        value[filled++] = what;
    }

    /** The rows in so many dimensions, one after the other. */
    float[] rows(int dimensions) {
        float[] directions = new float[columns * dimensions];
        for (int i = 0; i < directions.length; i++) {
            directions[i] = (float) (next() - 0.5);
        }
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            orthogonalize(directions, dimensions);
            System.err.printf("vectors of %d words: round %d of %d%n", rows, iteration + 1, ITERATIONS);
            directions = back(times(directions, dimensions), dimensions);
        }
        orthogonalize(directions, dimensions);
        float[] found = times(directions, dimensions);
        scale(found, dimensions);
        return found;
    }

    private double next() {
        seed = seed * 6364136223846793005L + 1442695040888963407L;
        return (seed >>> 40) / (double) (1 << 24);
    }

    private float[] times(float[] directions, int dimensions) {
        float[] product = new float[rows * dimensions];
        for (int row = 0; row < rows; row++) {
            int to = row * dimensions;
            int end = row + 1 < rows ? starts[row + 1] : filled;
            for (int cell = starts[row]; cell < end; cell++) {
                add(directions, column[cell] * dimensions, value[cell], product, to, dimensions);
            }
        }
        return product;
    }

    private float[] back(float[] product, int dimensions) {
        float[] directions = new float[columns * dimensions];
        for (int row = 0; row < rows; row++) {
            int from = row * dimensions;
            int end = row + 1 < rows ? starts[row + 1] : filled;
            for (int cell = starts[row]; cell < end; cell++) {
                add(product, from, value[cell], directions, column[cell] * dimensions, dimensions);
            }
        }
        return directions;
    }

    private static void add(float[] from, int at, float times, float[] to, int into, int count) {
        for (int i = 0; i < count; i++) {
            to[into + i] += times * from[at + i];
        }
    }

    /** Makes the columns of a matrix by rows orthogonal and one long (Gram and Schmidt, twice over). */
    private static void orthogonalize(float[] matrix, int dimensions) {
        int height = matrix.length / dimensions;
        for (int d = 0; d < dimensions; d++) {
            for (int pass = 0; pass < 2; pass++) {
                double[] dots = new double[d + 1];
                for (int row = 0; row < height; row++) {
                    for (int before = 0; before <= d; before++) {
                        dots[before] += (double) matrix[row * dimensions + before] * matrix[row * dimensions + d];
                    }
                }
                for (int row = 0; row < height; row++) {
                    double sum = matrix[row * dimensions + d];
                    for (int before = 0; before < d; before++) {
                        sum -= dots[before] * matrix[row * dimensions + before];
                    }
                    matrix[row * dimensions + d] = (float) sum;
                }
            }
            double square = 0;
            for (int row = 0; row < height; row++) {
                square += (double) matrix[row * dimensions + d] * matrix[row * dimensions + d];
            }
            float by = (float) (1 / StrictMath.sqrt(Math.max(square, 1e-30)));
            for (int row = 0; row < height; row++) {
                matrix[row * dimensions + d] *= by;
            }
        }
    }

    /** Turns the rows so that their dimensions are independent, and divides each dimension by the root of its strength. */
    private static void scale(float[] found, int dimensions) {
        int height = found.length / dimensions;
        double[][] products = new double[dimensions][dimensions];
        for (int row = 0; row < height; row++) {
            for (int i = 0; i < dimensions; i++) {
                double left = found[row * dimensions + i];
                for (int j = 0; j < dimensions; j++) {
                    products[i][j] += left * found[row * dimensions + j];
                }
            }
        }
        double[][] turned = new double[dimensions][dimensions];
        for (int i = 0; i < dimensions; i++) {
            turned[i][i] = 1;
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int p = 0; p < dimensions; p++) {
                for (int q = p + 1; q < dimensions; q++) {
                    rotate(products, turned, p, q);
                }
            }
        }
        double[] by = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            by[d] = 1 / StrictMath.sqrt(StrictMath.sqrt(Math.max(products[d][d], 1e-12)));
        }
        double[] line = new double[dimensions];
        for (int row = 0; row < height; row++) {
            Arrays.fill(line, 0);
            for (int i = 0; i < dimensions; i++) {
                double left = found[row * dimensions + i];
                for (int d = 0; d < dimensions; d++) {
                    line[d] += left * turned[i][d];
                }
            }
            for (int d = 0; d < dimensions; d++) {
                found[row * dimensions + d] = (float) (line[d] * by[d]);
            }
        }
    }

    /** One rotation of Jacobi's method for the eigenvectors of a symmetric matrix. */
    private static void rotate(double[][] matrix, double[][] vectors, int p, int q) {
        if (Math.abs(matrix[p][q]) < 1e-300) {
            return;
        }
        double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        double tangent = Math.signum(theta) / (Math.abs(theta) + StrictMath.sqrt(theta * theta + 1));
        tangent = theta == 0 ? 1 : tangent;
        double cosine = 1 / StrictMath.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (int i = 0; i < matrix.length; i++) {
            double left = matrix[i][p];
            double right = matrix[i][q];
            matrix[i][p] = cosine * left - sine * right;
            matrix[i][q] = sine * left + cosine * right;
        }
        for (int i = 0; i < matrix.length; i++) {
            double left = matrix[p][i];
            double right = matrix[q][i];
            matrix[p][i] = cosine * left - sine * right;
            matrix[q][i] = sine * left + cosine * right;
            double first = vectors[i][p];
            double second = vectors[i][q];
            vectors[i][p] = cosine * first - sine * second;
            vectors[i][q] = sine * first + cosine * second;
        }
    }
}
