package dev.fanin.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Bounds at 1024 that PyTorch's orthogonal_ keeps in float, and 1e-14 in double. */
class AccuracyTest {
    private static final int SIDE = 1024;
    private static final Orthogonal MATRIX = new Orthogonal(SIDE, SIDE, 1);

    @Test
    void float_at1024() {
        Distance distance = distance(Drawn.transposed(Drawn.floats(MATRIX, SIDE, SIDE, 21)));

        assertThat(distance.largest()).isBetween(1e-8, 1e-6);
        assertThat(distance.frobenius()).isBetween(1e-6, 2.3e-5);
    }

    @Test
    void double_at1024() {
        Distance distance = distance(Drawn.transposed(Drawn.doubles(MATRIX, SIDE, SIDE, 21)));

        assertThat(distance.largest()).isBetween(1e-17, 1e-14);
    }

    private static Distance distance(double[][] columns) {
        double largest = 0;
        double squares = 0;
        for (int i = 0; i < SIDE; i++) {
            for (int j = 0; j <= i; j++) {
                double error = Math.abs(dot(columns[i], columns[j]) - (i == j ? 1 : 0));
                largest = Math.max(largest, error);
                squares += (i == j ? 1 : 2) * error * error;
            }
        }
        return new Distance(largest, Math.sqrt(squares));
    }

    private static double dot(double[] a, double[] b) {
        double even = 0;
        double odd = 0;
        for (int i = 0; i < SIDE; i += 2) {
            even += a[i] * b[i];
            odd += a[i + 1] * b[i + 1];
        }
        return even + odd;
    }

    /** Of Q^T Q from I: the largest entry, and the Frobenius norm. */
    private record Distance(double largest, double frobenius) {}
}
