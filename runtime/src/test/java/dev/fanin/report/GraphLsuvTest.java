package dev.fanin.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.Initialization;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.Conv2DConfig;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.PaddingMode;
import org.nd4j.linalg.factory.Nd4j;

class GraphLsuvTest {

    private static INDArray normal(String path, long... shape) {
        return Initialization.seed(3)
                .make(Plan.of(Parameter.of(path, new NormalInitializer(0, 2), shape)))
                .array(path);
    }

    /** A convolution, a linear layer with its bias inside, a product; an embedding-like sum that is no layer. */
    private static SameDiff graph() {
        SameDiff graph = SameDiff.create();
        SDVariable x = graph.placeHolder("x", DataType.FLOAT, -1, 2, 6, 6);
        SDVariable kernel = graph.var("kernel", normal("kernel", 3, 3, 2, 8));
        SDVariable linear = graph.var("linear", normal("linear", 8 * 6 * 6, 20));
        SDVariable bias = graph.var("bias", Nd4j.zeros(DataType.FLOAT, 20));
        SDVariable product = graph.var("product", normal("product", 20, 10));
        SDVariable places = graph.var("places", normal("places", 1, 10));
        Conv2DConfig same =
                Conv2DConfig.builder().kH(3).kW(3).paddingMode(PaddingMode.SAME).build();
        SDVariable maps = graph.nn.relu(graph.cnn.conv2d("maps", x, kernel, same), 0);
        SDVariable h = graph.math.tanh(graph.nn.linear("h", maps.reshape(-1, 8 * 6 * 6), linear, bias));
        h.mmul("scores", product).add("placed", places);
        return graph;
    }

    private static final Map<String, INDArray> BATCH = Map.of("x", normal("x", 100, 2, 6, 6));

    @Test
    void layers_areFound_andHaveUnitVariance() {
        SameDiff graph = graph();
        INDArray places = graph.getArrForVarName("places").dup();

        Lsuv lsuv = Lsuv.initialize(graph, BATCH, 7);

        assertThat(lsuv.layers()).extracting(LayerScale::weight).containsExactly("kernel", "linear", "product");
        for (String output : new String[] {"maps", "h", "scores"}) {
            INDArray outputs = requireNonNull(graph.output(BATCH, output).get(output));
            assertThat(LsuvTest.variance(outputs)).as(output).isCloseTo(1, within(0.02 + 1e-6));
        }
        assertThat(graph.getArrForVarName("places")).isEqualTo(places);
        assertThat(graph.getArrForVarName("bias").sumNumber().doubleValue()).isZero();
    }

    @Test
    void kernel_hasOrthogonalFilters() {
        SameDiff graph = graph();

        Lsuv lsuv = Lsuv.initialize(graph, BATCH, 7);

        double factor = lsuv.layers().get(0).factor();
        INDArray filters = graph.getArrForVarName("kernel")
                .reshape('c', new long[] {18, 8})
                .div(factor);
        assertThat(filters.transpose().mmul(filters).equalsWithEps(Nd4j.eye(8).castTo(DataType.FLOAT), 1e-5))
                .isTrue();
    }

    @Test
    void graph_withoutLayers_isRefused() {
        SameDiff graph = SameDiff.create();
        graph.placeHolder("x", DataType.FLOAT, -1, 2).mul("y", 2);

        assertThatThrownBy(() -> Lsuv.initialize(graph, Map.of(), 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the graph has no layer: no matrix product or convolution takes a trainable variable");
    }
}
