package dev.fanin.report;

import dev.fanin.Initialization;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Layer-sequential unit variance: weights that suit a network's data, whatever its activations: Mishkin and Matas 2016,
 * algorithm 1.
 *
 * <p>Each weight becomes orthonormal, as by {@link dev.fanin.Orthogonal}. Then, from the first layer to the last, it is divided
 * by the standard deviation of its layer's outputs for a batch, until their variance is 1 within {@link #TOLERANCE}. What an
 * activation does to the variance is so made good by the next layer, and no formula for it is needed.
 *
 * @param layers what was done, from the first to the last
 * @since 0.1
 */
public record Lsuv(List<LayerScale> layers) {

    /** How far from 1 a variance may be: the paper's. */
    public static final double TOLERANCE = 0.02;

    /** How often a layer is divided at most: the paper's code asks for 10 and more. */
    public static final int ROUNDS = 20;

    public Lsuv {
        layers = List.copyOf(layers);
    }

    /**
     * Of a model whose forward pass shows the outputs of each layer, before the activation, under the path of its weight:
     * {@code INDArray sums = probe.see("w1", x.mmul(w1));}.
     *
     * <p>What is shown under other names, and weights that are not shown, are left as they are, biases too. The pass runs
     * about once a layer, and must not change from run to run.
     *
     * @param parameters by path, such as {@code MlpParameters.named(model)}; changed in place, or not at all
     * @param seed of the orthonormal weights
     * @param forward the pass on a batch: {@code probe -> model.forward(x, probe)}; a few hundred examples will do
     * @throws IllegalArgumentException if none of them is shown, one is shown twice, or one has less than two axes
     * @throws ArithmeticException naming the layer whose variance is zero, no finite number, or does not come to 1
     */
    public static Lsuv initialize(Map<String, INDArray> parameters, long seed, Consumer<Probe> forward) {
        return LsuvRun.of(parameters, Initialization.seed(seed), forward);
    }

    /**
     * Of a model whose class is a {@link dev.fanin.Model}: {@code Lsuv.initialize(mlp, 42, Mlp::forward, x)}, where
     * {@code Mlp} has a method {@code INDArray forward(INDArray x, Probe probe)}.
     *
     * @param batch a few hundred examples will do
     * @param seed of the orthonormal weights
     * @throws IllegalArgumentException if its class is no such model, its parameters are no arrays, or as above
     * @throws ArithmeticException naming the layer whose variance is zero, no finite number, or does not come to 1
     */
    public static <M> Lsuv initialize(M model, long seed, Forward<M> forward, INDArray batch) {
        Map<String, INDArray> arrays = new LinkedHashMap<>();
        GeneratedCode.required(model).named(model).forEach((path, array) -> {
            if (!(array instanceof INDArray parameter)) {
                throw new IllegalArgumentException("parameter " + path
                        + " is a variable of a graph: call Lsuv.initialize(graph, placeholders, seed)");
            }
            arrays.put((String) path, parameter);
        });
        return initialize(arrays, seed, probe -> forward.run(model, batch, probe));
    }

    /**
     * Of the layers in a graph: the trainable variables that a matrix product or a convolution takes for its weight, and that
     * operation's output. A variable that several take is scaled for the first.
     *
     * @param placeholders the batch; a few hundred examples will do
     * @param seed of the orthonormal weights
     * @throws IllegalArgumentException if there is no such layer
     * @throws ArithmeticException naming the layer whose variance is zero, no finite number, or does not come to 1
     */
    public static Lsuv initialize(SameDiff sameDiff, Map<String, INDArray> placeholders, long seed) {
        GraphLayers layers = GraphLayers.of(sameDiff);
        return initialize(layers.weights(), seed, probe -> layers.show(placeholders, probe));
    }

    /** A table with a line a layer. */
    public String text() {
        TextTable table = new TextTable(1, "weight", "factor", "variance before", "after", "rounds");
        for (LayerScale layer : layers) {
            table.row(
                    layer.weight(),
                    NumberText.of(layer.factor()),
                    NumberText.of(layer.before()),
                    NumberText.of(layer.after()),
                    Integer.toString(layer.rounds()));
        }
        return table.text();
    }

    @Override
    public String toString() {
        return text();
    }
}
