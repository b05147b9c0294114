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

    /** The rates, times the layers, of which each network takes the one it learns fastest with, as in the paper. */
    private static final double[] RATES = {0.1, 0.05, 0.02, 0.01, 0.005};

    /** The share of the first loss that is left when a network counts as having learned. */
    private static final double LEARNED = 0.25;

    private static final int WIDTH = 32;
    private static final int MOST_STEPS = 1000;
    private static final long SEED = 7;

    private Saxe2014() {}

    /** N(0, 1/width): a product of any number of such matrices keeps the mean square of a vector. */
    static Initializer gaussian(int width) {
        return new NormalInitializer(0, 1 / Math.sqrt(width));
    }

    /** The singular values of the product of so many square matrices in double, largest first. */
    static double[] singularValues(int factors, int width, Initializer initializer) {
        Made made =
                weights(factors, width, initializer, Initialization.seed(SEED).dataType(DataType.DOUBLE));
        INDArray product =
                made.arrays().values().stream().reduce(INDArray::mmul).orElseThrow();
        return Decomposition.of(Matrices.of(product)).singularValues();
    }

    /**
     * The steps of gradient descent until a network of so many layers has learned a rotation, at its best rate.
     *
     * @return infinity if it has not within 1,000
     */
    static double learningTime(int layers, Initializer initializer) {
        double best = Double.POSITIVE_INFINITY;
        for (double rate : RATES) {
            best = Math.min(best, learningTime(layers, initializer, rate / layers, Math.min(best, MOST_STEPS)));
        }
        return best;
    }

    private static double learningTime(int layers, Initializer initializer, double rate, double mostSteps) {
        Initialization how = Initialization.seed(SEED);
        LinearNet net = new LinearNet(
                weights(layers, WIDTH, initializer, how).arrays().values().toArray(INDArray[]::new));
        INDArray target = how.make(Plan.of(Parameter.of("target", ORTHOGONAL, WIDTH, WIDTH)))
                .array("target");
        double learned = LEARNED * net.loss(target);
        double runAway = net.loss(target) / LEARNED;
        for (int step = 1; step <= mostSteps && net.loss(target) < runAway; step++) {
            net.step(target, rate);
            if (net.loss(target) < learned) {
                return step;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private static Made weights(int layers, int width, Initializer initializer, Initialization how) {
        Plan.Builder plan = Plan.builder();
        for (int layer = 1; layer <= layers; layer++) {
            plan.add(Parameter.of("w" + layer, initializer, width, width));
        }
        return how.make(plan.build());
    }

    public static void main(String[] arguments) {
        int[] depths = {2, 4, 8, 16};
        double[] xs = IntStream.of(depths).asDoubleStream().toArray();
        Page.write(
                "saxe-2014",
                ChartPage.of("Saxe et al. 2014: orthogonal and scaled Gaussian weights")
                        .text(
                                "Deep linear networks of width 32 learn a rotation, each at the rate that suits it best. A"
                                        + " Gaussian network that has not learned it within 1,000 steps has no point.")
                        .chart(Chart.of("Learning time", "layers", "steps")
                                .logarithmic()
                                .logarithmicX()
                                .line("@Orthogonal", xs, times(depths, ORTHOGONAL))
                                .line("scaled Gaussian", xs, times(depths, gaussian(WIDTH))))
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
        for (int factors : new int[] {2, 10, 50}) {
            double[] values = singularValues(factors, 128, gaussian(128));
            chart = chart.line(factors + " Gaussian", DoubleStream.of(values).toArray());
        }
        return chart;
    }
}
