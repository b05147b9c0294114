package dev.fanin.matrix;

/**
 * A matrix [rows, columns] of independent N(0, gain^2), which is U diag(s) V^T with Haar-distributed U and V.
 *
 * @param proportional whether the matrix is divided by its largest singular value before the gain
 * @since 0.1
 */
public record Gaussian(int rows, int columns, boolean proportional, double gain) implements RandomMatrix {

    /** Elements a piece, so that a piece stays in the cache. */
    private static final int PIECE = 8192;

    public Gaussian {
        Shape.check(rows, columns);
    }

    @Override
    public void floats(Gaussians normals, Tasks tasks, FloatRows into) {
        float scale = (float) scale(normals, tasks);
        tasks.run(pieces(), piece -> {
            long first = (long) piece * PIECE;
            int count = (int) Math.min(PIECE, (long) rows * columns - first);
            float[] values = new float[count];
            normals.fill(Gaussians.ENTRIES, first, values, 0, count);
            for (int i = 0; i < count; i++) {
                values[i] *= scale;
            }
            into.take(first, values, count);
        });
    }

    @Override
    public void doubles(Gaussians normals, Tasks tasks, DoubleRows into) {
        double scale = scale(normals, tasks);
        tasks.run(pieces(), piece -> {
            long first = (long) piece * PIECE;
            int count = (int) Math.min(PIECE, (long) rows * columns - first);
            double[] values = new double[count];
            normals.fill(Gaussians.ENTRIES, first, values, 0, count);
            for (int i = 0; i < count; i++) {
                values[i] *= scale;
            }
            into.take(first, values, count);
        });
    }

    private double scale(Gaussians normals, Tasks tasks) {
        return proportional ? gain / LargestSingularValue.ofGaussian(rows, columns, normals, tasks) : gain;
    }

    private int pieces() {
        return Math.toIntExact(((long) rows * columns + PIECE - 1) / PIECE);
    }
}
