package dev.fanin.report;

import dev.fanin.array.Elements;
import dev.fanin.init.Dimensions;
import java.util.Optional;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What came out of a layer for a batch.
 *
 * @param dimensions the first axis is the batch
 * @param values the statistics of all outputs of all examples
 * @param range where they lie
 * @param zeros the share of outputs that are zero
 * @param dead the share of units that are zero for every example
 * @param saturated the share of outputs where their activation is flat: beyond 0.99 of tanh's range, or sigmoid's
 * @param notFinite the share of outputs that are infinite or no number
 * @param gradient the statistics of the gradient, where it was asked for
 * @since 0.1
 */
public record LayerSignal(
        String name,
        Dimensions dimensions,
        Statistics values,
        Range range,
        double zeros,
        double dead,
        double saturated,
        double notFinite,
        Optional<Statistics> gradient) {

    /** Sums of softmax differ from 1 by rounding, in sixteen bits too. */
    private static final double NEAR_ONE = 0.02;

    static LayerSignal of(String name, INDArray output) {
        INDArray ordered = (output.isR() ? output : output.castTo(DataType.FLOAT)).dup('c');
        try {
            return ofOrdered(name, ordered);
        } finally {
            ordered.close();
        }
    }

    private static LayerSignal ofOrdered(String name, INDArray output) {
        Dimensions dimensions = Dimensions.of(output.shape());
        long batch = dimensions.rank() == 0 ? 1 : dimensions.size(0);
        Activity activity = new Activity(Math.toIntExact(output.length() / batch));
        Elements.read(output, activity);
        Statistics values = Seen.of(output);
        Range range = range(output, activity.range(values));
        return new LayerSignal(
                name,
                dimensions,
                values,
                range,
                activity.zeros(),
                activity.dead(),
                activity.saturated(range),
                activity.notFinite(),
                Optional.empty());
    }

    private static Range range(INDArray output, Range apparent) {
        if (output.length() == 1) {
            return Range.ANY;
        }
        return apparent == Range.UNIT && sumsToOne(output) ? Range.SHARES : apparent;
    }

    private static boolean sumsToOne(INDArray output) {
        return output.rank() > 1
                && output.size(-1) > 1
                && output.sum(-1).sub(1).amaxNumber().doubleValue() < NEAR_ONE;
    }

    LayerSignal withGradient(INDArray array) {
        return new LayerSignal(
                name, dimensions, values, range, zeros, dead, saturated, notFinite, Optional.of(Seen.of(array)));
    }

    /** The square of the standard deviation. */
    public double variance() {
        return values.std() * values.std();
    }

    /** Of the gradient; NaN where it was not asked for. */
    public double gradientVariance() {
        return gradient.map(statistics -> statistics.std() * statistics.std()).orElse(Double.NaN);
    }

    /** How many examples it saw. */
    public long batch() {
        return dimensions.rank() == 0 ? 1 : dimensions.size(0);
    }
}
