package dev.fanin.report;

import dev.fanin.init.Dimensions;
import dev.fanin.init.Law;
import dev.fanin.init.Parameter;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The statistics that a law leads one to expect.
 *
 * <p>For one element of the array, drawn from all of them: a diagonal of ones in a matrix [4, 4] has mean 1/4.
 */
record Expected(Dimensions dimensions) {

    private static final double ANY = Double.POSITIVE_INFINITY;

    /** Of a parameter: its blocks, mixed in equal parts. */
    static Statistics of(Parameter parameter) {
        Expected expected = new Expected(parameter.blockDimensions());
        return mixed(IntStream.range(0, parameter.blocks())
                .mapToObj(block -> expected.of(parameter.law(block)))
                .toList());
    }

    /** var = mean of (std_i^2 + (mean_i - mean)^2). */
    private static Statistics mixed(List<Statistics> parts) {
        double mean = parts.stream().mapToDouble(Statistics::mean).average().orElseThrow();
        double variance = parts.stream()
                .mapToDouble(part -> square(part.std()) + square(part.mean() - mean))
                .average()
                .orElseThrow();
        return new Statistics(
                mean,
                Math.sqrt(variance),
                parts.stream().mapToDouble(Statistics::min).min().orElseThrow(),
                parts.stream().mapToDouble(Statistics::max).max().orElseThrow());
    }

    Statistics of(Law law) {
        if (law instanceof Law.Constant constant) {
            return single(constant.value());
        }
        if (law instanceof Law.Uniform uniform) {
            double width = uniform.high() - uniform.low();
            return new Statistics(uniform.low() + width / 2, width / Math.sqrt(12), uniform.low(), uniform.high());
        }
        if (law instanceof Law.Normal normal) {
            return normal.std() == 0 ? single(normal.mean()) : new Statistics(normal.mean(), normal.std(), -ANY, ANY);
        }
        if (law instanceof Law.TruncatedNormal normal) {
            return new Statistics(
                    normal.low() == -normal.high() ? normal.mean() : normal.meanWithin(),
                    normal.stdWithin(),
                    normal.mean() + limit(normal.low(), normal.std()),
                    normal.mean() + limit(normal.high(), normal.std()));
        }
        if (law instanceof Law.Diagonal diagonal) {
            return among(Math.min(dimensions.size(0), dimensions.size(1)), diagonal.value());
        }
        if (law instanceof Law.Dirac dirac) {
            long groupSize = dimensions.size(-1) / dirac.groups();
            return among(dirac.groups() * Math.min(groupSize, dimensions.size(-2)), dirac.value());
        }
        if (law instanceof Law.Sparse sparse) {
            double drawn = 1 - (double) sparse.zeros() / dimensions.size(0);
            return of(new Law.Normal(0, sparse.std() * Math.sqrt(drawn)));
        }
        return new ExpectedMatrix(dimensions).of(law);
    }

    private static Statistics single(double value) {
        return new Statistics(value, 0, value, value);
    }

    /** {@code value} at {@code count} places, zero elsewhere. */
    private Statistics among(long count, double value) {
        long elements = dimensions.elements();
        double share = (double) count / elements;
        double other = count == elements ? value : 0;
        return new Statistics(
                value * share,
                Math.abs(value) * Math.sqrt(share * (1 - share)),
                Math.min(value, other),
                Math.max(value, other));
    }

    /** A bound in standard deviations; none of them make 0, however far the bound. */
    private static double limit(double bound, double std) {
        return std == 0 ? 0 : bound * std;
    }

    private static double square(double value) {
        return value * value;
    }
}
