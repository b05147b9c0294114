package dev.fanin.samples.papers;

import dev.fanin.Distribution;
import dev.fanin.Initialization;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.XavierInitializer;
import dev.fanin.samples.training.NumericGradient;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The gradients written by hand, held to differences of the loss. */
class GradientsTest {
    private static final Initialization DOUBLE = Initialization.seed(3).dataType(DataType.DOUBLE);

    private static void check(Trainable net) {
        awayFromTheKink(net);
        INDArray pixels = DOUBLE.make(Plan.of(Parameter.of("x", new NormalInitializer(0, 1), 3, 64)))
                .array("x");
        INDArray answers = Nd4j.eye(10).castTo(DataType.DOUBLE).getRows(7, 0, 4);
        NumericGradient.check(net.parameters(), net.slope(pixels, answers).gradients(), () -> net.slope(pixels, answers)
                .loss());
    }

    /** Behind units that are all zero, a bias of zero puts a ReLU on its kink, where no difference tells its slope. */
    private static void awayFromTheKink(Trainable net) {
        net.parameters().values().stream().filter(bias -> bias.rank() < 2).forEach(bias -> bias.addi(0.1));
    }

    @Test
    void deepNet_tanh() {
        check(new DeepNet(3, 5, Activation.TANH, new XavierInitializer(1, Distribution.UNIFORM), DOUBLE));
    }

    @Test
    void deepNet_relu() {
        check(new DeepNet(3, 5, Activation.RELU, He2015.KAIMING, DOUBLE));
    }

    @Test
    void recurrent() {
        check(XavierRnnParameters.create(4, DOUBLE));
    }

    @Test
    void residual() {
        check(KaimingNetParameters.create(4, 2, DOUBLE));
    }

    @Test
    void residual_fromZeros() {
        check(FixupNetParameters.create(4, 2, DOUBLE));
    }

    @Test
    void convolutional() {
        check(DeltaNetParameters.create(2, 1, DOUBLE));
    }
}
