package dev.fanin.matrix;

/**
 * Haar-distributed orthonormal columns as a product of random Householder reflectors: Stewart 1980.
 *
 * <p>Reflector k comes from a Gaussian vector of length rows - k, as if it were what a QR factorisation of
 * a Gaussian matrix had left of column k. Column k takes the sign which the diagonal of R would have, without
 * which the product would not be Haar.
 */
final class DoubleReflectors {
    private final int rows;
    private final int columns;
    private final int stream;
    private final Gaussians normals;

    DoubleReflectors(int rows, int columns, int stream, Gaussians normals) {
        this.rows = rows;
        this.columns = columns;
        this.stream = stream;
        this.normals = normals;
    }

    /** The rows of Q [rows, columns], rows at least columns. */
    double[][] product() {
        double[][] q = new double[rows][columns];
        double[] vector = new double[rows];
        for (int k = columns - 1; k >= 0; k--) {
            q[k][k] = draw(k, vector);
            apply(vector, q, k);
        }
        return q;
    }

    /** Draws the vector v of I - v v^T, |v|^2 = 2, and returns the sign of column k. */
    private double draw(int k, double[] vector) {
        int length = rows - k;
        normals.fill(stream, (long) k * rows, vector, k, length);
        double squares = 0;
        for (int i = k + 1; i < rows; i++) {
            squares += vector[i] * vector[i];
        }
        double head = squares == 0 && vector[k] == 0 ? 1 : vector[k];
        double norm = Math.sqrt(head * head + squares);
        double beta = head < 0 ? norm : -norm;
        double scale = Math.sqrt(norm * (norm + Math.abs(head)));
        vector[k] = (head - beta) / scale;
        for (int i = k + 1; i < rows; i++) {
            vector[i] = vector[i] / scale;
        }
        return head < 0 ? 1 : -1;
    }

    private void apply(double[] vector, double[][] q, int k) {
        double[] products = new double[columns];
        for (int i = k; i < rows; i++) {
            add(products, vector[i], q[i], k);
        }
        for (int i = k; i < rows; i++) {
            add(q[i], -vector[i], products, k);
        }
    }

    private static void add(double[] into, double factor, double[] row, int from) {
        for (int j = from; j < into.length; j++) {
            into[j] += factor * row[j];
        }
    }
}
