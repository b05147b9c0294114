package dev.fanin.samples.papers;

import dev.fanin.Initialization;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.report.page.Chart;
import dev.fanin.report.page.ChartPage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Xiao et al. 2018, "Dynamical isometry and a mean field theory of CNNs: how to train 10,000-layer vanilla convolutional
 * neural networks": at the border between order and chaos, with delta-orthogonal kernels, a signal and its gradient come
 * through any number of plain convolutions.
 */
public final class Xiao2018 {
    /** Of the biases: the paper's choice, close to none. */
    static final double BIAS_VARIANCE = 2e-5;

    static final double BIAS_STD = 0.00447213595499958;

    /** {@link MeanField#critical} for that bias. */
    static final double WEIGHT_VARIANCE = 1.04991;

    /** The square root of it. */
    static final double GAIN = 1.02465;

    private static final int CHANNELS = 32;
    private static final int DEPTH = 128;

    private static final Learning LEARNING = new Learning(2, 32, 0.01);
    private static final int LEARNING_CHANNELS = 16;
    private static final int BATCH = 16;
    private static final int SIDE = 8;
    private static final long SEED = 42;

    private Xiao2018() {}

    /**
     * What is left of a random signal, and of a random gradient on the way back.
     *
     * @param signal the mean square of the maps after each layer
     * @param gradient the mean square of the gradient by what goes into each layer
     */
    record Propagation(double[] signal, double[] gradient) {}

    /** Through these layers, both ways. */
    static Propagation propagate(List<? extends ConvLayer> layers) {
        long channels = layers.get(0).bias().length();
        List<INDArray> maps = new ArrayList<>();
        maps.add(normal("maps", Math.sqrt(MeanField.critical(BIAS_VARIANCE).signal()), channels));
        for (ConvLayer layer : layers) {
            maps.add(layer.forward(maps.get(maps.size() - 1)));
        }
        double[] gradients = new double[layers.size()];
        INDArray gradient = normal("gradient", 1, channels);
        for (int layer = layers.size() - 1; layer >= 0; layer--) {
            ConvLayer convolution = layers.get(layer);
            gradient = convolution.byMaps(convolution.bySums(maps.get(layer + 1), gradient));
            gradients[layer] = meanSquare(gradient);
        }
        return new Propagation(
                maps.stream().skip(1).mapToDouble(Xiao2018::meanSquare).toArray(), gradients);
    }

    static DeltaNet deltaOrthogonal(int channels, int depth) {
        return DeltaNetParameters.create(channels, depth, SEED);
    }

    static GaussianNet gaussian(int channels, int depth) {
        return GaussianNetParameters.create(channels, depth, SEED);
    }

    private static INDArray normal(String path, double std, long channels) {
        Parameter parameter = Parameter.of(path, new NormalInitializer(0, std), BATCH, channels, SIDE, SIDE);
        return Initialization.seed(SEED).make(Plan.of(parameter)).array(path);
    }

    private static double meanSquare(INDArray array) {
        double norm = array.norm2Number().doubleValue();
        return norm * norm / array.length();
    }

    public static void main(String[] arguments) {
        Propagation delta = propagate(deltaOrthogonal(CHANNELS, DEPTH).layers());
        Propagation gaussian = propagate(gaussian(CHANNELS, DEPTH).layers());
        DeltaNet deltaNet = deltaOrthogonal(LEARNING_CHANNELS, DEPTH);
        GaussianNet gaussianNet = gaussian(LEARNING_CHANNELS, DEPTH);
        double[] biases = {1e-5, 2e-5, 1e-4, 1e-3, 1e-2, 5e-2};
        Page.write(
                "xiao-2018",
                ChartPage.of("Xiao et al. 2018: 128 plain convolutions")
                        .text("32 maps of 8 x 8 through 128 layers of tanh, at the border between order and chaos. A"
                                + " Gaussian kernel of the same variance loses at the edges and by averaging what a"
                                + " delta-orthogonal one keeps.")
                        .chart(Chart.of("Mean square of the signal", "layer", "mean square")
                                .logarithmic()
                                .line("@DeltaOrthogonal", delta.signal())
                                .line("Gaussian", gaussian.signal()))
                        .chart(Chart.of("Mean square of the gradient", "layer", "mean square")
                                .logarithmic()
                                .line("@DeltaOrthogonal", delta.gradient())
                                .line("Gaussian", gaussian.gradient()))
                        .text(
                                "Networks of 16 maps learn the digits in their first 88 steps; 2.303 is the loss of a guess.")
                        .chart(Chart.of("Learning the digits", "step", "loss")
                                .line("@DeltaOrthogonal", LEARNING.stepLosses(deltaNet))
                                .line("Gaussian", LEARNING.stepLosses(gaussianNet)))
                        .text(
                                "Of the held-out digits, %s are read right in the end from delta-orthogonal kernels, %s from Gaussian ones."
                                        .formatted(Learning.percent(deltaNet), Learning.percent(gaussianNet)))
                        .chart(Chart.of("The border between order and chaos", "variance of biases", "of weights")
                                .logarithmicX()
                                .line(
                                        "critical",
                                        biases,
                                        DoubleStream.of(biases)
                                                .map(bias ->
                                                        MeanField.critical(bias).weightVariance())
                                                .toArray())));
    }
}
