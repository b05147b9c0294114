package dev.fanin.matrix;

import dev.fanin.matrix.FloatLanes.Terms;
import java.util.Arrays;
import java.util.List;

/**
 * Small Haar-distributed matrices of one shape, made side by side with the bits that {@link FloatHaar} gives each alone.
 *
 * <p>The rows of a small matrix are too short for vectors. Here every element is an array, lane l of which belongs to
 * matrix l: all sums are as long as there are matrices. The steps are those of {@link FloatTile}, less products with
 * zeros, which add nothing.
 */
final class FloatBatch {
    /** So that more than a hundred of them fit the second-level cache, or nearly. */
    private static final int MOST_ELEMENTS = 64 * 64;

    /** The lanes of a long vector: those beyond the matrices idle, which takes less time than passes of one lane each. */
    private static final int VECTOR = 16;

    /** Rows of V which stay in the first-level cache while all columns of Y pass by. */
    private static final int ROWS = 8;

    private final Blocking blocking;
    private final FloatLanes product = FloatLanes.BEST;
    private final FloatBatchReflectors reflectors;

    /** Q, row after row. */
    private final float[][] elements;

    /** V^T C, and then Y, row after row. */
    private final float[][] inner;

    /** V^T V above its diagonal, row after row. */
    private final float[][] gram;

    private final float[] scratch;

    /** For matrices [rows, columns], rows at least columns, up to {@code most} at a time. */
    FloatBatch(int rows, int columns, int most) {
        int lanes = (most - 1) / VECTOR * VECTOR + VECTOR;
        this.blocking = Blocking.of(rows, columns, columns);
        this.reflectors = new FloatBatchReflectors(blocking, lanes);
        this.elements = new float[rows * columns][lanes];
        this.inner = new float[blocking.panel() * columns][lanes];
        this.gram = new float[blocking.panel() * blocking.panel()][lanes];
        this.scratch = new float[lanes];
    }

    /** Whether matrices [rows, columns], rows at least columns, may be made together, and gain by it. */
    static boolean suits(int rows, int columns) {
        return FusedMultiplyAdd.IN_HARDWARE && rows <= Blocking.CHUNK && rows * columns <= MOST_ELEMENTS;
    }

    /** Makes other matrices, from the stream {@link Gaussians#LEFT} of each. */
    void draw(List<Gaussians> normals) {
        reflectors.draw(normals);
        for (float[] element : elements) {
            Arrays.fill(element, 0);
        }
        for (int number = blocking.panels() - 1; number >= 0; number--) {
            multiply(blocking.panelNumbered(number));
        }
    }

    private void multiply(Panel panel) {
        reflectors.place(panel);
        square(panel);
        project(panel);
        for (int j = panel.first(); j < blocking.columns(); j++) {
            solve(panel, j);
        }
        update(panel);
    }

    /** The part of V^T V above its diagonal. */
    private void square(Panel panel) {
        int height = blocking.rows() - panel.first();
        for (int p = 0; p < panel.count(); p++) {
            for (int q = p + 1; q < panel.count(); q++) {
                float[] sum = gram[p * blocking.panel() + q];
                Arrays.fill(sum, 0);
                product.add(sum, reflectors.column(panel, p, 0), reflectors.column(panel, q, 0), height, scratch);
            }
        }
    }

    /** V^T C: in the panel's own columns, those of the identity with their signs, it is a row of V. */
    private void project(Panel panel) {
        for (int p = 0; p < panel.count(); p++) {
            for (int j = panel.first(); j < panel.end(); j++) {
                multiply(inner(p, j), reflectors.sign(j), reflectors.element(panel, j - panel.first(), p));
            }
            for (int j = panel.end(); j < blocking.columns(); j++) {
                Arrays.fill(inner(p, j), 0);
            }
        }
        int height = blocking.rows() - panel.first();
        for (int i = 0; i < height; i += FloatProduct.group(height - i)) {
            project(panel, i, FloatProduct.group(height - i));
        }
    }

    /** What some rows add to V^T C: few, so that they stay in the first-level cache. */
    private void project(Panel panel, int i, int count) {
        for (int j = panel.end(); j < blocking.columns(); j++) {
            Terms column = new Terms(elements, (panel.first() + i) * blocking.columns() + j, blocking.columns());
            for (int p = 0; p < panel.count(); p++) {
                product.add(inner(p, j), reflectors.column(panel, p, i), column, count, scratch);
            }
        }
    }

    /** (halves + V^T V above its diagonal) Y = -V^T C in column j, from the last row up. */
    private void solve(Panel panel, int j) {
        int count = panel.count();
        for (int end = count; end > 0; end -= Math.min(end, FloatProduct.ROWS)) {
            int begin = Math.max(0, end - FloatProduct.ROWS);
            eliminate(begin, end, end, count, j);
            for (int p = end - 1; p >= begin; p--) {
                scale(inner(p, j), reflectors.factor(panel.first() + p));
                eliminate(begin, p, p, p + 1, j);
            }
        }
    }

    /** Rows [begin, end) of Y += V^T V times rows [from, to) of Y. */
    private void eliminate(int begin, int end, int from, int to, int j) {
        Terms terms = new Terms(inner, from * blocking.columns() + j, blocking.columns());
        for (int p = begin; p < end; p++) {
            product.add(inner(p, j), new Terms(gram, p * blocking.panel() + from, 1), terms, to - from, scratch);
        }
    }

    /** C += V Y, from as many reflectors at a time as make a group; above them V is zero. */
    private void update(Panel panel) {
        for (int j = panel.first(); j < panel.end(); j++) {
            float[] sign = reflectors.sign(j);
            System.arraycopy(sign, 0, elements[j * blocking.columns() + j], 0, sign.length);
        }
        for (int p = 0; p < panel.count(); p += FloatProduct.group(panel.count() - p)) {
            update(panel, p, FloatProduct.group(panel.count() - p));
        }
    }

    private void update(Panel panel, int p, int count) {
        int height = blocking.rows() - panel.first();
        for (int begin = p; begin < height; begin += ROWS) {
            int end = Math.min(begin + ROWS, height);
            for (int j = panel.first(); j < blocking.columns(); j++) {
                Terms column = new Terms(inner, p * blocking.columns() + j, blocking.columns());
                for (int i = begin; i < end; i++) {
                    float[] sum = elements[(panel.first() + i) * blocking.columns() + j];
                    product.add(sum, reflectors.row(panel, i, p), column, count, scratch);
                }
            }
        }
    }

    private float[] inner(int p, int j) {
        return inner[p * blocking.columns() + j];
    }

    private static void multiply(float[] product, float[] a, float[] b) {
        for (int l = 0; l < product.length; l++) {
            product[l] = a[l] * b[l];
        }
    }

    private static void scale(float[] row, float[] factors) {
        for (int l = 0; l < row.length; l++) {
            row[l] *= factors[l];
        }
    }

    /**
     * Writes matrix {@code first} and those after it, row after row, or column after column.
     *
     * @param into one array a matrix
     */
    void read(int first, boolean transposed, float[][] into) {
        int rows = blocking.rows();
        int columns = blocking.columns();
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                int to = transposed ? j * rows + i : i * columns + j;
                for (int m = 0; m < into.length; m++) {
                    into[m][to] = elements[i * columns + j][first + m];
                }
            }
        }
    }
}
