package dev.fanin.matrix;

/** C += A B, where C and B are rows of equal length, and A is read a scalar at a time. */
interface FloatProduct {
    /** The fastest there is here. */
    FloatProduct BEST = new PlainFloatProduct();

    /**
     * {@code c[i][j] += sum over k of a(i, k) b[k][j]} for j in [from, to).
     *
     * <p>Every element takes its terms one after the other, k ascending, each a rounded product and a rounded sum:
     * that is the contract, so that all implementations give the same bits.
     */
    void add(Rows c, Rows b, Coefficients a, int from, int to);

    /** {@code count} rows from {@code first} on. */
    record Rows(float[][] rows, int first, int count) {}

    /** a(i, k) = values[first + i down + k across]. */
    record Coefficients(float[] values, int first, int down, int across) {}
}
