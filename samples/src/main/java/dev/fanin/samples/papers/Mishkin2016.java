package dev.fanin.samples.papers;

import dev.fanin.Initialization;
import dev.fanin.init.Initializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.report.LayerSignal;
import dev.fanin.report.Lsuv;
import dev.fanin.report.SignalReport;
import dev.fanin.report.page.Chart;
import dev.fanin.report.page.ChartPage;
import dev.fanin.samples.digits.Split;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Mishkin and Matas 2016, "All you need is a good init": weights scaled until each layer's outputs have unit variance on the
 * data learn where Kaiming's do, and suit activations for which there is no formula, such as maxout.
 */
public final class Mishkin2016 {
    private static final Learning LEARNING = new Learning(10, 32, 0.02);
    private static final int LAYERS = 30;
    private static final int WIDTH = 128;
    private static final int BATCH = 256;
    private static final long SEED = 42;

    private Mishkin2016() {}

    /** A ReLU network that was scaled on the digits it is to learn. */
    static DeepNet scaledNet(int layers) {
        DeepNet net = new DeepNet(layers, WIDTH, Activation.RELU, He2015.XAVIER, Initialization.seed(SEED));
        INDArray pixels = Learning.pixels(Split.standard().train());
        Lsuv.initialize(net.parameters(), SEED, probe -> net.forward(pixels, probe));
        return net;
    }

    /** The variance of the sums of each layer of a maxout network. */
    static double[] variances(int layers, Initializer initializer) {
        return variances(MaxoutNet.of(layers, WIDTH, initializer, SEED));
    }

    /** The same of one that is scaled before, on other examples. */
    static double[] scaledVariances(int layers) {
        MaxoutNet net = MaxoutNet.of(layers, WIDTH, He2015.XAVIER, SEED);
        Lsuv.initialize(net.weights(), SEED, probe -> net.forward(examples("to scale on"), probe));
        return variances(net);
    }

    private static double[] variances(MaxoutNet net) {
        return SignalReport.of(net, MaxoutNet::forward, examples("to look at")).layers().stream()
                .mapToDouble(LayerSignal::variance)
                .toArray();
    }

    private static INDArray examples(String path) {
        Parameter parameter = Parameter.of(path, new NormalInitializer(0, 1), BATCH, WIDTH);
        return Initialization.seed(SEED).make(Plan.of(parameter)).array(path);
    }

    public static void main(String[] arguments) {
        Learning.Outcome xavier =
                LEARNING.outcome(new DeepNet(LAYERS, WIDTH, Activation.RELU, He2015.XAVIER, Initialization.seed(SEED)));
        Learning.Outcome kaiming = LEARNING.outcome(
                new DeepNet(LAYERS, WIDTH, Activation.RELU, He2015.KAIMING, Initialization.seed(SEED)));
        Learning.Outcome scaled = LEARNING.outcome(scaledNet(LAYERS));
        Page.write(
                "mishkin-2016",
                ChartPage.of("Mishkin and Matas 2016: LSUV")
                        .text(
                                "The largest of four sums is no ReLU: Kaiming's variance is too large for it, Xavier's too"
                                        + " small. LSUV measures instead.")
                        .chart(Chart.of("Variance of the sums, maxout of 4", "layer", "variance")
                                .logarithmic()
                                .line("@Xavier", variances(LAYERS, He2015.XAVIER))
                                .line("@Kaiming", variances(LAYERS, He2015.KAIMING))
                                .line("LSUV", scaledVariances(LAYERS)))
                        .text("30 layers of ReLUs learn the digits under LSUV as under Kaiming.")
                        .chart(Chart.of("Learning the digits", "epoch", "loss")
                                .line("@Xavier", xavier.losses())
                                .line("@Kaiming", kaiming.losses())
                                .line("LSUV", scaled.losses()))
                        .text(
                                "Of the held-out digits, %s are read right in the end under Xavier, %s under Kaiming, %s under LSUV."
                                        .formatted(xavier.percent(), kaiming.percent(), scaled.percent())));
    }
}
