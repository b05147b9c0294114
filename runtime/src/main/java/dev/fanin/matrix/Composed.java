package dev.fanin.matrix;

/**
 * U diag(s) V^T [rows, columns] with Haar-distributed, independent U [rows, count] and V [columns, count].
 *
 * @since 0.1
 */
public record Composed(int rows, int columns, SingularValues spectrum) implements RandomMatrix {
    private static final int ROWS_A_TASK = 16;

    public Composed {
        Shape.check(rows, columns);
        if (spectrum.count() < 1 || spectrum.count() > Math.min(rows, columns)) {
            throw new IllegalArgumentException("a matrix [" + rows + ", " + columns + "] has 1 to "
                    + Math.min(rows, columns) + " singular values: " + spectrum.count());
        }
    }

    @Override
    public void floats(Gaussians normals, Tasks tasks, FloatRows into) {
        double[] s = spectrum.values(normals, tasks);
        FloatHaar u = FloatHaar.draw(rows, s.length, Gaussians.LEFT, normals, tasks);
        FloatHaar v = FloatHaar.draw(columns, s.length, Gaussians.RIGHT, normals, tasks);
        FloatComposition composition = new FloatComposition(u, v, s);
        tasks.run((rows - 1) / ROWS_A_TASK + 1, task -> {
            int first = task * ROWS_A_TASK;
            int count = Math.min(ROWS_A_TASK, rows - first);
            float[] piece = new float[Math.multiplyExact(count, columns)];
            composition.rows(first, count, piece);
            into.take((long) first * columns, piece, piece.length);
        });
    }

    @Override
    public void doubles(Gaussians normals, Tasks tasks, DoubleRows into) {
        double[] s = spectrum.values(normals, tasks);
        DoubleHaar u = DoubleHaar.draw(rows, s.length, Gaussians.LEFT, normals, tasks);
        DoubleHaar v = DoubleHaar.draw(columns, s.length, Gaussians.RIGHT, normals, tasks);
        DoubleComposition composition = new DoubleComposition(u, v, s);
        tasks.run((rows - 1) / ROWS_A_TASK + 1, task -> {
            int first = task * ROWS_A_TASK;
            int count = Math.min(ROWS_A_TASK, rows - first);
            double[] piece = new double[Math.multiplyExact(count, columns)];
            composition.rows(first, count, piece);
            into.take((long) first * columns, piece, piece.length);
        });
    }
}
