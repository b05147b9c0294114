package dev.fanin.matrix;

import dev.fanin.Spectrum;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The random matrix which a {@link Spectrum} asks for. */
public final class Svd {
    private Svd() {}

    /**
     * U diag(s) V^T [rows, columns], the cheapest way there is to draw it.
     *
     * @param gain the factor on all singular values
     * @param values for {@link Spectrum#VALUES}: min(rows, columns) of them
     * @param exponent for {@link Spectrum#POWER}
     * @param rank how many singular values are kept: 1 to min(rows, columns)
     * @since 0.1
     */
    public static RandomMatrix of(
            int rows, int columns, Spectrum spectrum, double gain, double[] values, double exponent, int rank) {
        Shape.check(rows, columns);
        int smaller = Math.min(rows, columns);
        int larger = Math.max(rows, columns);
        return switch (spectrum) {
            case ORTHOGONAL -> rank == smaller
                    ? new Orthogonal(rows, columns, gain)
                    : composed(rows, columns, IntStream.range(0, rank).mapToDouble(i -> gain));
            case VALUES -> composed(
                    rows, columns, Arrays.stream(values).limit(rank).map(value -> gain * value));
            case POWER -> composed(
                    rows, columns, IntStream.range(0, rank).mapToDouble(i -> gain * StrictMath.pow(i + 1, -exponent)));
            case GAUSSIAN, SPECTRAL -> {
                boolean proportional = spectrum == Spectrum.SPECTRAL;
                yield rank == smaller
                        ? new Gaussian(rows, columns, proportional, gain)
                        : new Composed(
                                rows,
                                columns,
                                new SingularValues.OfGaussian(larger, smaller, rank, proportional, gain));
            }
        };
    }

    private static RandomMatrix composed(int rows, int columns, DoubleStream values) {
        return new Composed(rows, columns, new SingularValues.Given(values.toArray()));
    }
}
