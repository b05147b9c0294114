package dev.fanin.samples.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.DoubleSupplier;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Gradients as differences of the loss, to hold those written by hand to. */
public final class NumericGradient {
    private static final double STEP = 1e-5;

    private NumericGradient() {}

    /** Requires that the gradient of every parameter, in double, has its shape and tells how the loss changes. */
    public static void check(Map<String, INDArray> parameters, Map<String, INDArray> gradients, DoubleSupplier loss) {
        assertThat(gradients).containsOnlyKeys(parameters.keySet());
        parameters.forEach((path, parameter) -> {
            INDArray gradient = gradients.get(path);
            assertThat(gradient.shape()).as(path).isEqualTo(parameter.shape());
            for (long i = 0; i < parameter.length(); i++) {
                assertThat(gradient.getDouble(i))
                        .as(path + " element " + i)
                        .isCloseTo(difference(parameter, i, loss), within(1e-7));
            }
        });
    }

    private static double difference(INDArray parameter, long at, DoubleSupplier loss) {
        double value = parameter.getDouble(at);
        parameter.putScalar(at, value + STEP);
        double above = loss.getAsDouble();
        parameter.putScalar(at, value - STEP);
        double below = loss.getAsDouble();
        parameter.putScalar(at, value);
        return (above - below) / (2 * STEP);
    }
}
