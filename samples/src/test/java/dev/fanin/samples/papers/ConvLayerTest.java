package dev.fanin.samples.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.Initialization;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

class ConvLayerTest {
    private static final double STEP = 1e-5;

    @Test
    void backward_isTheGradient() {
        Initialization how = Initialization.seed(3).dataType(DataType.DOUBLE);
        ConvLayer layer = GaussianLayerParameters.create(2, 2, how);
        INDArray maps = how.make(Plan.of(Parameter.of("x", new NormalInitializer(0, 1), 1, 2, 3, 4)))
                .array("x");
        INDArray weights = how.make(Plan.of(Parameter.of("y", new NormalInitializer(0, 1), 1, 2, 3, 4)))
                .array("y");

        INDArray gradient = layer.byMaps(layer.bySums(layer.forward(maps), weights));

        for (int i = 0; i < maps.length(); i++) {
            double value = maps.getDouble(i);
            maps.putScalar(i, value + STEP);
            double above = layer.forward(maps).mul(weights).sumNumber().doubleValue();
            maps.putScalar(i, value - STEP);
            double below = layer.forward(maps).mul(weights).sumNumber().doubleValue();
            maps.putScalar(i, value);
            assertThat(gradient.getDouble(i)).isCloseTo((above - below) / (2 * STEP), within(1e-8));
        }
    }
}
