package dev.fanin.matrix;

/** A drawn matrix as plain rows of doubles. */
final class Drawn {
    private Drawn() {}

    static double[][] floats(RandomMatrix matrix, int rows, int columns, long seed) {
        double[][] drawn = new double[rows][columns];
        matrix.floats(new HashedGaussians(seed), Tasks.SERIAL, (first, values, count) -> {
            for (int i = 0; i < count; i++) {
                drawn[(int) ((first + i) / columns)][(int) ((first + i) % columns)] = values[i];
            }
        });
        return drawn;
    }

    static double[][] doubles(RandomMatrix matrix, int rows, int columns, long seed) {
        double[][] drawn = new double[rows][columns];
        matrix.doubles(new HashedGaussians(seed), Tasks.SERIAL, (first, values, count) -> {
            for (int i = 0; i < count; i++) {
                drawn[(int) ((first + i) / columns)][(int) ((first + i) % columns)] = values[i];
            }
        });
        return drawn;
    }

    /** max |A^T A - I| over the smaller side of A. */
    static double distanceFromOrthonormal(double[][] a) {
        double[][] tall = a.length >= a[0].length ? a : transposed(a);
        double worst = 0;
        for (int i = 0; i < tall[0].length; i++) {
            for (int j = 0; j <= i; j++) {
                double product = 0;
                for (double[] row : tall) {
                    product += row[i] * row[j];
                }
                worst = Math.max(worst, Math.abs(product - (i == j ? 1 : 0)));
            }
        }
        return worst;
    }

    static double[][] transposed(double[][] a) {
        double[][] transposed = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[0].length; j++) {
                transposed[j][i] = a[i][j];
            }
        }
        return transposed;
    }
}
