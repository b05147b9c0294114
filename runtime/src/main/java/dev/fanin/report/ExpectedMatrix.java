package dev.fanin.report;

import dev.fanin.init.Dimensions;
import dev.fanin.init.Law;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * The statistics of random matrices whose singular vectors are Haar-distributed.
 *
 * <p>Their entries have mean 0 by symmetry, and the sum of their squares is that of the singular values' squares.
 */
record ExpectedMatrix(Dimensions dimensions) {

    Statistics of(Law law) {
        if (law instanceof Law.Orthogonal orthogonal) {
            return orthogonal(dimensions.elements(), orthogonal.gain());
        }
        if (law instanceof Law.DeltaOrthogonal delta) {
            return orthogonal(dimensions.size(-2) * dimensions.size(-1), delta.gain());
        }
        if (law instanceof Law.Decomposed decomposed) {
            return decomposed(decomposed);
        }
        throw new AssertionError("a law without expectations: " + law);
    }

    /** An orthogonal matrix of so many entries, zeros around it where the array is larger. */
    private Statistics orthogonal(long entries, double gain) {
        double smaller = Math.min(dimensions.size(-1), entries / dimensions.size(-1));
        return around(smaller * gain * gain, gain);
    }

    private Statistics decomposed(Law.Decomposed law) {
        double gain = law.gain();
        return switch (law.spectrum()) {
            case ORTHOGONAL -> around(law.rank() * gain * gain, gain);
            case VALUES -> {
                double[] values = Arrays.stream(law.values()).limit(law.rank()).toArray();
                double squares =
                        Arrays.stream(values).map(value -> value * value).sum();
                double largest = Arrays.stream(values).max().orElse(0);
                yield around(squares * gain * gain, largest * gain);
            }
            case POWER -> {
                double squares = LongStream.rangeClosed(1, law.rank())
                        .asDoubleStream()
                        .map(i -> Math.pow(i, -2 * law.exponent()))
                        .sum();
                double last = law.rank();
                double largest = Math.max(1, Math.pow(last, -law.exponent()));
                yield around(squares * gain * gain, largest * gain);
            }
            case GAUSSIAN -> gaussian(law);
                // The largest singular value is a random number whose reciprocal has no closed moments.
            case SPECTRAL -> around(Double.NaN, gain);
        };
    }

    /** All singular values recompose to a Gaussian matrix; the moments of the largest few have no closed form. */
    private Statistics gaussian(Law.Decomposed law) {
        long elements = dimensions.elements();
        long smaller = Math.min(dimensions.size(-1), elements / dimensions.size(-1));
        double squares = law.rank() == smaller ? elements * law.gain() * law.gain() : Double.NaN;
        return around(squares, Double.POSITIVE_INFINITY);
    }

    /**
     * Mean 0.
     *
     * @param squares the expected sum of the squares of all elements
     * @param largest the largest singular value, which no element exceeds
     */
    private Statistics around(double squares, double largest) {
        double bound = Math.abs(largest);
        return new Statistics(0, Math.sqrt(squares / dimensions.elements()), -bound, bound);
    }
}
