package dev.fanin.report;

import java.util.List;
import java.util.Optional;

/**
 * What a variance that falls or grows through the layers tells, and what would mend it.
 *
 * @param range of the layers it is about; {@link Range#ANY} stands for all
 * @param from the least factor from layer to layer
 * @param to the largest
 * @param cure what comes of it, what is wrong and what to use
 */
record TrendRule(String code, Range range, double from, double to, String cure) {

    /** Over all layers; less may be chance or the widths' doing. */
    private static final double MUCH = 30;

    private static final double ANY_SIZE = Double.POSITIVE_INFINITY;

    private static final String FADES = "so that the last layers hardly see the input: ";
    private static final String SWELLS = "so that the numbers soon are too large to learn from: ";

    /** What is between, for these rules, is well; the first that fits is told. */
    static final List<TrendRule> OF_OUTPUTS = List.of(
            new TrendRule(
                    "vanishing",
                    Range.RECTIFIED,
                    0.4,
                    0.6,
                    FADES + "ReLU halves the variance that @Xavier and @Lecun keep; use @Kaiming"),
            new TrendRule(
                    "vanishing", Range.RECTIFIED, 0, 1, FADES + "the weights are too small before ReLU; use @Kaiming"),
            new TrendRule(
                    "vanishing",
                    Range.ANY,
                    0,
                    1,
                    FADES + "the weights are too small; use @Xavier, with gain = 5.0 / 3 before tanh"),
            new TrendRule(
                    "exploding",
                    Range.RECTIFIED,
                    1,
                    ANY_SIZE,
                    SWELLS + "the weights are too large before ReLU; use @Kaiming"),
            new TrendRule(
                    "exploding",
                    Range.ANY,
                    1.6,
                    2.4,
                    SWELLS + "@Kaiming doubles the variance where no ReLU halves it; use @Xavier or @Lecun"),
            new TrendRule(
                    "exploding",
                    Range.ANY,
                    1,
                    ANY_SIZE,
                    SWELLS
                            + "the weights are too large; use @Xavier or @Lecun, and @Scale(\"1 / sqrt(2 * layers)\") at the end of"
                            + " residual branches"));

    /** From the last layer back to the first. */
    static final List<TrendRule> OF_GRADIENTS = List.of(
            new TrendRule(
                    "vanishing-gradient",
                    Range.ANY,
                    0,
                    1,
                    "so that the first layers hardly learn: use @Kaiming before ReLU, @Xavier elsewhere"),
            new TrendRule(
                    "exploding-gradient",
                    Range.ANY,
                    1,
                    ANY_SIZE,
                    "so that the first layers leap: use @Kaiming before ReLU, @Xavier elsewhere"));

    /**
     * What the first rule that fits says, if the trend is worth a word.
     *
     * @param with how the layers start, as {@code " with @Xavier"}, or nothing
     */
    static Optional<Diagnosis> diagnose(List<TrendRule> rules, Trend trend, String with) {
        boolean much = Math.max(trend.factor(), 1 / trend.factor()) > MUCH;
        return rules.stream()
                .filter(rule -> much && rule.fits(trend))
                .findFirst()
                .map(rule -> rule.about(trend, with));
    }

    private boolean fits(Trend trend) {
        boolean itsLayers = range == Range.ANY || range == trend.range();
        return itsLayers && trend.perLayer() >= from && trend.perLayer() < to;
    }

    private Diagnosis about(Trend trend, String with) {
        String change = trend.factor() < 1
                ? "falls to " + NumberText.of(trend.factor()) + " of what it was"
                : "grows " + NumberText.of(trend.factor()) + " times";
        String words = "the variance of %s %s over %d %s%s, from %s to %s (%s times a layer), %s"
                .formatted(
                        trend.what(),
                        change,
                        trend.layers(),
                        trend.range() == Range.RECTIFIED ? "ReLU layers" : "layers",
                        with,
                        trend.first(),
                        trend.last(),
                        NumberText.of(trend.perLayer()),
                        cure);
        return new Diagnosis(code, trend.last(), words);
    }
}
