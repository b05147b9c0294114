package dev.fanin.matrix;

import java.util.Arrays;

/**
 * The largest singular value by Golub-Kahan-Lanczos bidiagonalisation: Golub and Kahan 1965.
 *
 * <p>Lost orthogonality only repeats values, which does the largest no harm, so nothing is orthogonalised
 * again. Starts from the sum of the rows, and stops when ten steps have changed the value by less than 1e-10
 * of itself, or when the space is exhausted.
 */
final class LargestSingularValue {
    private static final int STRIDE = 10;
    private static final double SETTLED = 1e-10;
    private static final int ROWS_A_TASK = 128;

    private final double[][] rows;
    private final Tasks tasks;
    private final double[] left;
    private final double[] right;

    private LargestSingularValue(double[][] rows, Tasks tasks) {
        this.rows = rows;
        this.tasks = tasks;
        this.left = new double[rows.length];
        this.right = new double[rows[0].length];
    }

    static double ofGaussian(int rows, int columns, Gaussians normals, Tasks tasks) {
        double[][] drawn = new double[rows][];
        tasks.run(rows, i -> {
            drawn[i] = new double[columns];
            normals.fill(Gaussians.ENTRIES, (long) i * columns, drawn[i], 0, columns);
        });
        return of(drawn, tasks);
    }

    /** Of the matrix with these rows. */
    static double of(double[][] rows, Tasks tasks) {
        return new LargestSingularValue(rows, tasks).value();
    }

    private double value() {
        Arrays.fill(left, 1);
        double beta = nextRight(0);
        double[] squares = new double[0];
        double value = 0;
        boolean settled = beta == 0;
        Arrays.fill(left, 0);
        beta = 0;
        while (!settled) {
            int from = squares.length;
            squares = Arrays.copyOf(squares, from + 2 * STRIDE);
            for (int i = from; i < squares.length; i += 2) {
                double alpha = nextLeft(beta);
                beta = nextRight(alpha);
                squares[i] = alpha * alpha;
                squares[i + 1] = beta * beta;
            }
            double before = value;
            value = new Bidiagonal(Arrays.copyOf(squares, squares.length - 1)).largest(1, Tasks.SERIAL)[0];
            settled = value - before <= SETTLED * value;
        }
        return value;
    }

    /** left = A right - beta left, of length one; the length it had. */
    private double nextLeft(double beta) {
        tasks.run(pieces(), piece -> {
            int end = Math.min(rows.length, (piece + 1) * ROWS_A_TASK);
            for (int i = piece * ROWS_A_TASK; i < end; i++) {
                left[i] = dot(rows[i], right) - beta * left[i];
            }
        });
        return normalise(left);
    }

    /** right = A^T left - alpha right, of length one; the length it had. */
    private double nextRight(double alpha) {
        double[][] sums = new double[pieces()][right.length];
        tasks.run(sums.length, piece -> {
            int end = Math.min(rows.length, (piece + 1) * ROWS_A_TASK);
            for (int i = piece * ROWS_A_TASK; i < end; i++) {
                add(sums[piece], left[i], rows[i]);
            }
        });
        for (int j = 0; j < right.length; j++) {
            right[j] *= -alpha;
        }
        for (double[] sum : sums) {
            add(right, 1, sum);
        }
        return normalise(right);
    }

    private int pieces() {
        return (rows.length - 1) / ROWS_A_TASK + 1;
    }

    /** Scales to length one; a vector of zeros, or of rounding errors beside nothing, stays. */
    private static double normalise(double[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        if (length > 0) {
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= length;
            }
        }
        return length;
    }

    /** Four sums side by side, which hides the latency of an addition. */
    private static double dot(double[] a, double[] b) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int even = a.length & -4;
        for (int i = 0; i < even; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        double rest = 0;
        for (int i = even; i < a.length; i++) {
            rest += a[i] * b[i];
        }
        return ((s0 + s1) + (s2 + s3)) + rest;
    }

    private static void add(double[] into, double factor, double[] row) {
        for (int j = 0; j < into.length; j++) {
            into[j] += factor * row[j];
        }
    }
}
