package dev.fanin.matrix;

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
    private static final int ROWS_A_TASK = 16;

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
