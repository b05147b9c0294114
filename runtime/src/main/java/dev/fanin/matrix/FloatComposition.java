package dev.fanin.matrix;

import dev.fanin.matrix.FloatProduct.Coefficients;
import dev.fanin.matrix.FloatProduct.Rows;

/** The rows of U diag(s) V^T, some at a time. */
final class FloatComposition {
    /** Columns at a time, so that sixteen rows of V^T stay in the first-level cache. */
    private static final int WIDTH = 512;

    private final FloatHaar left;
    private final float[][] right;
    private final double[] values;

    FloatComposition(FloatHaar left, FloatHaar right, double[] values) {
        this.left = left;
        this.right = right.transposed();
        this.values = values;
    }

    /** Writes rows i, i + 1, ... one after the other, {@code count} of them. */
    void rows(int i, int count, float[] into) {
        float[] scaled = new float[Math.multiplyExact(count, values.length)];
        left.rows(i, count, scaled);
        for (int k = 0; k < scaled.length; k++) {
            scaled[k] = (float) (scaled[k] * values[k % values.length]);
        }
        int columns = right[0].length;
        float[][] sums = new float[count][columns];
        Coefficients coefficients = new Coefficients(scaled, 0, values.length, 1);
        for (int from = 0; from < columns; from += WIDTH) {
            int to = Math.min(columns, from + WIDTH);
            FloatProduct.BEST.add(new Rows(sums, 0, count), new Rows(right, 0, values.length), coefficients, from, to);
        }
        for (int r = 0; r < count; r++) {
            System.arraycopy(sums[r], 0, into, r * columns, columns);
        }
    }
}
