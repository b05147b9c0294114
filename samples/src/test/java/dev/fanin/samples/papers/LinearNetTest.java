package dev.fanin.samples.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class LinearNetTest {
    @Test
    void step_isDownTheGradient() {
        INDArray[] weights = {scalar(2), scalar(3), scalar(5)};

        new LinearNet(weights).step(LinearTask.of(scalar(1), scalar(29)), 0.01);

        // (2 * 3 * 5 - 29) times 15, 10 and 6.
        assertThat(weights[0].getDouble(0)).isCloseTo(2 - 0.15, within(1e-12));
        assertThat(weights[1].getDouble(0)).isCloseTo(3 - 0.10, within(1e-12));
        assertThat(weights[2].getDouble(0)).isCloseTo(5 - 0.06, within(1e-12));
    }

    @Test
    void loss_isTheMeanSquaredError() {
        INDArray x = Nd4j.createFromArray(new double[][] {{1, 2}, {3, 4}, {5, 7}});
        INDArray y = Nd4j.createFromArray(new double[][] {{1}, {0}, {2}});
        INDArray map = Nd4j.createFromArray(new double[][] {{3}, {-2}});

        // 3 - 4 - 1, 9 - 8 - 0 and 15 - 14 - 2: 4, 1 and 1 over three.
        assertThat(LinearTask.of(x, y).loss(map)).isCloseTo(2, within(1e-12));
    }

    private static INDArray scalar(double value) {
        return Nd4j.createFromArray(new double[][] {{value}});
    }
}
