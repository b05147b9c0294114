package dev.fanin.report;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How a variance changes from layer to layer: the median of the slopes of its logarithm between any two layers, which single
 * layers out of line don't bend (Theil 1950, Sen 1968).
 *
 * @param what varies, in words
 * @param range of the layers looked at
 * @param first the name of the first layer
 * @param last the name of the last
 * @param layers how many there are
 * @param perLayer the factor from one layer to the next
 */
record Trend(String what, Range range, String first, String last, int layers, double perLayer) {

    private static final int LEAST_LAYERS = 3;

    /** A graph shows a product and a sum for every ReLU, and a few more at its ends. */
    private static final int SIGNALS_A_RELU = 4;

    /**
     * Of the layers that one may compare: the rectified ones of a network that mostly has those, as their sums before ReLU
     * spread more; those with several values, but for softmax.
     *
     * @return nothing where there are too few
     */
    static Optional<Trend> of(String what, List<LayerSignal> layers, ToDoubleFunction<LayerSignal> variance) {
        List<LayerSignal> rectified = layers.stream()
                .filter(layer -> layer.range() == Range.RECTIFIED)
                .toList();
        boolean mostly = SIGNALS_A_RELU * rectified.size() >= layers.size();
        List<LayerSignal> chain = (mostly ? rectified : layers)
                .stream().filter(layer -> comparable(layer, variance)).toList();
        if (chain.size() < LEAST_LAYERS) {
            return Optional.empty();
        }
        LayerSignal first = chain.get(0);
        LayerSignal last = chain.get(chain.size() - 1);
        double[] logarithms =
                chain.stream().mapToDouble(variance).map(StrictMath::log).toArray();
        Range range = mostly ? Range.RECTIFIED : Range.ANY;
        return Optional.of(
                new Trend(what, range, first.name(), last.name(), chain.size(), Math.exp(slope(logarithms))));
    }

    private static double slope(double[] values) {
        double[] slopes = IntStream.range(0, values.length)
                .boxed()
                .flatMapToDouble(
                        i -> IntStream.range(i + 1, values.length).mapToDouble(j -> (values[j] - values[i]) / (j - i)))
                .sorted()
                .toArray();
        int middle = slopes.length / 2;
        return slopes.length % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
    }

    private static boolean comparable(LayerSignal layer, ToDoubleFunction<LayerSignal> variance) {
        double value = variance.applyAsDouble(layer);
        return layer.dimensions().elements() > 1
                && layer.range() != Range.SHARES
                && value > 0
                && Double.isFinite(value);
    }

    /** The factor from the first layer to the last. */
    double factor() {
        return Math.pow(perLayer, layers - 1.0);
    }
}
