package dev.fanin.samples.mlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.Initialization;
import dev.fanin.samples.training.CrossEntropy;
import dev.fanin.samples.training.NumericGradient;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MlpTest {
    @Test
    void seed_same_makesTheSameParameters() {
        Map<String, INDArray> parameters = MlpParameters.named(new Mlp(16, Initialization.seed(5)));

        assertThat(MlpParameters.named(new Mlp(16, Initialization.seed(5))))
                .allSatisfy((path, again) ->
                        assertThat(again.equalsWithEps(parameters.get(path), 0)).isTrue());
        assertThat(new Mlp(16, Initialization.seed(6)).w1).isNotEqualTo(parameters.get("w1"));
    }

    @Test
    void parameters_areInTheOrderOfDeclaration() {
        assertThat(MlpParameters.named(new Mlp(16, Initialization.seed(5))).keySet())
                .containsExactly("w1", "b1", "w2", "b2", "w3", "b3");
    }

    @Test
    void gradients_areThoseOfTheCrossEntropy() {
        Mlp mlp = new Mlp(5, Initialization.seed(3).dataType(DataType.DOUBLE));
        INDArray x = Nd4j.arange(3 * Mlp.PIXELS)
                .castTo(DataType.DOUBLE)
                .div(3 * Mlp.PIXELS)
                .reshape(3, Mlp.PIXELS);
        INDArray answers = Nd4j.eye(Mlp.KINDS).castTo(DataType.DOUBLE).getRows(7, 0, 4);

        NumericGradient.check(
                MlpParameters.named(mlp),
                mlp.gradients(x, answers),
                () -> CrossEntropy.of(Transforms.softmax(mlp.forward(x)), answers));
    }
}
