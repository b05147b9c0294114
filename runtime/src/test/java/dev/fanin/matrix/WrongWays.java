package dev.fanin.matrix;

/** Two orthogonal matrices from a Gaussian one which look random and are not Haar. */
final class WrongWays {
    private WrongWays() {}

    /** Q of a Householder QR, as LAPACK leaves it: the diagonal of R has any sign. */
    static double[][] qrWithoutSigns(double[][] gaussian) {
        int n = gaussian.length;
        double[][] r = gaussian;
        double[][] q = new double[n][n];
        for (int i = 0; i < n; i++) {
            q[i][i] = 1;
        }
        for (int k = 0; k < n - 1; k++) {
            double[] v = new double[n];
            double norm = 0;
            for (int i = k; i < n; i++) {
                v[i] = r[i][k];
                norm += v[i] * v[i];
            }
            v[k] += Math.copySign(Math.sqrt(norm), v[k]);
            reflectRows(r, v);
            reflectRows(q, v);
        }
        return Drawn.transposed(q);
    }

    /** A -= 2 v (v^T A) / |v|^2. */
    private static void reflectRows(double[][] a, double[] v) {
        double squares = 0;
        for (double x : v) {
            squares += x * x;
        }
        for (int j = 0; j < v.length; j++) {
            double product = 0;
            for (int i = 0; i < v.length; i++) {
                product += v[i] * a[i][j];
            }
            for (int i = 0; i < v.length; i++) {
                a[i][j] -= 2 * v[i] * product / squares;
            }
        }
    }

    /** U of G = U S V^T by one-sided Jacobi on the rows of G, which it makes orthogonal. */
    static double[][] leftSingularVectors(double[][] gaussian) {
        double[][] rows = gaussian;
        int n = rows.length;
        double[][] vectors = new double[n][n];
        for (int i = 0; i < n; i++) {
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < 10; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(rows, vectors, p, q);
                }
            }
        }
        return Drawn.transposed(vectors);
    }

    private static void rotate(double[][] rows, double[][] vectors, int p, int q) {
        double pp = 0;
        double qq = 0;
        double pq = 0;
        for (int i = 0; i < rows.length; i++) {
            pp += rows[p][i] * rows[p][i];
            qq += rows[q][i] * rows[q][i];
            pq += rows[p][i] * rows[q][i];
        }
        if (Math.abs(pq) < 1e-300) {
            return;
        }
        double theta = (qq - pp) / (2 * pq);
        double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        turn(rows[p], rows[q], c, t * c);
        turn(vectors[p], vectors[q], c, t * c);
    }

    private static void turn(double[] x, double[] y, double c, double s) {
        for (int i = 0; i < x.length; i++) {
            double old = x[i];
            x[i] = c * old - s * y[i];
            y[i] = s * old + c * y[i];
        }
    }
}
