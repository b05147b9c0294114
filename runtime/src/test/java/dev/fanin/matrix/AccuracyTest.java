package dev.fanin.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bounds at 1024 and 4096 that PyTorch's orthogonal_ keeps in float, and 1e-14 in double. */
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

    /** For a vector of random signs, |(Q^T Q - I) x|^2 is |Q^T Q - I|_F^2 on average. */
    @Test
    void float_at4096() {
        int side = 4096;
        int vectors = 4;
        Random random = new Random(5);
        double[][] signs = new double[vectors][side];
        double[][] projected = new double[vectors][side];
        for (double[] vector : signs) {
            Arrays.setAll(vector, i -> random.nextBoolean() ? 1 : -1);
        }
        RandomMatrix matrix = new Orthogonal(side, side, 1);
        matrix.floats(new HashedGaussians(22), Tasks.SERIAL, (first, values, count) -> {
            for (int at = 0; at < count; at += side) {
                for (int v = 0; v < vectors; v++) {
                    addRow(values, at, signs[v], projected[v]);
                }
            }
        });
        double squares = 0;
        for (int v = 0; v < vectors; v++) {
            for (int i = 0; i < side; i++) {
                squares += Math.pow(projected[v][i] - signs[v][i], 2);
            }
        }

        assertThat(Math.sqrt(squares / vectors)).isBetween(1e-5, 5.5e-5);
    }

    /** The share of a row of Q in Q^T Q x. */
    private static void addRow(float[] values, int at, double[] x, double[] into) {
        double product = 0;
        for (int i = 0; i < x.length; i++) {
            product += values[at + i] * x[i];
        }
        for (int i = 0; i < x.length; i++) {
            into[i] += values[at + i] * product;
        }
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
