package dev.fanin.init;

import dev.fanin.Spectrum;
import java.util.Arrays;
import java.util.Objects;

/**
 * U diag(s) V^T with Haar-distributed U and V.
 *
 * @param spectrum how the singular values fall
 * @param gain the factor on all of them
 * @param values the singular values for {@link Spectrum#VALUES}
 * @param exponent the exponent of {@link Spectrum#POWER}
 * @param rank singular values beyond it are zero; 0 keeps all
 * @since 0.1
 */
public record SvdInitializer(Spectrum spectrum, double gain, double[] values, double exponent, long rank)
        implements Initializer {

    public SvdInitializer {
        Objects.requireNonNull(spectrum, "spectrum");
        Objects.requireNonNull(values, "values");
        Check.finite("gain", gain);
        Check.finite("exponent", exponent);
        Check.that(rank >= 0, "rank must be at least 0", rank);
        Arrays.stream(values).forEach(value -> Check.notNegative("every singular value", value));
        values = values.clone();
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    @Override
    public Law law(Target target) {
        Dimensions dimensions = target.dimensions();
        Check.that(dimensions.rank() >= 2, "a matrix needs two axes at least", dimensions);
        long columns = dimensions.size(-1);
        long smaller = Math.min(columns, dimensions.elements() / columns);
        Check.that(rank <= smaller, "rank must be at most " + smaller + ", the smaller side of " + dimensions, rank);
        boolean listed = spectrum == Spectrum.VALUES;
        Check.that(
                !listed || values.length == smaller,
                "a matrix of shape " + dimensions + " takes " + smaller + " singular values",
                values.length);
        return new Law.Decomposed(spectrum, gain, values, exponent, rank == 0 ? smaller : rank);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SvdInitializer svd
                && spectrum == svd.spectrum
                && gain == svd.gain
                && Arrays.equals(values, svd.values)
                && exponent == svd.exponent
                && rank == svd.rank;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values) + Double.hashCode(gain) + spectrum.hashCode();
    }

    @Override
    public String toString() {
        return "SvdInitializer[spectrum=" + spectrum + ", gain=" + gain + ", values=" + Arrays.toString(values)
                + ", exponent=" + exponent + ", rank=" + rank + "]";
    }
}
