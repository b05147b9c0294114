package dev.fanin.samples.papers;

import dev.fanin.Initialization;
import dev.fanin.array.Made;
import dev.fanin.array.Matrices;
import dev.fanin.init.Initializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.matrix.Decomposition;
import dev.fanin.report.page.Chart;
import dev.fanin.report.page.ChartPage;
import dev.fanin.samples.digits.Digits;
import dev.fanin.samples.digits.Split;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Saxe et al. 2014, "Exact solutions to the nonlinear dynamics of learning in deep linear neural networks": from orthogonal
 * weights, a deep linear network learns as fast as a shallow one; from scaled Gaussian weights it takes longer the deeper it
 * is (figure 6), because the singular values of their product drift apart.
 */
public final class Saxe2014 {
    static final Initializer ORTHOGONAL = new OrthogonalInitializer(1);

    /** The rates that are tried, times the layers, each so much smaller than the one before; the paper does likewise. */
    private static final double LARGEST_RATE = 1;

    private static final double SMALLEST_RATE = 1e-3;
    private static final double RATE_FACTOR = 1.5;

    /** The loss at which a network counts as having learned: zeros have 1, the best linear map has .31. */
    private static final double LEARNED = 0.5;

    /** Several times what any network begins with. */
    private static final double RUN_AWAY = 1e4;

    private static final int MOST_STEPS = 1000;
    private static final long SEED = 7;

    private Saxe2014() {}

    /** N(0, 1/width): a product of any number of such matrices keeps the mean square of a vector. */
    static Initializer gaussian(int width) {
        return new NormalInitializer(0, 1 / Math.sqrt(width));
    }

    /** The singular values of the product of so many square matrices in double, largest first. */
    static double[] singularValues(int factors, int width, Initializer initializer) {
        Plan.Builder plan = Plan.builder();
        for (int factor = 1; factor <= factors; factor++) {
            plan.add(Parameter.of("w" + factor, initializer, width, width));
        }
        Made made = Initialization.seed(SEED).dataType(DataType.DOUBLE).make(plan.build());
        INDArray product =
                made.arrays().values().stream().reduce(INDArray::mmul).orElseThrow();
        return Decomposition.of(Matrices.of(product)).singularValues();
    }

    /**
     * The steps of gradient descent on all digits until a linear network of so many layers has learned them, at its best rate.
     *
     * @return infinity if it has not within 1,000
     */
    static double learningTime(int layers, Initializer initializer) {
        Digits digits = Split.standard().train();
        LinearTask task = LinearTask.of(Learning.pixels(digits), Learning.answers(digits));
        double best = Double.POSITIVE_INFINITY;
        for (double rate = LARGEST_RATE; rate > SMALLEST_RATE; rate /= RATE_FACTOR) {
            double time = learningTime(net(layers, initializer), task, rate / layers, Math.min(best, MOST_STEPS));
            if (time > best) {
                break; // Smaller ones are slower still.
            }
            best = time;
        }
        return best;
    }

    private static double learningTime(LinearNet net, LinearTask task, double rate, double mostSteps) {
        for (int step = 0; step <= mostSteps; step++) {
            double loss = net.step(task, rate);
            if (loss < LEARNED) {
                return step;
            }
            if (!(loss < RUN_AWAY)) {
                break;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** From pixels through layers as wide as they are many to scores. */
    private static LinearNet net(int layers, Initializer initializer) {
        Plan.Builder plan = Plan.builder();
        for (int layer = 1; layer <= layers; layer++) {
            int out = layer == layers ? Digits.KINDS : Digits.PIXELS;
            plan.add(Parameter.of("w" + layer, initializer, Digits.PIXELS, out));
        }
        return new LinearNet(
                Initialization.seed(SEED).make(plan.build()).arrays().values().toArray(INDArray[]::new));
    }

    public static void main(String[] arguments) {
        int[] depths = {2, 4, 8, 16, 32};
        double[] xs = IntStream.of(depths).asDoubleStream().toArray();
        Page.write(
                "saxe-2014",
                ChartPage.of("Saxe et al. 2014: orthogonal and scaled Gaussian weights")
                        .text(
                                "Deep linear networks learn the digits by gradient descent, each at the rate that suits it"
                                        + " best. They have learned when their squared error is half of what zeros would have.")
                        .chart(Chart.of("Learning time", "layers", "steps")
                                .logarithmic()
                                .logarithmicX()
                                .line("@Orthogonal", xs, times(depths, ORTHOGONAL))
                                .line("scaled Gaussian", xs, times(depths, gaussian(Digits.PIXELS))))
                        .text("A product of Gaussian matrices keeps the mean square of a vector, and turns nearly all"
                                + " directions into nothing. A product of orthogonal ones stays orthogonal.")
                        .chart(spectra()));
    }

    private static double[] times(int[] depths, Initializer initializer) {
        return IntStream.of(depths)
                .mapToDouble(depth -> learningTime(depth, initializer))
                .toArray();
    }

    private static Chart spectra() {
        Chart chart = Chart.of("Singular values of a product of 128 x 128 matrices", "number", "singular value")
                .logarithmic()
                .line("100 orthogonal", singularValues(100, 128, ORTHOGONAL));
        for (int factors : new int[] {10, 50, 100}) {
            double[] values = singularValues(factors, 128, gaussian(128));
            chart = chart.line(factors + " Gaussian", DoubleStream.of(values).toArray());
        }
        return chart;
    }
}
