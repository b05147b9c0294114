package dev.fanin.matrix;

/**
 * U diag(s) V^T [rows, columns] with Haar-distributed, independent U [rows, count] and V [columns, count].
 *
 * @since 0.1
 */
public record Composed(int rows, int columns, SingularValues spectrum) implements RandomMatrix {

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
        float[][] u = new FloatReflectors(rows, s.length, Gaussians.LEFT, normals).product();
        float[][] v = new FloatReflectors(columns, s.length, Gaussians.RIGHT, normals).product();
        tasks.run(rows, i -> {
            float[] row = new float[columns];
            for (int j = 0; j < columns; j++) {
                float sum = 0;
                for (int k = 0; k < s.length; k++) {
                    sum += (float) (u[i][k] * s[k]) * v[j][k];
                }
                row[j] = sum;
            }
            into.take((long) i * columns, row, columns);
        });
    }

    @Override
    public void doubles(Gaussians normals, Tasks tasks, DoubleRows into) {
        double[] s = spectrum.values(normals, tasks);
        double[][] u = new DoubleReflectors(rows, s.length, Gaussians.LEFT, normals).product();
        double[][] v = new DoubleReflectors(columns, s.length, Gaussians.RIGHT, normals).product();
        tasks.run(rows, i -> {
            double[] row = new double[columns];
            for (int j = 0; j < columns; j++) {
                double sum = 0;
                for (int k = 0; k < s.length; k++) {
                    sum += u[i][k] * s[k] * v[j][k];
                }
                row[j] = sum;
            }
            into.take((long) i * columns, row, columns);
        });
    }
}
