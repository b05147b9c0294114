package dev.fanin.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.report.ParameterReport;
import dev.fanin.report.Report;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.LSTM;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.weights.WeightInitXavier;
import org.junit.jupiter.api.Test;

class NetworkWeightsTest {

    @Test
    void report_hasTheWeightsOfEveryLayer_axesInFaninsOrder() {
        Report report = report(
                new ConvolutionLayer.Builder(3, 2).name("edges").nIn(4).nOut(5).build(),
                new LSTM.Builder().nIn(6).nOut(8).build());

        assertThat(report.parameters())
                .extracting(ParameterReport::path)
                .containsExactly("edges.W", "layer1.W", "layer1.RW");
        assertThat(report.parameters())
                .extracting(parameter -> parameter.dimensions().toString())
                .containsExactly("[3, 2, 4, 5]", "[6, 32]", "[8, 32]");
        assertThat(report.parameters())
                .extracting(ParameterReport::initializer)
                .containsExactly("Orthogonal(1.0)", "4 x Orthogonal(1.0)", "4 x Orthogonal(1.0)");
        // Four orthogonal 8 x 8 matrices: the mean square is 1 / 8.
        ParameterReport recurrent = report.parameters().get(2);
        assertThat(Math.hypot(recurrent.seen().mean(), recurrent.seen().std()))
                .isCloseTo(0.3535533905932738, within(1e-9));
    }

    @Test
    void report_leavesOutWhatFaninDidNotMake() {
        DenseLayer own = new DenseLayer.Builder()
                .nIn(3)
                .nOut(2)
                .weightInit(new WeightInitXavier())
                .build();

        assertThat(report(own, new DenseLayer.Builder().nIn(2).nOut(2).build()).parameters())
                .extracting(ParameterReport::path)
                .containsExactly("layer1.W");
    }

    private static Report report(Layer... layers) {
        return FaninWeights.report(Net.started(
                FaninWeights.bind(Net.configuration(FaninWeights.of(new OrthogonalInitializer(1)), layers))));
    }
}
