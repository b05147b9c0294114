package dev.fanin.samples.papers;

import dev.fanin.Distribution;
import dev.fanin.FanMode;
import dev.fanin.Initialization;
import dev.fanin.init.Initializer;
import dev.fanin.init.VarianceScalingInitializer;
import dev.fanin.init.XavierInitializer;
import dev.fanin.report.LayerSignal;
import dev.fanin.report.SignalReport;
import dev.fanin.report.page.Chart;
import dev.fanin.report.page.ChartPage;
import dev.fanin.samples.digits.Digits;
import dev.fanin.samples.digits.Split;
import java.util.ArrayList;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Glorot and Bengio 2010, "Understanding the difficulty of training deep feedforward neural networks": under the standard
 * initialization of their day a tanh network loses its signal on the way forwards and its gradient on the way back; under
 * theirs it keeps both (figures 6 and 7).
 */
public final class Glorot2010 {
    /** U(+-1/sqrt(fan_in)), the paper's equation 1: variance 1/(3 fan_in). PyTorch's linear layers begin so to this day. */
    static final Initializer STANDARD = new VarianceScalingInitializer(1.0 / 3, FanMode.FAN_IN, Distribution.UNIFORM);

    /** The paper's equation 16. */
    static final Initializer XAVIER = new XavierInitializer(1, Distribution.UNIFORM);

    private static final int LAYERS = 6;
    private static final int WIDTH = 1000;
    private static final long SEED = 42;

    private Glorot2010() {}

    /**
     * The variances in a network as it begins, for all digits to learn from.
     *
     * @param activations of the outputs of each hidden layer, from the pixels on
     * @param gradients of the loss by the sums of each hidden layer, from the pixels on
     */
    record Variances(double[] activations, double[] gradients) {}

    /** Of a tanh network of which the last layer makes scores. */
    static Variances variances(int layers, int width, Initializer initializer) {
        DeepNet net = new DeepNet(layers, width, Activation.TANH, initializer, Initialization.seed(SEED));
        Digits digits = Split.standard().train();
        INDArray answers = Learning.answers(digits);
        List<INDArray> outputs = new ArrayList<>();
        SignalReport forwards = SignalReport.of(probe -> outputs.addAll(net.forward(Learning.pixels(digits), probe)));
        INDArray byScores = CrossEntropy.of(outputs.get(layers), answers).gradient();
        SignalReport backwards = SignalReport.of(probe -> net.backward(outputs, byScores, probe));
        return new Variances(of(forwards, "h", layers), of(backwards, "w", layers));
    }

    private static double[] of(SignalReport report, String kind, int layers) {
        double[] variances = new double[layers - 1];
        for (LayerSignal layer : report.layers()) {
            int number = Integer.parseInt(layer.name().substring(1));
            if (layer.name().startsWith(kind) && number < layers) {
                variances[number - 1] = layer.variance();
            }
        }
        return variances;
    }

    public static void main(String[] arguments) {
        Variances standard = variances(LAYERS, WIDTH, STANDARD);
        Variances xavier = variances(LAYERS, WIDTH, XAVIER);
        Page.write(
                "glorot-2010",
                ChartPage.of("Glorot and Bengio 2010: standard and Xavier initialization")
                        .text("Five tanh layers of 1,000 units over the digits, as they begin. The standard"
                                + " initialization has a third of the variance that keeps a signal: each layer loses two"
                                + " thirds of it, and each gradient as much on the way back.")
                        .chart(Chart.of("Variance of activations", "layer", "variance")
                                .logarithmic()
                                .line("standard", standard.activations())
                                .line("@Xavier", xavier.activations()))
                        .chart(Chart.of("Variance of gradients", "layer", "variance")
                                .logarithmic()
                                .line("standard", standard.gradients())
                                .line("@Xavier", xavier.gradients())));
    }
}
