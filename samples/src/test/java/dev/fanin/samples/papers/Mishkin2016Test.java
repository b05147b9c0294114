package dev.fanin.samples.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class Mishkin2016Test {
    private static final int LAYERS = 30;

    /** The factor of each layer, from the second on. */
    private static double perLayer(double[] variances) {
        return Math.pow(variances[LAYERS - 1] / variances[1], 1.0 / (LAYERS - 2));
    }

    @Test
    void maxout_underXavier_vanishes() {
        // The mean square of the largest of four normals is 1.5514; the variance of a weight [n, 4n] is 2/(5n).
        assertThat(perLayer(Mishkin2016.variances(LAYERS, He2015.XAVIER))).isCloseTo(0.4 * 1.5514, within(0.06));
    }

    @Test
    void maxout_underKaiming_explodes() {
        assertThat(perLayer(Mishkin2016.variances(LAYERS, He2015.KAIMING))).isCloseTo(2 * 1.5514, within(0.3));
    }

    @Test
    void maxout_underLsuv_hasUnitVarianceOnOtherExamples() {
        for (double variance : Mishkin2016.scaledVariances(LAYERS)) {
            assertThat(variance).isCloseTo(1, within(0.2));
        }
    }

    @Test
    void thirtyReluLayers_underLsuv_learn() {
        double[] losses = new Learning(6, 32, 0.02).losses(Mishkin2016.scaledNet(LAYERS));

        assertThat(losses[5]).isLessThan(1.2);
    }
}
