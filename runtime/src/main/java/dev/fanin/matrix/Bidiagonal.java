package dev.fanin.matrix;

/**
 * The singular values of an upper bidiagonal matrix, by counting sign changes in its Golub-Kahan form, which is
 * accurate for small ones too: Demmel and Kahan 1990.
 */
final class Bidiagonal {
    /** Halvings of the interval: more than enough for any value which matters beside the largest. */
    private static final int HALVINGS = 64;

    private final double[] squares;

    /** From the squares of d1, e1, d2, e2, ..., dn: the diagonal and what is beside it. */
    Bidiagonal(double[] squares) {
        this.squares = squares;
    }

    /**
     * What reflectors from both sides make of a Gaussian matrix: independent entries, the diagonal chi with larger,
     * larger - 1, ... degrees of freedom, what is beside it chi with smaller - 1, smaller - 2, ...: Silverstein 1985.
     */
    static Bidiagonal ofGaussian(int larger, int smaller, Gaussians normals) {
        double[] squares = new double[2 * smaller - 1];
        double[] draws = new double[larger];
        long first = 0;
        for (int i = 0; i < squares.length; i++) {
            int freedom = i % 2 == 0 ? larger - i / 2 : smaller - 1 - i / 2;
            normals.fill(Gaussians.SPECTRUM, first, draws, 0, freedom);
            squares[i] = sumOfSquares(draws, freedom);
            first += freedom;
        }
        return new Bidiagonal(squares);
    }

    private static double sumOfSquares(double[] draws, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += draws[i] * draws[i];
        }
        return sum;
    }

    /** The {@code count} largest singular values, in descending order. */
    double[] largest(int count, Tasks tasks) {
        double bound = bound();
        double[] values = new double[count];
        tasks.run(count, i -> values[i] = value(i, bound));
        return values;
    }

    /** Gershgorin: no value is larger than the largest sum of two neighbours. */
    private double bound() {
        double bound = 0;
        double before = 0;
        for (double square : squares) {
            double entry = Math.sqrt(square);
            bound = Math.max(bound, before + entry);
            before = entry;
        }
        return bound * (1 + 0x1p-40);
    }

    private double value(int index, double bound) {
        double low = 0;
        double high = bound;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = low + (high - low) / 2;
            if (above(middle) > index) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low + (high - low) / 2;
    }

    /** How many singular values are above x > 0: the positive pivots of the Golub-Kahan form less x. */
    private int above(double x) {
        double pivot = -x;
        int positive = 0;
        for (double square : squares) {
            pivot = -x - square / pivot;
            if (pivot > 0) {
                positive++;
            }
            if (pivot == 0) {
                pivot = Double.MIN_NORMAL;
            }
        }
        return positive;
    }
}
