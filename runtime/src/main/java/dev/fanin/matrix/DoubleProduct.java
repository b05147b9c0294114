package dev.fanin.matrix;

import dev.fanin.kernel.Kernels;

/** C += A B, where C and B are rows of equal length, and A is read a scalar at a time; a service of this library. */
public interface DoubleProduct {
    /** The fastest there is here. */
    DoubleProduct BEST = FusedMultiplyAdd.IN_HARDWARE
            ? Kernels.fastest(DoubleProduct.class, new PlainDoubleProduct())
            : new EmulatedDoubleProduct();

    /** So many rows of Y are solved one by one before they are taken from all above them; the bits depend on it. */
    int ROWS = 4;

    /** How many terms the next group has when so many are left: six, which round c less often than each would. */
    static int group(int left) {
        return left >= 6 ? 6 : left >= 2 ? 2 : 1;
    }

    /**
     * {@code c[i][j] += sum over k of a(i, k) b[k][j]} for j in [from, to).
     *
     * <p>That is, in {@link #group groups} of terms, k ascending: a sum begins with 0, takes the terms of a group one after
     * the other, each by one fused multiply-add, and is added to c. That is the contract, so that all implementations
     * give the same bits.
     */
    void add(Rows c, Rows b, Coefficients a, int from, int to);

    /** How many columns a tile should have, of a matrix with so many. */
    int width(int columns);

    /** {@code count} rows from {@code first} on. */
    record Rows(double[][] rows, int first, int count) {
        /** Without the first k rows. */
        Rows from(int k) {
            return new Rows(rows, first + k, count - k);
        }
    }

    /** a(i, k) = values[first + i down + k across]. */
    record Coefficients(double[] values, int first, int down, int across) {
        /** Without the first k columns. */
        Coefficients from(int k) {
            return new Coefficients(values, first + k * across, down, across);
        }
    }
}
