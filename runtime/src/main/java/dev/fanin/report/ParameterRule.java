package dev.fanin.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What may look wrong with a parameter.
 *
 * @param judgement a sentence about it after its path, if it does
 */
record ParameterRule(String code, Function<ParameterReport, Optional<String>> judgement) {

    /** Standard errors that nothing exceeds by chance, even among thousands of parameters: p = 6e-7. */
    private static final double FAR = 5;

    /** The same for the test of the distribution. */
    private static final double LEAST_CHANCE = 1e-6;

    private static final String CHANGED = "; it was changed after it was made, or is not what the plan says";

    /** At most the first that applies is told of a parameter. */
    private static final List<ParameterRule> ALL = List.of(
            new ParameterRule("not-finite", ParameterRule::notFinite),
            new ParameterRule("all-equal", ParameterRule::allEqual),
            new ParameterRule("mean", ParameterRule::mean),
            new ParameterRule("std", ParameterRule::std),
            new ParameterRule("bounds", ParameterRule::bounds),
            new ParameterRule("distribution", ParameterRule::distribution),
            new ParameterRule("singular-values", ParameterRule::singularValues));

    /** What looks wrong, in the order of the parameters. */
    static List<Diagnosis> diagnose(List<ParameterReport> parameters) {
        return parameters.stream()
                .flatMap(parameter ->
                        ALL.stream().flatMap(rule -> rule.about(parameter)).limit(1))
                .toList();
    }

    private Stream<Diagnosis> about(ParameterReport parameter) {
        return judgement.apply(parameter).stream()
                .map(words -> new Diagnosis(code, parameter.path(), parameter.path() + " " + words));
    }

    private static Optional<String> notFinite(ParameterReport parameter) {
        Statistics seen = parameter.seen();
        return told(
                !Double.isFinite(seen.min()) || !Double.isFinite(seen.max()),
                () -> "has elements that are infinite or no number" + CHANGED);
    }

    /** A matrix of one value: LoRA's B and the end of a residual branch may be zero, but little else. */
    private static Optional<String> allEqual(ParameterReport parameter) {
        long columns =
                parameter.dimensions().rank() < 2 ? 1 : parameter.dimensions().size(-1);
        boolean matrix = columns > 1 && parameter.elements() / columns > 1;
        boolean meant = parameter.expected().std() == 0;
        return told(
                matrix && meant && parameter.seen().std() == 0,
                () -> "is a matrix of one value, "
                        + NumberText.of(parameter.seen().mean())
                        + ": all units of the layer compute, and learn, the same; use @Kaiming before ReLU, @Xavier elsewhere,"
                        + " unless the layer is to begin as nothing, at the end of a residual branch");
    }

    private static Optional<String> mean(ParameterReport parameter) {
        double error = parameter.expected().std() / Math.sqrt((double) parameter.elements());
        double off = Math.abs(parameter.seen().mean() - parameter.expected().mean());
        return told(
                off > FAR * error + rounding(parameter),
                () -> "has mean " + NumberText.of(parameter.seen().mean()) + " where "
                        + NumberText.of(parameter.expected().mean()) + " is expected, "
                        + NumberText.of(off / error) + " standard errors away" + CHANGED);
    }

    private static Optional<String> std(ParameterReport parameter) {
        double expected = parameter.expected().std();
        double kurtosis = parameter.histogram().map(Histogram::kurtosis).orElse(3.0);
        double error = expected * Math.sqrt(Math.max(kurtosis, 3) / 4 / parameter.elements());
        double off = Math.abs(parameter.seen().std() - expected);
        return told(
                off > FAR * error + rounding(parameter),
                () -> "has std " + NumberText.of(parameter.seen().std()) + " where " + NumberText.of(expected)
                        + " is expected" + CHANGED);
    }

    private static Optional<String> bounds(ParameterReport parameter) {
        double slack = rounding(parameter);
        Statistics seen = parameter.seen();
        Statistics expected = parameter.expected();
        return told(
                seen.min() < expected.min() - slack || seen.max() > expected.max() + slack,
                () -> "reaches from " + NumberText.of(seen.min()) + " to " + NumberText.of(seen.max()) + ", beyond "
                        + NumberText.of(expected.min()) + " to " + NumberText.of(expected.max()) + CHANGED);
    }

    private static Optional<String> distribution(ParameterReport parameter) {
        return parameter
                .test()
                .filter(test -> test.p() < LEAST_CHANCE)
                .map(test -> "does not follow its law: p = " + NumberText.of(test.p())
                        + " by the test of Kolmogorov and Smirnov" + CHANGED);
    }

    private static Optional<String> singularValues(ParameterReport parameter) {
        return parameter.singular().filter(Singular::exact).flatMap(singular -> {
            double largest = singular.expected().stream()
                    .mapToDouble(value -> value)
                    .max()
                    .orElse(0);
            double off = singular.furthest();
            return told(
                    off
                            > largest
                                    * 4
                                    * Cell.of(parameter.dataType()).relative()
                                    * Math.sqrt(singular.values().size()),
                    () -> "has singular values that differ from those asked for by up to " + NumberText.of(off)
                            + CHANGED);
        });
    }

    /** What rounding to the data type may do to a number of that size. */
    private static double rounding(ParameterReport parameter) {
        double size = Math.max(
                Math.abs(parameter.seen().min()), Math.abs(parameter.seen().max()));
        return size * Cell.of(parameter.dataType()).relative();
    }

    private static Optional<String> told(boolean applies, Supplier<String> words) {
        return applies ? Optional.of(words.get()) : Optional.empty();
    }
}
