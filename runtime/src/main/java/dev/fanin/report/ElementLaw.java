package dev.fanin.report;

import dev.fanin.Spectrum;
import dev.fanin.init.Dimensions;
import dev.fanin.init.Law;
import dev.fanin.init.Parameter;
import dev.fanin.random.NormalDistribution;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The law of one element of a parameter, taken from all places alike: P(element at most x).
 *
 * <p>Where an array has a value at certain places, such as the ones of a diagonal, the law has a step there.
 */
@FunctionalInterface
interface ElementLaw {

    double atMost(double x);

    /** That of a parameter, its blocks mixed in equal parts; none where it has no formula. */
    static Optional<ElementLaw> of(Parameter parameter) {
        List<Optional<ElementLaw>> blocks = IntStream.range(0, parameter.blocks())
                .mapToObj(block -> of(parameter.law(block), parameter.blockDimensions()))
                .toList();
        if (blocks.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<ElementLaw> laws = blocks.stream().map(Optional::orElseThrow).toList();
        return Optional.of(
                laws.size() == 1
                        ? laws.get(0)
                        : x -> laws.stream()
                                .mapToDouble(law -> law.atMost(x))
                                .average()
                                .orElseThrow());
    }

    private static Optional<ElementLaw> of(Law law, Dimensions dimensions) {
        if (law instanceof Law.Constant constant) {
            return Optional.of(step(constant.value()));
        }
        if (law instanceof Law.Uniform uniform) {
            double width = uniform.high() - uniform.low();
            return Optional.of(x -> Math.min(1, Math.max(0, (x - uniform.low()) / width)));
        }
        if (law instanceof Law.Normal normal) {
            return Optional.of(normal(normal.mean(), normal.std()));
        }
        if (law instanceof Law.TruncatedNormal normal) {
            return Optional.of(truncated(normal));
        }
        if (law instanceof Law.Diagonal diagonal) {
            double ones = Math.min(dimensions.size(0), dimensions.size(1));
            return Optional.of(among(ones / dimensions.elements(), step(diagonal.value())));
        }
        if (law instanceof Law.Dirac dirac) {
            long groupSize = dimensions.size(-1) / dirac.groups();
            double ones = dirac.groups() * Math.min(groupSize, dimensions.size(-2));
            return Optional.of(among(ones / dimensions.elements(), step(dirac.value())));
        }
        if (law instanceof Law.Sparse sparse) {
            return Optional.of(among(1 - (double) sparse.zeros() / dimensions.size(0), normal(0, sparse.std())));
        }
        return ofMatrix(law, dimensions);
    }

    private static Optional<ElementLaw> ofMatrix(Law law, Dimensions dimensions) {
        long columns = dimensions.size(-1);
        long rows = dimensions.elements() / columns;
        if (law instanceof Law.Orthogonal orthogonal) {
            return Optional.of(HaarEntry.of(Math.max(rows, columns), orthogonal.gain()));
        }
        if (law instanceof Law.DeltaOrthogonal delta) {
            long inputs = dimensions.size(-2);
            double share = (double) inputs * columns / dimensions.elements();
            return Optional.of(among(share, HaarEntry.of(Math.max(inputs, columns), delta.gain())));
        }
        Law.Decomposed decomposed = (Law.Decomposed) law;
        boolean full = decomposed.rank() == Math.min(rows, columns);
        if (full && decomposed.spectrum() == Spectrum.ORTHOGONAL) {
            return Optional.of(HaarEntry.of(Math.max(rows, columns), decomposed.gain()));
        }
        return full && decomposed.spectrum() == Spectrum.GAUSSIAN
                ? Optional.of(normal(0, Math.abs(decomposed.gain())))
                : Optional.empty();
    }

    /** Always this value. */
    static ElementLaw step(double value) {
        return x -> x >= value ? 1 : 0;
    }

    private static ElementLaw normal(double mean, double std) {
        return std == 0 ? step(mean) : x -> NormalDistribution.below((x - mean) / std);
    }

    private static ElementLaw truncated(Law.TruncatedNormal normal) {
        if (normal.std() == 0) {
            return step(normal.mean());
        }
        double mass = between(normal.low(), normal.high());
        return x -> {
            double z = Math.min(normal.high(), Math.max(normal.low(), (x - normal.mean()) / normal.std()));
            return between(normal.low(), z) / mass;
        };
    }

    /** Of the standard normal; in the upper tail from above, where nothing cancels. */
    private static double between(double low, double high) {
        return low > 0
                ? NormalDistribution.below(-low) - NormalDistribution.below(-high)
                : NormalDistribution.below(high) - NormalDistribution.below(low);
    }

    /** With zeros elsewhere. */
    private static ElementLaw among(double share, ElementLaw law) {
        return x -> share * law.atMost(x) + (x >= 0 ? 1 - share : 0);
    }
}
