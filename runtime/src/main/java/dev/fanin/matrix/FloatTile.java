package dev.fanin.matrix;

import dev.fanin.matrix.Blocking.Range;
import dev.fanin.matrix.FloatProduct.Coefficients;
import dev.fanin.matrix.FloatProduct.Rows;
import java.util.Arrays;

/** Some neighbouring columns C of Q, and what one panel of reflectors does to them. */
final class FloatTile {
    private final Blocking blocking;
    private final int offset;
    private final int width;
    private final FloatProduct product = FloatProduct.BEST;

    /** The columns of this tile, row by row. */
    final float[][] rows;

    /** V^T C, and then the Y of C += V Y: a row for each reflector. */
    private final float[][] inner;

    /** V^T C of one chunk: sums which begin anew with each round less than sums over all rows. */
    private final float[][] ofChunk;

    FloatTile(Blocking blocking, int number) {
        this.blocking = blocking;
        this.offset = number * blocking.width();
        this.width = Math.min(blocking.width(), blocking.columns() - offset);
        this.rows = zeros(blocking.rows(), width);
        this.inner = zeros(blocking.panel(), width);
        this.ofChunk = zeros(blocking.panel(), width);
    }

    /** Row by row, which is compiled; {@code new float[height][width]} calls the virtual machine for every row. */
    private static float[][] zeros(int height, int width) {
        float[][] rows = new float[height][];
        for (int i = 0; i < height; i++) {
            rows[i] = new float[width];
        }
        return rows;
    }

    int offset() {
        return offset;
    }

    int width() {
        return width;
    }

    /** The columns of the panel itself, within this tile. */
    private Range own(Panel panel) {
        int begin = Math.max(0, panel.first() - offset);
        return new Range(begin, Math.max(begin, Math.min(width, panel.end() - offset)));
    }

    /** The panel's own columns are still empty: they hold V for now, so that one product yields V^T C and V^T V. */
    void place(FloatReflectors reflectors, Panel panel, Range chunk) {
        Range own = own(panel);
        int p = offset + own.begin() - panel.first();
        for (int i = chunk.begin(); i < chunk.end() && own.length() > 0; i++) {
            int from = i * panel.count() + p;
            System.arraycopy(reflectors.vectors, from, rows[panel.first() + i], own.begin(), own.length());
        }
    }

    /** V^T C for the reflectors of a group, and their rows of V^T V. */
    void project(FloatReflectors reflectors, Panel panel, Range group) {
        Range own = own(panel);
        for (int number = 0; number < blocking.chunks(panel); number++) {
            project(number, reflectors, panel, group);
        }
        for (int p = group.begin(); p < group.end() && own.length() > 0; p++) {
            int to = p * panel.count() + offset + own.begin() - panel.first();
            System.arraycopy(inner[p], own.begin(), reflectors.gram, to, own.length());
        }
    }

    private void project(int number, FloatReflectors reflectors, Panel panel, Range group) {
        int from = own(panel).begin();
        Range chunk = blocking.chunk(number, panel);
        float[][] sums = number == 0 ? inner : ofChunk;
        for (int p = group.begin(); p < group.end(); p++) {
            Arrays.fill(sums[p], from, width, 0);
        }
        product.add(
                new Rows(sums, group.begin(), group.length()),
                new Rows(rows, panel.first() + chunk.begin(), chunk.length()),
                new Coefficients(reflectors.vectors, chunk.begin() * panel.count() + group.begin(), 1, panel.count()),
                from,
                width);
        for (int p = group.begin(); p < group.end() && number > 0; p++) {
            add(inner[p], ofChunk[p], from, width);
        }
    }

    private static void add(float[] sum, float[] term, int from, int to) {
        for (int j = from; j < to; j++) {
            sum[j] += term[j];
        }
    }

    /**
     * (halves + strictly upper V^T V) Y = -V^T C, the UT transform of the product of reflectors, from the last row up.
     *
     * <p>The panel's own columns start as those of the identity with their signs, of which V^T is a row of V.
     */
    void solve(FloatReflectors reflectors, Panel panel) {
        Range own = own(panel);
        int count = panel.count();
        for (int j = own.begin(); j < own.end(); j++) {
            int p = offset + j - panel.first();
            for (int q = 0; q < count; q++) {
                inner[q][j] = reflectors.signs[p] * reflectors.vectors[p * count + q];
            }
        }
        for (int end = count; end > 0; end -= Math.min(end, FloatProduct.ROWS)) {
            int begin = Math.max(0, end - FloatProduct.ROWS);
            eliminate(reflectors.gram, count, new Range(begin, end), new Range(end, count), own.begin());
            for (int p = end - 1; p >= begin; p--) {
                scale(inner[p], (float) (-1 / reflectors.halves[p]), own.begin(), width);
                eliminate(reflectors.gram, count, new Range(begin, p), new Range(p, p + 1), own.begin());
            }
        }
    }

    /** Rows {@code of} of Y += V^T V times rows {@code from} of Y. */
    private void eliminate(float[] gram, int count, Range of, Range from, int begin) {
        product.add(
                new Rows(inner, of.begin(), of.length()),
                new Rows(inner, from.begin(), from.length()),
                new Coefficients(gram, of.begin() * count + from.begin(), count, 1),
                begin,
                width);
    }

    /** C += V Y for some rows of C. */
    void update(FloatReflectors reflectors, Panel panel, Range chunk) {
        Range own = own(panel);
        for (int i = chunk.begin(); i < chunk.end() && own.length() > 0; i++) {
            float[] row = rows[panel.first() + i];
            Arrays.fill(row, own.begin(), own.end(), 0);
            int j = panel.first() + i - offset;
            if (j >= own.begin() && j < own.end()) {
                row[j] = reflectors.signs[i];
            }
        }
        product.add(
                new Rows(rows, panel.first() + chunk.begin(), chunk.length()),
                new Rows(inner, 0, panel.count()),
                new Coefficients(reflectors.vectors, chunk.begin() * panel.count(), panel.count(), 1),
                own.begin(),
                width);
    }

    private static void scale(float[] row, float factor, int from, int to) {
        for (int j = from; j < to; j++) {
            row[j] *= factor;
        }
    }
}
