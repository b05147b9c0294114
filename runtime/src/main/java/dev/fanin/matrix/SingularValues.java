package dev.fanin.matrix;

import java.util.Arrays;

/**
 * The singular values of a matrix, largest first where they are drawn; those not listed are zero.
 *
 * @since 0.1
 */
public sealed interface SingularValues {

    /** The values themselves. */
    double[] values(Gaussians normals, Tasks tasks);

    /** How many there are. */
    int count();

    /** As listed. */
    record Given(double[] values) implements SingularValues {
        public Given {
            values = values.clone();
        }

        @Override
        public double[] values() {
            return values.clone();
        }

        @Override
        public double[] values(Gaussians normals, Tasks tasks) {
            return values.clone();
        }

        @Override
        public int count() {
            return values.length;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Given given && Arrays.equals(values, given.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }

    /**
     * The {@code count} largest of a Gaussian matrix [larger, smaller], drawn without the matrix.
     *
     * @param proportional whether they are divided by the largest
     * @param gain the factor on all
     */
    record OfGaussian(int larger, int smaller, int count, boolean proportional, double gain) implements SingularValues {

        @Override
        public double[] values(Gaussians normals, Tasks tasks) {
            double[] largest = Bidiagonal.ofGaussian(larger, smaller, normals).largest(count, tasks);
            double scale = proportional ? gain / largest[0] : gain;
            return Arrays.stream(largest).map(value -> value * scale).toArray();
        }
    }
}
