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

    public Orthogonal {
        Shape.check(rows, columns);
    }

    @Override
    public void floats(Gaussians normals, Tasks tasks, FloatRows into) {
        boolean wide = rows < columns;
        FloatReflectors reflectors =
                new FloatReflectors(wide ? columns : rows, wide ? rows : columns, Gaussians.LEFT, normals);
        float[][] q = reflectors.product();
        float[] row = new float[columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                row[j] = (wide ? q[j][i] : q[i][j]) * (float) gain;
            }
            into.take((long) i * columns, row, columns);
        }
    }

    @Override
    public void doubles(Gaussians normals, Tasks tasks, DoubleRows into) {
        boolean wide = rows < columns;
        DoubleReflectors reflectors =
                new DoubleReflectors(wide ? columns : rows, wide ? rows : columns, Gaussians.LEFT, normals);
        double[][] q = reflectors.product();
        double[] row = new double[columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                row[j] = (wide ? q[j][i] : q[i][j]) * gain;
            }
            into.take((long) i * columns, row, columns);
        }
    }
}
