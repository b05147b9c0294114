package dev.fanin.matrix;

/**
 * A panel of random Householder reflectors: the columns of V [rows - first, count], zero above the diagonal.
 *
 * <p>Reflector k is I - v v^T / half, half = |v|^2 / 2. Its v comes from a Gaussian vector of length rows - k, as
 * if that were what a QR factorisation of a Gaussian matrix had left of column k: Stewart 1980. Column k of the
 * product takes the sign which the diagonal of R would have had, without which it would not be Haar.
 */
final class DoubleReflectors {
    /** Draws a task: fewer would not pay. */
    private static final int DRAWS = 2048;

    private final int rows;
    private final int stream;
    private final Gaussians normals;

    /** V, row after row, {@code count} numbers each. */
    final double[] vectors;

    final double[] halves;
    final double[] signs;
    private int first;
    private int count;

    DoubleReflectors(int rows, int panel, int stream, Gaussians normals) {
        this.rows = rows;
        this.stream = stream;
        this.normals = normals;
        this.vectors = new double[Math.multiplyExact(rows, panel)];
        this.halves = new double[panel];
        this.signs = new double[panel];
    }

    /** Draws the panel of {@code count} reflectors which starts with reflector {@code first}. */
    void draw(int first, int count, Tasks tasks) {
        this.first = first;
        this.count = count;
        int together = Math.min(count, DRAWS / rows + 1);
        tasks.run((count + together - 1) / together, task -> {
            int begin = task * together;
            draw(begin, Math.min(count, begin + together));
        });
    }

    /** Reflector k takes the draws k rows + k to k rows + rows - 1: the part of a column on and below the diagonal. */
    private void draw(int begin, int end) {
        double[] draws = new double[(end - begin) * rows];
        normals.fill(stream, (long) (first + begin) * rows, draws, 0, draws.length);
        for (int p = begin; p < end; p++) {
            reflect(draws, (p - begin) * rows + first, p);
        }
    }

    /** Turns the Gaussian column p, whose row {@code first} is at {@code offset}, into a vector of the panel. */
    private void reflect(double[] draws, int offset, int p) {
        int end = offset + rows - first;
        double squares = sumOfSquares(draws, offset + p + 1, end);
        double head = squares == 0 && draws[offset + p] == 0 ? 1 : draws[offset + p];
        double norm = Math.sqrt(head * head + squares);
        double inverse = (1 / Math.sqrt(norm * (norm + Math.abs(head))));
        draws[offset + p] = (head < 0 ? head - norm : head + norm);
        for (int i = offset + p; i < end; i++) {
            draws[i] *= inverse;
        }
        halves[p] = sumOfSquares(draws, offset + p, end) / 2;
        signs[p] = head < 0 ? 1 : -1;
        for (int i = 0; i < rows - first; i++) {
            vectors[i * count + p] = i < p ? 0 : draws[offset + i];
        }
    }

    /** In double, in four interleaved sums. */
    private static double sumOfSquares(double[] values, int from, int to) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = from;
        for (; i + 3 < to; i += 4) {
            s0 += values[i] * values[i];
            s1 += values[i + 1] * values[i + 1];
            s2 += values[i + 2] * values[i + 2];
            s3 += values[i + 3] * values[i + 3];
        }
        for (; i < to; i++) {
            s0 += values[i] * values[i];
        }
        return (s0 + s1) + (s2 + s3);
    }
}
