package dev.fanin.samples.decoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.Initialization;
import dev.fanin.samples.training.CrossEntropy;
import dev.fanin.samples.training.NumericGradient;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class DecoderTest {
    private final Decoder decoder =
            DecoderParameters.create(4, 5, 3, 2, Initialization.seed(3).dataType(DataType.DOUBLE));
    private final INDArray x = Nd4j.arange(3 * Decoder.PIXELS)
            .castTo(DataType.DOUBLE)
            .div(3 * Decoder.PIXELS)
            .reshape(3, Decoder.PIXELS);

    @Test
    void seed_same_makesTheSameParameters() {
        Map<String, INDArray> first = DecoderParameters.named(DecoderParameters.create(8, 10, 2, 2, 5));
        Decoder same = DecoderParameters.create(8, 10, 2, 2, 5);

        assertThat(DecoderParameters.named(same)).hasSize(16).allSatisfy((path, again) -> assertThat(
                        again.equalsWithEps(first.get(path), 0))
                .isTrue());
    }

    @Test
    void passes_giveProbabilities() {
        Passes passes = decoder.passes(x);

        assertThat(passes.p1().shape()).containsExactly(3, 5);
        assertThat(passes.p2().shape()).containsExactly(3, 3);
        assertThat(passes.p3().shape()).containsExactly(3, 2);
        assertThat(passes.q1().sum(1).toDoubleVector()).containsExactly(new double[] {1, 1, 1}, within(1e-12));
        assertThat(passes.q2().sum(1).toDoubleVector()).containsExactly(new double[] {1, 1, 1}, within(1e-12));
    }

    @Test
    void verification_thatHasNothingToSay_confirmsThePrediction() {
        decoder.wv21().assign(0);
        decoder.wv31().assign(0);
        decoder.wv32().assign(0);

        Passes passes = decoder.passes(x);

        assertThat(passes.q1()).isEqualTo(passes.p1());
        assertThat(passes.q2()).isEqualTo(passes.p2());
    }

    @Test
    void gradients_areThoseOfAllCrossEntropies() {
        INDArray y1 = oneHot(5, 4, 0, 2);
        INDArray y2 = oneHot(3, 1, 2, 0);
        INDArray y3 = oneHot(2, 0, 0, 1);

        NumericGradient.check(DecoderParameters.named(decoder), decoder.gradients(x, y1, y2, y3), () -> {
            Passes passes = decoder.passes(x);
            return CrossEntropy.of(passes.p1(), y1)
                    + CrossEntropy.of(passes.q1(), y1)
                    + CrossEntropy.of(passes.p2(), y2)
                    + CrossEntropy.of(passes.q2(), y2)
                    + CrossEntropy.of(passes.p3(), y3);
        });
    }

    private static INDArray oneHot(int kinds, int... answers) {
        return Nd4j.eye(kinds).castTo(DataType.DOUBLE).getRows(answers);
    }
}
