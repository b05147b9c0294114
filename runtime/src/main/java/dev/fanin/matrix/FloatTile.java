package dev.fanin.matrix;

import dev.fanin.matrix.FloatProduct.Coefficients;
import dev.fanin.matrix.FloatProduct.Rows;
import java.util.Arrays;

/** Some neighbouring columns of Q, and what one panel of reflectors does to them. */
final class FloatTile {
    private final int offset;
    private final int width;
    private final FloatProduct product;

    /** The columns of this tile, row by row. */
    final float[][] rows;

    /** V^T C, and then the Y of C += V Y: a row for each reflector. */
    private final float[][] inner;

    private final float[][] partial;

    FloatTile(Blocking blocking, int number, FloatProduct product) {
        this.offset = number * blocking.width();
        this.width = Math.min(blocking.width(), blocking.columns() - offset);
        this.product = product;
        this.rows = new float[blocking.rows()][width];
        this.inner = new float[blocking.panel()][width];
        this.partial = new float[blocking.rows() > Blocking.CHUNK ? blocking.panel() : 0][width];
    }

    int offset() {
        return offset;
    }

    int width() {
        return width;
    }

    /** Whether column {@code column} of Q or one to the right of it is here. */
    boolean reaches(int column) {
        return column < offset + width;
    }

    /**
     * V^T C for the columns from {@code first} on. Columns of the panel itself are still empty; they hold V in
     * the meantime, so that the same product leaves V^T V in {@code gram}.
     */
    void multiply(FloatReflectors panel, int first, int count, float[] gram) {
        int from = Math.max(0, first - offset);
        int own = Math.min(width, first + count - offset);
        for (int i = first; i < rows.length && from < own; i++) {
            System.arraycopy(panel.vectors, (i - first) * count + offset + from - first, rows[i], from, own - from);
        }
        sumChunks(panel, first, count, from);
        for (int p = 0; p < count; p++) {
            for (int j = from; j < own; j++) {
                gram[p * count + offset + j - first] = inner[p][j];
            }
        }
    }

    private void sumChunks(FloatReflectors panel, int first, int count, int from) {
        for (int begin = first; begin < rows.length; begin += Blocking.CHUNK) {
            int height = Math.min(Blocking.CHUNK, rows.length - begin);
            float[][] sums = begin == first ? inner : partial;
            for (int p = 0; p < count; p++) {
                Arrays.fill(sums[p], from, width, 0);
            }
            Coefficients transposed = new Coefficients(panel.vectors, (begin - first) * count, 1, count);
            product.add(new Rows(sums, 0, count), new Rows(rows, begin, height), transposed, from, width);
            for (int p = 0; p < count && sums == partial; p++) {
                add(inner[p], partial[p], from, width);
            }
        }
    }

    /**
     * C += V Y with (halves + strictly upper V^T V) Y = -V^T C: the UT transform of the product of reflectors.
     *
     * @param gram V^T V
     */
    void update(FloatReflectors panel, int first, int count, float[] gram) {
        int from = Math.max(0, first - offset);
        int own = Math.min(width, first + count - offset);
        for (int i = first; i < rows.length && from < own; i++) {
            Arrays.fill(rows[i], from, own, 0);
        }
        for (int j = from; j < own; j++) {
            startColumn(panel, first, count, j);
        }
        solve(panel, count, gram, from);
        Coefficients vectors = new Coefficients(panel.vectors, 0, count, 1);
        Rows changed = new Rows(rows, first, rows.length - first);
        product.add(changed, new Rows(inner, 0, count), vectors, from, width);
    }

    /** From the last row up, two rows at a time, so that the product takes them together. */
    private void solve(FloatReflectors panel, int count, float[] gram, int from) {
        for (int p = count; p > 0; p -= 2) {
            int pair = Math.min(p, 2);
            Coefficients right = new Coefficients(gram, (p - pair) * count + p, count, 1);
            product.add(new Rows(inner, p - pair, pair), new Rows(inner, p, count - p), right, from, width);
            scale(inner[p - 1], (float) (-1 / panel.halves[p - 1]), from, width);
            if (pair == 2) {
                Coefficients beside = new Coefficients(gram, (p - 2) * count + p - 1, 0, 0);
                product.add(new Rows(inner, p - 2, 1), new Rows(inner, p - 1, 1), beside, from, width);
                scale(inner[p - 2], (float) (-1 / panel.halves[p - 2]), from, width);
            }
        }
    }

    /** Column j starts as a column of the identity with its sign, of which V^T is a row of V. */
    private void startColumn(FloatReflectors panel, int first, int count, int j) {
        int p = offset + j - first;
        rows[first + p][j] = panel.signs[p];
        for (int q = 0; q < count; q++) {
            inner[q][j] = panel.signs[p] * panel.vectors[p * count + q];
        }
    }

    private static void add(float[] into, float[] row, int from, int to) {
        for (int j = from; j < to; j++) {
            into[j] += row[j];
        }
    }

    private static void scale(float[] row, float factor, int from, int to) {
        for (int j = from; j < to; j++) {
            row[j] *= factor;
        }
    }
}
