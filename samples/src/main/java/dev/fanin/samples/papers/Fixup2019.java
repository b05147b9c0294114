package dev.fanin.samples.papers;

import dev.fanin.report.page.Chart;
import dev.fanin.report.page.ChartPage;
import dev.fanin.samples.digits.Split;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Zhang et al. 2019, "Fixup initialization: residual learning without normalization": in a deep residual network each branch
 * adds to the signal, which grows exponentially; scaled by the depth, with the last layer zero, the network learns without
 * normalization.
 */
public final class Fixup2019 {
    private static final Learning LEARNING = new Learning(5, 32, 0.03);
    private static final int WIDTH = 64;
    private static final int BLOCKS = 50;
    private static final long SEED = 42;

    private Fixup2019() {}

    static FixupNet fixup(int blocks) {
        return FixupNetParameters.create(WIDTH, blocks, SEED);
    }

    static KaimingNet kaiming(int blocks) {
        return KaimingNetParameters.create(WIDTH, blocks, SEED);
    }

    /** The mean square of what each block makes of the held-out digits. */
    static double[] meanSquares(ResidualNet net) {
        INDArray pixels = Learning.pixels(Split.standard().test());
        return net.passes(net.first(pixels)).stream()
                .mapToDouble(pass -> pass.outputs().norm2Number().doubleValue())
                .map(norm -> norm * norm / (pixels.rows() * (double) WIDTH))
                .toArray();
    }

    public static void main(String[] arguments) {
        Learning.Outcome fixup = LEARNING.outcome(fixup(BLOCKS));
        Learning.Outcome kaiming = LEARNING.outcome(kaiming(BLOCKS));
        Page.write(
                "fixup-2019",
                ChartPage.of("Fixup: a residual network of 102 layers without normalization")
                        .text(
                                "50 blocks of two layers. Under Kaiming's initialization each block doubles the mean square"
                                        + " of the signal; under Fixup each begins as the identity.")
                        .chart(Chart.of("Mean square of the signal", "block", "mean square")
                                .logarithmic()
                                .line("Fixup", meanSquares(fixup(BLOCKS)))
                                .line("@Kaiming", meanSquares(kaiming(BLOCKS))))
                        .chart(Chart.of("Learning the digits", "epoch", "loss")
                                .logarithmic()
                                .line("Fixup", fixup.losses())
                                .line("@Kaiming", kaiming.losses()))
                        .text("Of the held-out digits, %s are read right in the end under Fixup, %s under Kaiming."
                                .formatted(fixup.percent(), kaiming.percent())));
    }
}
