package dev.fanin.matrix;

import java.util.List;

/**
 * A Haar-distributed matrix [rows, columns] times {@code gain}: orthonormal columns if it is tall or square,
 * orthonormal rows if it is wide.
 *
 * @param rows at least 1
 * @param columns at least 1
 * @param gain all singular values
 * @since 0.1
 */
public record Orthogonal(int rows, int columns, double gain) implements RandomMatrix {
    /** From so many on, {@link #isSmall small} ones are made faster together. */
    public static final int FEWEST_TOGETHER = 32;

    /** So many fill vectors, and let the matrices stay in the second-level cache. */
    private static final int MOST_TOGETHER = 128;

    private static final int ROWS_A_TASK = 16;
    private static final int READ_TOGETHER = 16;

    public Orthogonal {
        Shape.check(rows, columns);
    }

    @Override
    public void floats(Gaussians normals, Tasks tasks, FloatRows into) {
        boolean wide = rows < columns;
        int longer = Math.max(rows, columns);
        int shorter = Math.min(rows, columns);
        FloatHaar q = FloatHaar.draw(longer, shorter, Gaussians.LEFT, normals, tasks);
        tasks.run((rows - 1) / ROWS_A_TASK + 1, task -> {
            int first = task * ROWS_A_TASK;
            int count = Math.min(ROWS_A_TASK, rows - first);
            float[] piece = new float[Math.multiplyExact(count, columns)];
            if (wide) {
                q.columns(first, count, piece);
            } else {
                q.rows(first, count, piece);
            }
            multiply(piece, (float) gain);
            into.take((long) first * columns, piece, piece.length);
        });
    }

    /** Whether many of these are made faster by {@link #floats(List, List)} than one by one. */
    public boolean isSmall() {
        return FloatBatch.suits(Math.max(rows, columns), Math.min(rows, columns));
    }

    /**
     * Draws many of these, which are {@link #isSmall small}, side by side in float arithmetic; each with the bits that it
     * has alone.
     *
     * @param normals one for each
     * @param into where each goes, row-major
     */
    public void floats(List<Gaussians> normals, List<FloatRows> into) {
        int batches = (into.size() - 1) / MOST_TOGETHER + 1;
        int each = (into.size() - 1) / batches + 1;
        FloatBatch batch = new FloatBatch(Math.max(rows, columns), Math.min(rows, columns), each);
        for (int first = 0; first < into.size(); first += each) {
            int end = Math.min(first + each, into.size());
            batch.draw(normals.subList(first, end));
            read(batch, into.subList(first, end));
        }
    }

    private void read(FloatBatch batch, List<FloatRows> into) {
        for (int first = 0; first < into.size(); first += READ_TOGETHER) {
            float[][] pieces = new float[Math.min(READ_TOGETHER, into.size() - first)][rows * columns];
            batch.read(first, rows < columns, pieces);
            for (int m = 0; m < pieces.length; m++) {
                multiply(pieces[m], (float) gain);
                into.get(first + m).take(0, pieces[m], pieces[m].length);
            }
        }
    }

    private static void multiply(float[] values, float factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }

    @Override
    public void doubles(Gaussians normals, Tasks tasks, DoubleRows into) {
        boolean wide = rows < columns;
        int longer = Math.max(rows, columns);
        int shorter = Math.min(rows, columns);
        DoubleHaar q = DoubleHaar.draw(longer, shorter, Gaussians.LEFT, normals, tasks);
        tasks.run((rows - 1) / ROWS_A_TASK + 1, task -> {
            int first = task * ROWS_A_TASK;
            int count = Math.min(ROWS_A_TASK, rows - first);
            double[] piece = new double[Math.multiplyExact(count, columns)];
            if (wide) {
                q.columns(first, count, piece);
            } else {
                q.rows(first, count, piece);
            }
            multiply(piece, gain);
            into.take((long) first * columns, piece, piece.length);
        });
    }

    private static void multiply(double[] values, double factor) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
    }
}
