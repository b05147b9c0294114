package dev.fanin.matrix;

import dev.fanin.matrix.Blocking.Range;

/**
 * A panel of random Householder reflectors: the columns of V [rows - first, count], zero above the diagonal.
 *
 * <p>Reflector k is I - v v^T / half, half = |v|^2 / 2. Its v comes from a Gaussian vector of length rows - k, as
 * if that were what a QR factorisation of a Gaussian matrix had left of column k: Stewart 1980. Column k of the
 * product takes the sign which the diagonal of R would have had, without which it would not be Haar.
 */
final class FloatReflectors {
    /** Draws a piece of work: fewer would not pay. */
    private static final int DRAWS = 2048;

    /** Draws of a matrix which are made at once, for a stream makes whole blocks of them. */
    private static final int SMALL = 8192;

    private final Blocking blocking;
    private final int stream;
    private final Gaussians normals;

    /** The reflectors one after the other, each from its diagonal on: the draws {@code origin} and on. */
    private final float[] columns;

    private long origin;

    /** V, row after row, {@code count} numbers each. */
    final float[] vectors;

    final double[] halves;
    final float[] signs;

    /** V^T V, row after row. */
    final float[] gram;

    FloatReflectors(Blocking blocking, int stream, Gaussians normals) {
        this.blocking = blocking;
        this.stream = stream;
        this.normals = normals;
        int panel = blocking.panel();
        this.columns =
                new float[small() ? (int) start(blocking.columns()) : Math.multiplyExact(blocking.rows(), panel)];
        this.vectors = new float[Math.multiplyExact(blocking.rows(), panel)];
        this.halves = new double[panel];
        this.signs = new float[panel];
        this.gram = new float[panel * panel];
        if (small()) {
            normals.fill(stream, 0, columns, 0, columns.length);
        }
    }

    private boolean small() {
        return start(blocking.columns()) <= SMALL;
    }

    /** The first draw of reflector k, which takes rows - k of them: a column's part on and below the diagonal. */
    private long start(int k) {
        return (long) k * blocking.rows() - (long) k * (k - 1) / 2;
    }

    /** How many pieces drawing a panel has. */
    int pieces(Panel panel) {
        return (panel.count() - 1) / together(panel) + 1;
    }

    private int together(Panel panel) {
        return small() ? panel.count() : DRAWS / (blocking.rows() - panel.first()) + 1;
    }

    void draw(int piece, Panel panel) {
        int begin = panel.first() + piece * together(panel);
        int end = Math.min(panel.end(), begin + together(panel));
        if (!small()) {
            origin = start(panel.first());
            normals.fill(stream, start(begin), columns, at(begin), at(end) - at(begin));
        }
        for (int k = begin; k < end; k++) {
            reflect(k, k - panel.first());
        }
    }

    /** Where reflector k begins among {@link #columns}. */
    private int at(int k) {
        return (int) (start(k) - origin);
    }

    /** Turns the Gaussian vector k into reflector p of the panel. */
    private void reflect(int k, int p) {
        halves[p] = reflect(columns, at(k), at(k) + blocking.rows() - k);
        signs[p] = sign(columns[at(k)]);
    }

    /** Turns a Gaussian vector into that of a reflector, and returns half its square. */
    static double reflect(float[] values, int begin, int end) {
        double squares = sumOfSquares(values, begin + 1, end);
        double head = squares == 0 && values[begin] == 0 ? 1 : values[begin];
        double norm = Math.sqrt(head * head + squares);
        float inverse = (float) (1 / Math.sqrt(norm * (norm + Math.abs(head))));
        values[begin] = (float) (head < 0 ? head - norm : head + norm);
        for (int i = begin; i < end; i++) {
            values[i] *= inverse;
        }
        return sumOfSquares(values, begin, end) / 2;
    }

    /** The sign which the diagonal of R would have had: a reflector's first number is the Gaussian's, further from zero. */
    static float sign(float first) {
        return first < 0 ? 1 : -1;
    }

    /** In double, in four interleaved sums. */
    private static double sumOfSquares(float[] values, int from, int to) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = from;
        for (; i + 3 < to; i += 4) {
            s0 += (double) values[i] * values[i];
            s1 += (double) values[i + 1] * values[i + 1];
            s2 += (double) values[i + 2] * values[i + 2];
            s3 += (double) values[i + 3] * values[i + 3];
        }
        for (; i < to; i++) {
            s0 += (double) values[i] * values[i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /** Writes some rows of V, counted from the panel's first. */
    void transpose(Panel panel, Range chunk) {
        int count = panel.count();
        for (int p = 0; p < count; p++) {
            int column = at(panel.first() + p) - p;
            for (int i = chunk.begin(); i < chunk.end(); i++) {
                vectors[i * count + p] = i < p ? 0 : columns[column + i];
            }
        }
    }
}
