package dev.fanin.samples.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.samples.papers.Xiao2018.Propagation;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Xiao2018Test {
    private static final int CHANNELS = 16;
    private static final int DEPTH = 100;

    private final Propagation delta =
            Xiao2018.propagate(Xiao2018.deltaOrthogonal(CHANNELS, DEPTH).layers());
    private final Propagation gaussian =
            Xiao2018.propagate(Xiao2018.gaussian(CHANNELS, DEPTH).layers());

    @Test
    void criticalVariances_areThePapers() {
        double[][] expected = {{0.05, 1.76095}, {0.01, 1.42421}, {1e-3, 1.18919}, {1e-4, 1.08603}, {2e-5, 1.04991}};
        for (double[] pair : expected) {
            assertThat(MeanField.critical(pair[0]).weightVariance()).isCloseTo(pair[1], within(1e-5));
        }
    }

    @Test
    void constants_areTheCriticalOnes() {
        MeanField critical = MeanField.critical(Xiao2018.BIAS_VARIANCE);

        assertThat(Xiao2018.WEIGHT_VARIANCE).isCloseTo(critical.weightVariance(), within(1e-5));
        assertThat(Math.pow(Xiao2018.GAIN, 2)).isCloseTo(critical.weightVariance(), within(1e-4));
        assertThat(Math.pow(Xiao2018.BIAS_STD, 2)).isCloseTo(2e-5, within(1e-18));
    }

    @Test
    void hundredLayers_ofDeltaOrthogonalKernels_keepTheSignal() {
        assertThat(delta.signal()[DEPTH - 1] / delta.signal()[0]).isBetween(0.5, 2.0);
    }

    @Test
    void hundredLayers_ofDeltaOrthogonalKernels_keepTheGradient() {
        assertThat(delta.gradient()[0] / delta.gradient()[DEPTH - 1]).isBetween(0.3, 3.0);
    }

    @Test
    void hundredLayers_ofGaussianKernels_loseTheGradient() {
        assertThat(gaussian.gradient()[0] / gaussian.gradient()[DEPTH - 1]).isLessThan(0.05);
    }

    @Test
    void hundredLayers_ofDeltaOrthogonalKernels_learn() {
        double[] losses = new Learning(1, 32, 0.01).stepLosses(Xiao2018.deltaOrthogonal(8, DEPTH));

        // A guess has 2.3.
        assertThat(Arrays.stream(losses, 34, 44).average().orElseThrow()).isLessThan(1.5);
    }
}
