package dev.fanin.matrix;

import dev.fanin.matrix.DoubleProduct.Coefficients;
import dev.fanin.matrix.DoubleProduct.Rows;

/** The rows of U diag(s) V^T, some at a time. */
final class DoubleComposition {
    /** Columns at a time, so that sixteen rows of V^T stay in the first-level cache. */
    private static final int WIDTH = 512;

    private final DoubleHaar left;
    private final double[][] right;
    private final double[] values;

    DoubleComposition(DoubleHaar left, DoubleHaar right, double[] values) {
        this.left = left;
        this.right = right.transposed();
        this.values = values;
    }

    /** Writes rows i, i + 1, ... one after the other, {@code count} of them. */
    void rows(int i, int count, double[] into) {
        double[] scaled = new double[Math.multiplyExact(count, values.length)];
        left.rows(i, count, scaled);
        for (int k = 0; k < scaled.length; k++) {
            scaled[k] = (scaled[k] * values[k % values.length]);
        }
        int columns = right[0].length;
        double[][] sums = new double[count][columns];
        Coefficients coefficients = new Coefficients(scaled, 0, values.length, 1);
        for (int from = 0; from < columns; from += WIDTH) {
            int to = Math.min(columns, from + WIDTH);
            DoubleProduct.BEST.add(new Rows(sums, 0, count), new Rows(right, 0, values.length), coefficients, from, to);
        }
        for (int r = 0; r < count; r++) {
            System.arraycopy(sums[r], 0, into, r * columns, columns);
        }
    }
}
