package dev.fanin.samples.papers;

import dev.fanin.Distribution;
import dev.fanin.FanMode;
import dev.fanin.Initialization;
import dev.fanin.Nonlinearity;
import dev.fanin.array.Made;
import dev.fanin.init.Initializer;
import dev.fanin.init.KaimingInitializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.XavierInitializer;
import dev.fanin.report.page.Chart;
import dev.fanin.report.page.ChartPage;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * He et al. 2015, "Delving deep into rectifiers": a ReLU halves the mean square of what comes in, so that 30 layers under
 * Xavier's initialization leave 2^-30 of it, and do not learn (figure 3); 22 layers still do (figure 2).
 */
public final class He2015 {
    static final Initializer XAVIER = new XavierInitializer(1, Distribution.NORMAL);
    static final Initializer KAIMING =
            new KaimingInitializer(FanMode.FAN_IN, Nonlinearity.RELU, 0, Distribution.NORMAL);

    /** Until 22 layers have learned under both. */
    private static final int MANY_EPOCHS = 60;

    private static final int FEW_EPOCHS = 20;
    private static final int BATCH = 32;
    private static final double RATE = 0.02;
    private static final int WIDTH = 128;
    private static final long SEED = 42;
    private static final int SEEDS = 20;

    private He2015() {}

    /** A ReLU network of that many layers. */
    static DeepNet net(int layers, Initializer initializer) {
        return new DeepNet(layers, WIDTH, Activation.RELU, initializer, Initialization.seed(SEED));
    }

    /**
     * How the mean square of a random signal changes on its way through ReLU layers.
     *
     * @return after each layer, the share of the first mean square that is left
     */
    static double[] meanSquares(int layers, int width, Initializer initializer, long seed) {
        Plan.Builder plan = Plan.builder().add(Parameter.of("x", new NormalInitializer(0, 1), 1, width));
        for (int layer = 1; layer <= layers; layer++) {
            plan.add(Parameter.of("w" + layer, initializer, width, width));
        }
        Made made = Initialization.seed(seed).make(plan.build());
        INDArray signal = made.array("x");
        double first = meanSquare(signal);
        double[] ratios = new double[layers];
        for (int layer = 1; layer <= layers; layer++) {
            signal = Activation.RELU.of(signal.mmul(made.array("w" + layer)));
            ratios[layer - 1] = meanSquare(signal) / first;
        }
        return ratios;
    }

    /** The geometric mean of {@link #meanSquares} over 20 seeds: one alone is a matter of luck. */
    static double[] meanSquares(int layers, int width, Initializer initializer) {
        double[] logarithms = new double[layers];
        for (int seed = 0; seed < SEEDS; seed++) {
            double[] ratios = meanSquares(layers, width, initializer, seed);
            Arrays.setAll(logarithms, layer -> logarithms[layer] + Math.log(ratios[layer]) / SEEDS);
        }
        return DoubleStream.of(logarithms).map(Math::exp).toArray();
    }

    private static double meanSquare(INDArray signal) {
        double norm = signal.norm2Number().doubleValue();
        return norm * norm / signal.length();
    }

    public static void main(String[] arguments) {
        ChartPage page = ChartPage.of("He et al. 2015: Xavier and Kaiming before ReLU")
                .text("Each ReLU halves the mean square that Xavier's variance keeps. Kaiming's is twice as large.")
                .chart(Chart.of("Mean square of a signal, width 256, mean of 20 seeds", "layer", "output / input")
                        .logarithmic()
                        .line("@Xavier", meanSquares(30, 256, XAVIER))
                        .line("@Kaiming", meanSquares(30, 256, KAIMING)))
                .text("22 layers learn the digits under both, under Xavier after a long plateau. 30 layers learn under"
                        + " Kaiming alone; 2.303 is the loss of a guess.");
        Page.write("he-2015", withLosses(30, FEW_EPOCHS, withLosses(22, MANY_EPOCHS, page)));
    }

    private static ChartPage withLosses(int layers, int epochs, ChartPage page) {
        Learning learning = new Learning(epochs, BATCH, RATE);
        Learning.Outcome xavier = learning.outcome(net(layers, XAVIER));
        Learning.Outcome kaiming = learning.outcome(net(layers, KAIMING));
        return page.chart(Chart.of(layers + " layers", "epoch", "loss")
                        .line("@Xavier", xavier.losses())
                        .line("@Kaiming", kaiming.losses()))
                .text("Of the held-out digits, %d layers read %s right in the end under Xavier, %s under Kaiming."
                        .formatted(layers, xavier.percent(), kaiming.percent()));
    }
}
