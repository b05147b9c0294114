package dev.fanin.matrix;

import java.util.Arrays;

/** Singular values and eigenvalues by the oldest way: cyclic Jacobi, for tests alone. */
final class JacobiEigenvalues {
    private JacobiEigenvalues() {}

    /** The singular values of A, largest first; small ones only to the square root of the precision. */
    static double[] singularValues(double[][] a) {
        double[] values = ofSymmetric(gram(a.length >= a[0].length ? a : Drawn.transposed(a)));
        double[] descending = new double[values.length];
        Arrays.setAll(descending, i -> Math.sqrt(Math.max(0, values[values.length - 1 - i])));
        return descending;
    }

    /** The eigenvalues of a symmetric matrix, smallest first; the matrix is used up. */
    static double[] ofSymmetric(double[][] a) {
        for (int sweep = 0; sweep < 10; sweep++) {
            for (int p = 0; p < a.length; p++) {
                for (int q = p + 1; q < a.length; q++) {
                    rotate(a, p, q);
                }
            }
        }
        double[] values = new double[a.length];
        Arrays.setAll(values, i -> a[i][i]);
        Arrays.sort(values);
        return values;
    }

    private static double[][] gram(double[][] tall) {
        int n = tall[0].length;
        double[][] gram = new double[n][n];
        for (double[] row : tall) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    gram[i][j] += row[i] * row[j];
                }
            }
        }
        return gram;
    }

    private static void rotate(double[][] a, int p, int q) {
        if (a[p][q] == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (double[] row : a) {
            double x = row[p];
            row[p] = c * x - s * row[q];
            row[q] = s * x + c * row[q];
        }
        for (int i = 0; i < a.length; i++) {
            double x = a[p][i];
            a[p][i] = c * x - s * a[q][i];
            a[q][i] = s * x + c * a[q][i];
        }
    }
}
