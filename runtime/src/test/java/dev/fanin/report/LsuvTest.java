package dev.fanin.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.Initialization;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class LsuvTest {

    private static final int WIDTH = 64;
    private static final int BATCH = 200;
    private static final INDArray X = normal("x", 1, BATCH, WIDTH);

    private static INDArray normal(String path, double std, long... shape) {
        return Initialization.seed(3)
                .make(Plan.of(Parameter.of(path, new NormalInitializer(0, std), shape)))
                .array(path);
    }

    private static INDArray orthogonal(String path, long seed) {
        return Initialization.seed(seed)
                .make(Plan.of(Parameter.of(path, new OrthogonalInitializer(1), WIDTH, WIDTH)))
                .array(path);
    }

    private static Map<String, INDArray> weights(int layers) {
        Map<String, INDArray> weights = new LinkedHashMap<>();
        for (int layer = 1; layer <= layers; layer++) {
            weights.put("w" + layer, normal("w" + layer, 1, WIDTH, WIDTH));
        }
        return weights;
    }

    private static INDArray at(String path, Map<String, INDArray> weights) {
        return requireNonNull(weights.get(path));
    }

    /** Shows the sums of each layer. */
    private static Consumer<Probe> pass(Map<String, INDArray> weights, UnaryOperator<INDArray> activation) {
        return probe -> {
            INDArray h = X;
            for (Map.Entry<String, INDArray> weight : weights.entrySet()) {
                h = activation.apply(probe.see(weight.getKey(), h.mmul(weight.getValue())));
            }
        };
    }

    /** The mean squared distance from the mean, number by number. */
    static double variance(INDArray array) {
        double[] values = array.castTo(DataType.DOUBLE).ravel().toDoubleVector();
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
    }

    @Test
    void layers_ofEveryActivation_haveUnitVariance() {
        List<UnaryOperator<INDArray>> activations = List.of(
                x -> x,
                Transforms::relu,
                Transforms::tanh,
                Transforms::sigmoid,
                x -> Transforms.pow(x, 2),
                x -> Transforms.max(x, 0.7));
        for (UnaryOperator<INDArray> activation : activations) {
            Map<String, INDArray> weights = weights(12);

            Lsuv.initialize(weights, 7, pass(weights, activation));

            List<Double> seen = new ArrayList<>();
            pass(weights, activation).accept((layer, output) -> {
                seen.add(variance(output));
                return output;
            });
            assertThat(seen).hasSize(12).allSatisfy(variance -> assertThat(variance)
                    .isCloseTo(1, within(0.02 + 1e-6)));
        }
    }

    @Test
    void weight_isTheFactorTimesTheOrthonormalOne() {
        Map<String, INDArray> weights = weights(3);

        Lsuv lsuv = Lsuv.initialize(weights, 7, pass(weights, Transforms::relu));

        for (LayerScale layer : lsuv.layers()) {
            INDArray expected = orthogonal(layer.weight(), 7).mul(layer.factor());
            assertThat(at(layer.weight(), weights).equalsWithEps(expected, 1e-6))
                    .isTrue();
        }
    }

    @Test
    void factor_ofAKnownSignal_isKnown() {
        // The layer before turns a unit signal; a constant times it takes that constant's inverse.
        Map<String, INDArray> weights = weights(1);
        INDArray x = X.div(Math.sqrt(variance(X))).mul(8);

        Lsuv lsuv = Lsuv.initialize(weights, 7, probe -> probe.see("w1", x.mmul(at("w1", weights))));

        LayerScale layer = lsuv.layers().get(0);
        assertThat(layer.before()).isCloseTo(64, within(0.1));
        assertThat(layer.factor()).isCloseTo(0.125, within(1e-3));
        assertThat(layer.after()).isCloseTo(1, within(1e-5));
        assertThat(layer.rounds()).isEqualTo(1);
    }

    @Test
    void factors_underRelu_areHesGain() {
        Map<String, INDArray> weights = weights(10);

        Lsuv lsuv = Lsuv.initialize(weights, 7, pass(weights, Transforms::relu));

        // ReLU leaves half of a unit mean square, and an orthonormal weight of full size keeps it: sqrt 2 makes it
        // good. One layer may be off by a fifth, as its units are few.
        assertThat(lsuv.layers().subList(1, 10).stream()
                        .mapToDouble(LayerScale::factor)
                        .average()
                        .orElseThrow())
                .isCloseTo(1.41421356, within(0.1));
    }

    @Test
    void layers_thatAreWell_areNotScaled() {
        Map<String, INDArray> weights = weights(1);
        INDArray x = X.div(Math.sqrt(variance(X)));

        Lsuv lsuv = Lsuv.initialize(weights, 7, probe -> probe.see("w1", x.mmul(at("w1", weights))));

        assertThat(lsuv.layers().get(0).factor()).isEqualTo(1);
        assertThat(lsuv.layers().get(0).rounds()).isZero();
        assertThat(at("w1", weights).equalsWithEps(orthogonal("w1", 7), 0)).isTrue();
    }

    @Test
    void seed_same_makesTheSameWeights() {
        Map<String, INDArray> weights = weights(4);
        Map<String, INDArray> again = weights(4);

        Lsuv.initialize(weights, 7, pass(weights, Transforms::tanh));
        Lsuv.initialize(again, 7, pass(again, Transforms::tanh));

        weights.forEach((path, weight) ->
                assertThat(weight.equalsWithEps(at(path, again), 0)).isTrue());
    }

    @Test
    void dataType_isTheWeights() {
        Map<String, INDArray> weights = Map.of("w", normal("w", 1, WIDTH, WIDTH).castTo(DataType.DOUBLE));
        INDArray x = X.castTo(DataType.DOUBLE).mul(3);

        Lsuv.initialize(weights, 7, probe -> probe.see("w", x.mmul(at("w", weights))));

        assertThat(at("w", weights).dataType()).isEqualTo(DataType.DOUBLE);
        assertThat(variance(x.mmul(at("w", weights)))).isCloseTo(1, within(1e-12));
    }

    @Test
    void biases_andLayersOfOtherNames_areLeftAsTheyAre() {
        Map<String, INDArray> weights = new HashMap<>(weights(1));
        weights.put("b1", Nd4j.valueArrayOf(new long[] {WIDTH}, 3.0, DataType.FLOAT));

        Lsuv lsuv = Lsuv.initialize(weights, 7, probe -> {
            INDArray sums = probe.see("w1", X.mmul(at("w1", weights))).addRowVector(at("b1", weights));
            probe.see("h1", Transforms.relu(sums));
        });

        assertThat(lsuv.layers()).extracting(LayerScale::weight).containsExactly("w1");
        assertThat(at("b1", weights).meanNumber().doubleValue()).isEqualTo(3);
    }

    @Test
    void layer_withoutVariance_isNamed_andNothingIsChanged() {
        Map<String, INDArray> weights = weights(3);
        Map<String, INDArray> before = weights(3);

        assertThatThrownBy(() -> Lsuv.initialize(weights, 7, probe -> {
                    INDArray h = probe.see("w1", X.mmul(at("w1", weights)));
                    probe.see("w2", h.mul(0).mmul(at("w2", weights)));
                }))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(
                        "layer w2: the variance of its outputs is 0.0, which no factor makes 1: look at the batch and"
                                + " at the layers before");
        before.forEach((path, weight) ->
                assertThat(at(path, weights).equalsWithEps(weight, 0)).isTrue());
    }

    @Test
    void layer_ofNaN_isNamed() {
        Map<String, INDArray> weights = weights(2);

        assertThatThrownBy(() -> Lsuv.initialize(weights, 7, pass(weights, Transforms::log)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageStartingWith("layer w2: the variance of its outputs is NaN");
    }

    @Test
    void layer_thatDoesNotConverge_isNamed() {
        Map<String, INDArray> weights = weights(1);

        assertThatThrownBy(() -> Lsuv.initialize(
                        weights, 7, probe -> probe.see("w1", Transforms.tanh(X.mmul(at("w1", weights))))))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageMatching(
                        "layer w1: the variance of its outputs is 0\\.9\\d* after 20 rounds, not 1 \\+- 0\\.02:"
                                + " show what its weight makes, before the activation");
    }

    @Test
    void bias_asShown_isRefused() {
        Map<String, INDArray> weights = Map.of("b1", Nd4j.ones(DataType.FLOAT, WIDTH));

        assertThatThrownBy(() -> Lsuv.initialize(weights, 7, probe -> probe.see("b1", X)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("layer b1: a weight has two axes at least, this has 1: show the layer under the path of its"
                        + " weight");
    }

    @Test
    void pass_thatShowsNoWeight_isRefused() {
        assertThatThrownBy(() -> Lsuv.initialize(weights(1), 7, probe -> probe.see("h1", X)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the forward pass shows no layer under the path of its weight: call probe.see(path, output) in"
                                + " it, with a path of [w1]");
    }

    @Test
    void layer_shownTwice_isRefused() {
        Map<String, INDArray> weights = weights(1);

        assertThatThrownBy(() -> Lsuv.initialize(weights, 7, probe -> {
                    probe.see("w1", X);
                    probe.see("w1", X);
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the forward pass shows two layers named w1");
    }

    @Test
    void text_isATable() {
        assertThat(new Lsuv(List.of(
                                new LayerScale("w1", 0.125, 64, 1, 1),
                                new LayerScale("blocks.1.query", 1, 0.99, 0.99, 0)))
                        .text())
                .isEqualTo(
                        """
                        weight          factor  variance before  after  rounds
                        w1               0.125               64      1       1
                        blocks.1.query       1             0.99   0.99       0
                        """);
    }
}
