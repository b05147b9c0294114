package dev.fanin.init;

import dev.fanin.Spectrum;
import java.util.Arrays;

/**
 * What the numbers of a parameter follow: data, without a number drawn yet.
 *
 * <p>The first kinds say the value of one element from its index and its draws alone; {@link Orthogonal},
 * {@link DeltaOrthogonal} and {@link Decomposed} need the whole matrix.
 *
 * @since 0.1
 */
public sealed interface Law {

    /** This law with every value multiplied. */
    Law times(double factor);

    /** Every element is {@code value}. */
    record Constant(double value) implements Law {
        @Override
        public Law times(double factor) {
            return new Constant(value * factor);
        }
    }

    /** U[low, high). */
    record Uniform(double low, double high) implements Law {
        public Uniform {
            Check.finite("low", low);
            Check.finite("high", high);
            Check.that(low < high, "low must be below high", low + " and " + high);
        }

        @Override
        public Law times(double factor) {
            if (factor == 0) {
                return new Constant(0);
            }
            return factor > 0 ? new Uniform(low * factor, high * factor) : new Uniform(high * factor, low * factor);
        }
    }

    /** N(mean, std^2). */
    record Normal(double mean, double std) implements Law {
        public Normal {
            Check.finite("mean", mean);
            Check.notNegative("std", std);
        }

        @Override
        public Law times(double factor) {
            return new Normal(mean * factor, std * Math.abs(factor));
        }
    }

    /**
     * N(mean, std^2), cut.
     *
     * @param low the lower bound, in standard deviations from the mean
     * @param high the upper bound, likewise
     */
    record TruncatedNormal(double mean, double std, double low, double high) implements Law {
        public TruncatedNormal {
            Check.finite("mean", mean);
            Check.notNegative("std", std);
            Check.that(low < high, "low must be below high", low + " and " + high);
        }

        @Override
        public Law times(double factor) {
            return factor >= 0
                    ? new TruncatedNormal(mean * factor, std * factor, low, high)
                    : new TruncatedNormal(mean * factor, std * -factor, -high, -low);
        }

        /** The mean of what is left. */
        public double meanWithin() {
            return std == 0 ? mean : mean + std * CutNormal.between(low, high).mean();
        }

        /** The standard deviation of what is left. */
        public double stdWithin() {
            return std * CutNormal.between(low, high).std();
        }
    }

    /** {@code value} on the main diagonal of a matrix, zero elsewhere. */
    record Diagonal(double value) implements Law {
        @Override
        public Law times(double factor) {
            return new Diagonal(value * factor);
        }
    }

    /** {@code value} where a grouped convolution passes its input on, zero elsewhere. */
    record Dirac(int groups, double value) implements Law {
        @Override
        public Law times(double factor) {
            return new Dirac(groups, value * factor);
        }
    }

    /** N(0, std^2) but for {@code zeros} elements of every column. */
    record Sparse(long zeros, double std) implements Law {
        @Override
        public Law times(double factor) {
            return new Sparse(zeros, std * Math.abs(factor));
        }
    }

    /** A Haar-distributed matrix with orthonormal rows or columns, times {@code gain}. */
    record Orthogonal(double gain) implements Law {
        @Override
        public Law times(double factor) {
            return new Orthogonal(gain * factor);
        }
    }

    /** {@link Orthogonal} at the centre tap of a convolution, zero elsewhere. */
    record DeltaOrthogonal(double gain) implements Law {
        @Override
        public Law times(double factor) {
            return new DeltaOrthogonal(gain * factor);
        }
    }

    /**
     * U diag(s) V^T with Haar-distributed U and V.
     *
     * @param values the singular values for {@link Spectrum#VALUES}
     * @param rank how many singular values are not zero
     */
    record Decomposed(Spectrum spectrum, double gain, double[] values, double exponent, long rank) implements Law {
        public Decomposed {
            values = values.clone();
        }

        @Override
        public double[] values() {
            return values.clone();
        }

        /** The largest singular value before the gain, where the spectrum says it; else 1. */
        public double largest() {
            return switch (spectrum) {
                case VALUES -> Arrays.stream(values).max().orElse(0);
                case POWER -> Math.max(1, StrictMath.pow((double) rank, -exponent));
                case ORTHOGONAL, GAUSSIAN, SPECTRAL -> 1;
            };
        }

        @Override
        public Law times(double factor) {
            return new Decomposed(spectrum, gain * factor, values, exponent, rank);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Decomposed law
                    && spectrum == law.spectrum
                    && gain == law.gain
                    && Arrays.equals(values, law.values)
                    && exponent == law.exponent
                    && rank == law.rank;
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values) + Double.hashCode(gain) + spectrum.hashCode();
        }
    }
}
