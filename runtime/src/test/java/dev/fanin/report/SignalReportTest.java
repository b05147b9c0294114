package dev.fanin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.Distribution;
import dev.fanin.FanMode;
import dev.fanin.Nonlinearity;
import dev.fanin.init.Initializer;
import dev.fanin.init.KaimingInitializer;
import dev.fanin.init.XavierInitializer;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class SignalReportTest {

    private static final Initializer KAIMING =
            new KaimingInitializer(FanMode.FAN_IN, Nonlinearity.RELU, 0, Distribution.NORMAL);

    private static Initializer xavier(double gain) {
        return new XavierInitializer(gain, Distribution.NORMAL);
    }

    private static SignalReport report(Initializer initializer, UnaryOperator<INDArray> activation) {
        return SignalReport.of(new DeepNet(initializer, activation)::forward);
    }

    /** Of a layer with these outputs, one row an example. */
    private static SignalReport ofOutputs(float[]... outputs) {
        return SignalReport.of(probe -> probe.see("layer", Nd4j.createFromArray(outputs)));
    }

    private static List<String> codes(SignalReport report) {
        return report.diagnoses().stream().map(Diagnosis::code).toList();
    }

    @Test
    void relu_underXavier_vanishes() {
        SignalReport report = report(xavier(1), Transforms::relu);

        assertThat(report.layers()).hasSize(DeepNet.LAYERS).allMatch(layer -> layer.range() == Range.RECTIFIED);
        assertThat(codes(report)).containsExactly("vanishing");
        assertThat(report.text())
                .contains("of outputs falls to ")
                .contains("over 30 ReLU layers, from w1 to w30")
                .endsWith("ReLU halves the variance that @Xavier and @Lecun keep; use @Kaiming\n");
        // Each ReLU halves the mean square: 2^-29 is 1.9e-9, give or take what 30 layers of 128 units do by chance.
        double factor =
                report.layers().get(29).variance() / report.layers().get(0).variance();
        assertThat(Math.log(factor) / Math.log(2)).isCloseTo(-29, within(6.0));
    }

    @Test
    void relu_underKaiming_isWell() {
        assertThat(report(KAIMING, Transforms::relu).diagnoses()).isEmpty();
        assertThat(report(KAIMING, Transforms::relu).text()).endsWith("nothing wrong was seen\n");
    }

    @Test
    void relu_underLargeWeights_explodes() {
        assertThat(codes(report(xavier(3), Transforms::relu))).containsExactly("exploding");
    }

    @Test
    void linear_underKaiming_explodes() {
        SignalReport report = report(KAIMING, x -> x);

        assertThat(codes(report)).containsExactly("exploding");
        assertThat(report.text()).contains("@Kaiming doubles the variance where no ReLU halves it");
    }

    @Test
    void tanh_underItsGain_isWell() {
        assertThat(report(xavier(5.0 / 3), Transforms::tanh).diagnoses()).isEmpty();
    }

    @Test
    void tanh_underLargeWeights_saturates() {
        SignalReport report = report(xavier(5), Transforms::tanh);

        assertThat(codes(report)).containsExactly("saturated");
        assertThat(report.text())
                .contains("of the outputs of w1 and of 29 layers more lie where the activation is flat");
    }

    @Test
    void sigmoid_underLargeWeights_saturates() {
        SignalReport report = report(xavier(20), Transforms::sigmoid);

        assertThat(codes(report)).containsExactly("saturated");
        assertThat(report.layers()).allMatch(layer -> layer.range() == Range.UNIT);
    }

    @Test
    void model_isRunOnTheBatch() {
        record Doubling(float factor) {
            INDArray forward(INDArray x, Probe probe) {
                return probe.see("doubled", x.mul(factor));
            }
        }

        SignalReport report =
                SignalReport.of(new Doubling(2), Doubling::forward, Nd4j.createFromArray(new float[][] {{1, 3}}));

        assertThat(report.layers()).extracting(LayerSignal::name).containsExactly("doubled");
        assertThat(report.layers().get(0).values().mean()).isEqualTo(4);
    }

    @Test
    void layer_tellsItsNumbers() {
        LayerSignal layer =
                ofOutputs(new float[] {0, 1, 3}, new float[] {0, 0, 2}).layers().get(0);

        assertThat(layer.dimensions()).hasToString("[2, 3]");
        assertThat(layer.values().mean()).isEqualTo(1);
        assertThat(layer.variance()).isCloseTo(8.0 / 6, within(1e-12));
        assertThat(layer.range()).isEqualTo(Range.RECTIFIED);
        assertThat(layer.zeros()).isEqualTo(0.5);
        assertThat(layer.dead()).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void layer_inAnotherOrderOfMemory_isTheSame() {
        INDArray outputs = Nd4j.createFromArray(new float[][] {{0, 1, 3}, {0, 0, 2}});

        SignalReport report = SignalReport.of(probe -> {
            probe.see("c", outputs);
            probe.see("f", outputs.dup('f'));
            probe.see("view", Nd4j.hstack(outputs, outputs).getColumns(3, 4, 5));
            probe.see("half", outputs.castTo(DataType.FLOAT16));
        });

        assertThat(report.layers()).extracting(LayerSignal::dead).containsOnly(1 - 2.0 / 3);
    }

    @Test
    void softmax_isNotTakenForSaturatedSigmoid() {
        SignalReport report = ofOutputs(new float[] {0.999f, 0.0005f, 0.0005f}, new float[] {0.002f, 0.002f, 0.996f});

        assertThat(report.layers().get(0).range()).isEqualTo(Range.SHARES);
        assertThat(report.diagnoses()).isEmpty();
    }

    @Test
    void units_deadForTheWholeBatch_areFound() {
        float[][] outputs = new float[16][3];
        outputs[7][0] = 2;

        assertThat(ofOutputs(outputs).diagnoses())
                .extracting(Diagnosis::words)
                .containsExactly(
                        "66.67 % of the outputs of layer belong to units that are zero for every example, and learn"
                                + " nothing; look at biases and at the variance before");
    }

    @Test
    void outputs_thatAreNoNumbers_areFound() {
        assertThat(codes(ofOutputs(new float[] {1, Float.NaN}))).containsExactly("not-finite");
        assertThat(codes(ofOutputs(new float[] {1, Float.POSITIVE_INFINITY}))).containsExactly("not-finite");
    }

    @Test
    void outputs_thatAreAllTheSame_areFound() {
        assertThat(codes(ofOutputs(new float[] {0, 0}))).containsExactly("all-zero");
        assertThat(codes(ofOutputs(new float[] {3, 3}))).containsExactly("all-equal");
    }

    @Test
    void names_seenTwice_areRefused() {
        INDArray output = Nd4j.createFromArray(1f, 2f);

        assertThatThrownBy(() -> SignalReport.of(probe -> {
                    probe.see("h", output);
                    probe.see("h", output);
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the forward pass shows two layers named h");
    }

    @Test
    void pass_thatShowsNothing_isRefused() {
        assertThatThrownBy(() -> SignalReport.of(probe -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the forward pass shows no layer: call probe.see(name, output) in it");
    }
}
