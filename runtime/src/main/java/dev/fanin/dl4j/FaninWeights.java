package dev.fanin.dl4j;

import dev.fanin.init.Dimensions;
import dev.fanin.init.Initializer;
import dev.fanin.report.Report;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.IWeightInit;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.shade.jackson.annotation.JsonTypeInfo;

/**
 * An initializer as DL4J takes it, for one layer or for all:
 *
 * <pre>{@code
 * MultiLayerConfiguration configuration = new NeuralNetConfiguration.Builder()
 *         .seed(42)
 *         .weightInit(FaninWeights.of(new OrthogonalInitializer(1)))
 *         .list(...)
 *         .build();
 * MultiLayerNetwork network = new MultiLayerNetwork(FaninWeights.bind(configuration));
 * }</pre>
 *
 * <p>Binding tells every layer's weights apart and gives them the fans of the layer: those of a convolution know no stride,
 * an LSTM's gates are initialised each by itself, peepholes with the fans of their gate, an embedding sums one input. The path of a parameter is the layer's name
 * and DL4J's key: {@code layer0.W}, {@code lstm.RW}; with the seed it decides the numbers. A bound configuration is written
 * to JSON and read like any other.
 *
 * <p>Layers that DL4J itself builds on SameDiff (attention, locally connected ones, capsules) ask no {@code IWeightInit}, so
 * they start as DL4J starts them.
 *
 * @param initializer one of Fanin's, or another record
 * @since 0.1
 */
public record FaninWeights(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Initializer initializer) implements IWeightInit {

    /** For whichever layers it is given to. */
    public static FaninWeights of(Initializer initializer) {
        return new FaninWeights(initializer);
    }

    /**
     * A copy of a configuration, in which the layers draw with its seed, each for itself.
     *
     * @throws IllegalArgumentException if two layers have the same name, or one has weights that cannot be told apart
     */
    public static MultiLayerConfiguration bind(MultiLayerConfiguration configuration) {
        return Networks.bind(configuration);
    }

    /**
     * A copy of a configuration, in which the layers draw with its seed, each for itself.
     *
     * @throws IllegalArgumentException if one has weights that cannot be told apart
     */
    public static ComputationGraphConfiguration bind(ComputationGraphConfiguration configuration) {
        return Networks.bind(configuration);
    }

    /**
     * A copy of a layer that draws for itself: for one that joins a network which exists.
     *
     * @param name tells its numbers from those of other layers with the same seed
     * @throws IllegalArgumentException if it has weights that cannot be told apart
     */
    public static Layer bind(Layer layer, long seed, String name) {
        return new BoundLayer(seed, name).of(layer);
    }

    /**
     * What Fanin made for a network that is initialised: the weights of each of its layers, their axes in Fanin's order.
     *
     * <p>Kernels are {@code [height, width, in, out]} here, whatever DL4J's layer has. Layers that wrap others, and separable
     * convolutions, are left out.
     */
    public static Report report(MultiLayerNetwork network) {
        return NetworkWeights.of(network).report();
    }

    /**
     * Not without a layer.
     *
     * @throws IllegalStateException always
     */
    @Override
    public INDArray init(double fanIn, double fanOut, long[] shape, char order, INDArray paramView) {
        throw new IllegalStateException("weights of shape " + Dimensions.of(shape)
                + " belong to a layer that is not bound:" + " build the network from FaninWeights.bind(configuration)");
    }
}
