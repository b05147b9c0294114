package dev.fanin.samples.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.Nonlinearity;
import dev.fanin.init.Initializer;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

class ChoosingTest {

    /** The mean square of the sums of a layer, where that of the first is 1. */
    private static double at(int layer, UnaryOperator<INDArray> activation, Initializer initializer) {
        return Choosing.meanSquares(activation, initializer)[layer - 1];
    }

    @Test
    void gelu_keepsTheSignalForTenLayersUnderItsGain() {
        assertThat(at(10, Choosing.GELU, Choosing.kaiming(Nonlinearity.GELU))).isBetween(0.4, 2.0);
        assertThat(at(10, Choosing.GELU, He2015.XAVIER)).isLessThan(1e-4);
    }

    @Test
    void silu_keepsTheSignalForTenLayersUnderItsGain_andThenLosesTheBalance() {
        assertThat(at(10, Choosing.SILU, Choosing.kaiming(Nonlinearity.SILU))).isBetween(0.4, 2.0);
        assertThat(at(30, Choosing.SILU, Choosing.kaiming(Nonlinearity.SILU))).isGreaterThan(5);
        assertThat(at(10, Choosing.SILU, He2015.XAVIER)).isLessThan(1e-4);
    }

    @Test
    void elu_keepsTheSignalUnderItsGain() {
        assertThat(at(30, Choosing.ELU, Choosing.kaiming(Nonlinearity.ELU))).isBetween(0.7, 1.3);
        assertThat(at(30, Choosing.ELU, He2015.XAVIER)).isLessThan(0.02);
    }

    @Test
    void leakyRelu_keepsTheSignalUnderItsGain() {
        // Units of finite width keep exp(-5L/2n) of it: .75, give or take a third by chance.
        assertThat(at(30, Choosing.LEAKY_RELU, Choosing.kaiming(Nonlinearity.LEAKY_RELU)))
                .isBetween(0.3, 1.5);
        assertThat(at(30, Choosing.LEAKY_RELU, He2015.XAVIER)).isLessThan(1e-8);
    }

    @Test
    void selu_keepsTheSignalUnderLecun_andLosesItUnderTorchsGain() {
        assertThat(at(30, Choosing.SELU, Choosing.LECUN)).isCloseTo(1, within(0.1));
        assertThat(at(30, Choosing.SELU, Choosing.kaiming(Nonlinearity.SELU))).isLessThan(0.05);
    }

    @Test
    void layersWithoutActivation_keepTheSignalUnderXavier() {
        assertThat(at(30, x -> x, He2015.XAVIER)).isBetween(0.6, 1.5);
    }

    @Test
    void normalizedBranches_addUp_andStayIfScaled() {
        // The first signal has 1. Each branch adds 1; scaled by 1 / sqrt(50), all of them do.
        assertThat(Choosing.normalizedBranches(1)[49]).isCloseTo(51, within(10.0));
        assertThat(Choosing.normalizedBranches(0.1414214)[49]).isCloseTo(2, within(0.3));
    }

    @Test
    void gate_ofOneDrawForAll_hasHalfTheSingularValues() {
        // 64 of 256 columns of an orthonormal matrix: the squares of the singular values have mean 1/4.
        assertThat(meanSquare(Choosing.gate(1))).isCloseTo(0.25, within(0.01));
    }

    @Test
    void gate_drawnByItself_isOrthogonal() {
        for (double value : Choosing.gate(4)) {
            assertThat(value).isCloseTo(1, within(1e-12));
        }
    }

    private static double meanSquare(double[] values) {
        return DoubleStream.of(values).map(value -> value * value).average().orElseThrow();
    }
}
