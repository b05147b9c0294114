package dev.fanin.samples.papers;

import dev.fanin.Distribution;
import dev.fanin.FanMode;
import dev.fanin.Initialization;
import dev.fanin.Nonlinearity;
import dev.fanin.array.Made;
import dev.fanin.array.Matrices;
import dev.fanin.init.Initializer;
import dev.fanin.init.KaimingInitializer;
import dev.fanin.init.LecunInitializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.matrix.Decomposition;
import dev.fanin.report.page.Chart;
import dev.fanin.report.page.ChartPage;
import java.util.Arrays;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** What {@code docs/choosing.md} advises and no paper here has tried: other activations, normalized branches, gates. */
public final class Choosing {
    private static final double SLOPE = 0.01;

    static final UnaryOperator<INDArray> LEAKY_RELU = x -> Nd4j.nn().leakyRelu(x, SLOPE);
    static final UnaryOperator<INDArray> GELU = x -> Nd4j.nn().preciseGelu(x);
    static final UnaryOperator<INDArray> SILU = x -> Nd4j.nn().swish(x);
    static final UnaryOperator<INDArray> ELU = x -> Nd4j.nn().elu(x);
    static final UnaryOperator<INDArray> SELU = x -> Nd4j.nn().selu(x);

    /** Of a first layer, which no activation precedes, and of a last one, which none follows. */
    static final Initializer LECUN = new LecunInitializer(Distribution.NORMAL);

    private static final int LAYERS = 30;
    private static final int WIDTH = 256;
    private static final int BATCH = 64;
    private static final int SEEDS = 5;

    private static final int BRANCHES = 50;
    private static final int HIDDEN = 64;
    private static final int GATES = 4;

    private Choosing() {}

    static Initializer kaiming(Nonlinearity nonlinearity) {
        return new KaimingInitializer(FanMode.FAN_IN, nonlinearity, SLOPE, Distribution.NORMAL);
    }

    /**
     * The mean square of the sums of each layer, before its activation, as a geometric mean over five seeds.
     *
     * @param initializer of all layers but the first
     */
    static double[] meanSquares(UnaryOperator<INDArray> activation, Initializer initializer) {
        return geometricMean(seed -> meanSquares(activation, initializer, seed));
    }

    private static double[] meanSquares(UnaryOperator<INDArray> activation, Initializer initializer, long seed) {
        Plan.Builder plan = Plan.builder().add(Parameter.of("x", new NormalInitializer(0, 1), BATCH, WIDTH));
        for (int layer = 0; layer < LAYERS; layer++) {
            plan.add(Parameter.of("w" + layer, layer == 0 ? LECUN : initializer, WIDTH, WIDTH));
        }
        Made made = Initialization.seed(seed).make(plan.build());
        double[] means = new double[LAYERS];
        INDArray signal = made.array("x");
        for (int layer = 0; layer < LAYERS; layer++) {
            INDArray sums = signal.mmul(made.array("w" + layer));
            means[layer] = meanSquare(sums);
            signal = activation.apply(sums);
        }
        return means;
    }

    /**
     * The mean square after each branch, where every branch normalizes what it is given, as a geometric mean over five seeds.
     *
     * @param scale of the last layer of each branch
     */
    static double[] normalizedBranches(double scale) {
        return geometricMean(seed -> normalizedBranches(scale, seed));
    }

    private static double[] normalizedBranches(double scale, long seed) {
        Plan.Builder plan = Plan.builder().add(Parameter.of("x", new NormalInitializer(0, 1), BATCH, HIDDEN));
        for (int branch = 0; branch < BRANCHES; branch++) {
            plan.add(Parameter.of("branches." + branch + ".w1", kaiming(Nonlinearity.RELU), HIDDEN, HIDDEN));
            plan.add(Parameter.of("branches." + branch + ".w2", LECUN, HIDDEN, HIDDEN)
                    .scale(scale));
        }
        Made made = Initialization.seed(seed).make(plan.build());
        double[] means = new double[BRANCHES];
        INDArray signal = made.array("x");
        for (int branch = 0; branch < BRANCHES; branch++) {
            INDArray inner = normalized(signal).mmul(made.array("branches." + branch + ".w1"));
            signal = signal.add(Activation.RELU.of(inner).mmul(made.array("branches." + branch + ".w2")));
            means[branch] = meanSquare(signal);
        }
        return means;
    }

    /** Each row with mean 0 and variance 1: Ba et al. 2016, with gains of one and biases of zero. */
    private static INDArray normalized(INDArray x) {
        return x.subColumnVector(x.mean(1)).diviColumnVector(x.std(false, 1));
    }

    /**
     * The singular values of the first gate of a recurrent weight {@code [64, 4 * 64]}.
     *
     * @param blocks as in {@link dev.fanin.Blocks}: 4 if each gate is drawn by itself, 1 if all are one draw
     */
    static double[] gate(int blocks) {
        Parameter parameter = Parameter.of("recurrent", new OrthogonalInitializer(1), HIDDEN, GATES * HIDDEN)
                .blocks(blocks, -1);
        INDArray gates = Initialization.seed(0)
                .dataType(DataType.DOUBLE)
                .make(Plan.of(parameter))
                .array("recurrent");
        INDArray first = gates.get(NDArrayIndex.all(), NDArrayIndex.interval(0, HIDDEN));
        return Decomposition.of(Matrices.of(first.dup('c'))).singularValues();
    }

    private static double[] geometricMean(LongFunction<double[]> ofSeed) {
        double[][] all = new double[SEEDS][];
        Arrays.setAll(all, ofSeed::apply);
        double[] means = new double[all[0].length];
        Arrays.setAll(
                means,
                i -> Math.exp(Arrays.stream(all)
                        .mapToDouble(values -> Math.log(values[i]))
                        .average()
                        .orElseThrow()));
        return means;
    }

    private static double meanSquare(INDArray signal) {
        double norm = signal.norm2Number().doubleValue();
        return norm * norm / signal.length();
    }

    public static void main(String[] arguments) {
        double[] scaled = normalizedBranches(1 / Math.sqrt(BRANCHES));
        Page.write(
                "choosing",
                ChartPage.of("Which one do I take? What the papers here have not tried")
                        .text(
                                "30 layers of width 256, the first under @Lecun, since no activation comes before it. Each"
                                        + " activation has a gain that makes good what it takes from a signal of unit variance.")
                        .chart(Chart.of("Mean square of the sums, with the activation's gain", "layer", "mean square")
                                .logarithmic()
                                .line("GELU, @Kaiming(GELU)", meanSquares(GELU, kaiming(Nonlinearity.GELU)))
                                .line("SiLU, @Kaiming(SILU)", meanSquares(SILU, kaiming(Nonlinearity.SILU)))
                                .line("ELU, @Kaiming(ELU)", meanSquares(ELU, kaiming(Nonlinearity.ELU)))
                                .line(
                                        "leaky ReLU, @Kaiming(LEAKY_RELU)",
                                        meanSquares(LEAKY_RELU, kaiming(Nonlinearity.LEAKY_RELU)))
                                .line("SELU, @Kaiming(SELU)", meanSquares(SELU, kaiming(Nonlinearity.SELU)))
                                .line("SELU, @Lecun", meanSquares(SELU, LECUN)))
                        .chart(Chart.of("Mean square of the sums, under @Xavier", "layer", "mean square")
                                .logarithmic()
                                .line("GELU", meanSquares(GELU, He2015.XAVIER))
                                .line("SiLU", meanSquares(SILU, He2015.XAVIER))
                                .line("ELU", meanSquares(ELU, He2015.XAVIER))
                                .line("SELU", meanSquares(SELU, He2015.XAVIER))
                                .line("leaky ReLU", meanSquares(LEAKY_RELU, He2015.XAVIER))
                                .line("none", meanSquares(x -> x, He2015.XAVIER)))
                        .text(
                                "50 branches of two layers, each of which normalizes what it is given: the signal grows by"
                                        + " as much at each, not as many times.")
                        .chart(Chart.of("Mean square after each branch", "branch", "mean square")
                                .line("@Kaiming, then @Lecun", normalizedBranches(1))
                                .line("@Lecun scaled by 1 / sqrt(branches)", scaled))
                        .text("The recurrent weight of an LSTM holds four matrices side by side.")
                        .chart(Chart.of("Singular values of one gate", "number", "singular value")
                                .line("@Orthogonal @Blocks(4)", gate(GATES))
                                .line("@Orthogonal, one draw", gate(1))));
    }
}
