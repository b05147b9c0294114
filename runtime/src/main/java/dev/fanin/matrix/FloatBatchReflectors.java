package dev.fanin.matrix;

import dev.fanin.matrix.FloatLanes.Terms;
import java.util.List;

/** The {@link FloatReflectors} of a batch: lane l of every array belongs to matrix l. */
final class FloatBatchReflectors {
    /** Matrices whose draws are spread over the lanes together: as many as a cache line has lanes. */
    private static final int TOGETHER = 16;

    private final int rows;
    private final int columns;

    /** The reflectors one after the other, each from its diagonal on. */
    private final float[][] elements;

    private final float[][] factors;
    private final float[][] signs;
    private final float[] zeros;

    /** V of the panel, row after row. */
    private final float[][] vectors;

    private final float[][] drawn;

    FloatBatchReflectors(Blocking blocking, int lanes) {
        this.rows = blocking.rows();
        this.columns = blocking.columns();
        this.elements = new float[start(columns)][lanes];
        this.factors = new float[columns][lanes];
        this.signs = new float[columns][lanes];
        this.zeros = new float[lanes];
        this.vectors = new float[rows * blocking.panel()][];
        this.drawn = new float[TOGETHER][elements.length];
    }

    /** The reflectors of other matrices, no more than there are lanes. */
    void draw(List<Gaussians> normals) {
        for (int lane = 0; lane < normals.size(); lane += TOGETHER) {
            draw(normals, lane, Math.min(TOGETHER, normals.size() - lane));
        }
    }

    /** The first draw of reflector k, which takes rows - k of them. */
    private int start(int k) {
        return k * rows - k * (k - 1) / 2;
    }

    private void draw(List<Gaussians> normals, int first, int count) {
        for (int m = 0; m < count; m++) {
            normals.get(first + m).fill(Gaussians.LEFT, 0, drawn[m], 0, elements.length);
            reflect(drawn[m], first + m);
        }
        for (int i = 0; i < elements.length; i++) {
            for (int m = 0; m < count; m++) {
                elements[i][first + m] = drawn[m][i];
            }
        }
    }

    private void reflect(float[] drawn, int lane) {
        for (int k = 0; k < columns; k++) {
            double half = FloatReflectors.reflect(drawn, start(k), start(k + 1));
            factors[k][lane] = (float) (-1 / half);
            signs[k][lane] = FloatReflectors.sign(drawn[start(k)]);
        }
    }

    /** Makes V of a panel what {@link #column} and {@link #row} tell. */
    void place(Panel panel) {
        for (int p = 0; p < panel.count(); p++) {
            int column = start(panel.first() + p) - p;
            for (int i = 0; i < rows - panel.first(); i++) {
                vectors[i * panel.count() + p] = i < p ? zeros : elements[column + i];
            }
        }
    }

    /** Column p of V, from row i on. */
    Terms column(Panel panel, int p, int i) {
        return new Terms(vectors, i * panel.count() + p, panel.count());
    }

    /** Row i of V, from column p on. */
    Terms row(Panel panel, int i, int p) {
        return new Terms(vectors, i * panel.count() + p, 1);
    }

    float[] element(Panel panel, int i, int p) {
        return vectors[i * panel.count() + p];
    }

    /** -1 / half of reflector k. */
    float[] factor(int k) {
        return factors[k];
    }

    /** The sign of column k. */
    float[] sign(int k) {
        return signs[k];
    }
}
