package dev.fanin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.Distribution;
import dev.fanin.init.XavierInitializer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class GraphSignalsTest {

    private static final Map<String, INDArray> ONE_TWO = Map.of("x", Nd4j.createFromArray(new float[][] {{1}, {2}}));

    /** y = x w with w = [3, 5], and something of integers beside it that the loss does not need. */
    private static SameDiff smallGraph() {
        SameDiff graph = SameDiff.create();
        SDVariable x = graph.placeHolder("x", DataType.FLOAT, -1, 1);
        SDVariable w = graph.var("w", Nd4j.createFromArray(new float[][] {{3, 5}}));
        x.mul("unused", 2);
        graph.math.square("loss", x.mmul("y", w));
        return graph;
    }

    @Test
    void outputsAndGradients_areTheGraphs() {
        SignalReport report = SignalReport.of(smallGraph(), ONE_TWO, "loss");

        assertThat(report.layers()).extracting(LayerSignal::name).containsExactly("y", "loss");
        LayerSignal y = report.layers().get(0);
        // y = 3, 5, 6, 10; the gradient of the sum of squares is 2 y.
        assertThat(y.variance()).isCloseTo(6.5, within(1e-6));
        assertThat(y.gradientVariance()).isCloseTo(26, within(1e-6));
        // The gradient of w is x^T 2 y = 2 (3 + 2 * 6), 2 (5 + 2 * 10) = 30, 50.
        assertThat(report.parameters()).extracting(LayerSignal::name).containsExactly("w");
        assertThat(report.parameters().get(0).gradientVariance()).isCloseTo(100, within(1e-4));
    }

    @Test
    void text_hasATableOfParameters() {
        assertThat(SignalReport.of(smallGraph(), ONE_TWO, "loss").text())
                .isEqualTo(
                        """
                        layer  shape   like  mean  variance  zero  dead  flat  gradient
                        y      [2, 2]  -        6       6.5    0%    0%    0%        26
                        loss   [2, 2]  -     42.5      1194    0%    0%    0%         0

                        parameter  shape   mean  variance  gradient
                        w          [1, 2]     4         1       100
                        nothing wrong was seen
                        """);
    }

    @Test
    void lossVariables_stayAsTheyWere() {
        SameDiff graph = smallGraph();
        graph.setLossVariables("y");

        SignalReport.of(graph, ONE_TWO, "loss");

        assertThat(graph.getLossVariables()).containsExactly("y");
        assertThat(SignalReport.of(graph, ONE_TWO).layers())
                .extracting(LayerSignal::name)
                .containsExactly("y");
    }

    @Test
    void graph_withoutLoss_isRefused() {
        assertThatThrownBy(() -> SignalReport.of(smallGraph(), ONE_TWO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the graph has no loss variables: name those whose sum is the loss");
    }

    @Test
    void deepRelu_underXavier_losesSignalAndGradient() {
        DeepNet net = new DeepNet(new XavierInitializer(1, Distribution.NORMAL), Transforms::relu);
        SameDiff graph = SameDiff.create();
        SDVariable h = graph.placeHolder("x", DataType.FLOAT, -1, DeepNet.WIDTH);
        for (Map.Entry<String, INDArray> weight : net.weights().entrySet()) {
            SDVariable variable = graph.var(weight.getKey(), weight.getValue());
            h = graph.nn.relu("h_" + weight.getKey(), h.mmul(variable), 0);
        }
        graph.sum("loss", h);

        SignalReport report = SignalReport.of(
                graph,
                Map.of("x", Nd4j.linspace(-1, 1, 128 * 100, DataType.FLOAT).reshape('c', new long[] {100, 128})),
                "loss");

        assertThat(report.diagnoses()).extracting(Diagnosis::code).containsExactly("vanishing", "vanishing-gradient");
        assertThat(report.diagnoses().get(1).words())
                .contains("the variance of gradients falls to ")
                // The gradient of the last is 1 everywhere.
                .contains("over 29 ReLU layers, from h_w29 to h_w1");
    }
}
