package dev.fanin.samples.papers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.samples.papers.Glorot2010.Variances;
import org.junit.jupiter.api.Test;

class Glorot2010Test {
    private static final int LAYERS = 6;
    private static final int WIDTH = 300;

    private final Variances standard = Glorot2010.variances(LAYERS, WIDTH, Glorot2010.STANDARD);
    private final Variances xavier = Glorot2010.variances(LAYERS, WIDTH, Glorot2010.XAVIER);

    /** The fourth root of the last over the first: the factor of each of the four layers between. */
    private static double perLayer(double[] variances) {
        assertThat(variances).hasSize(5);
        return Math.pow(variances[4] / variances[0], 0.25);
    }

    @Test
    void standard_losesTwoThirdsOfTheSignalALayer() {
        // n Var[W] = 1/3; tanh takes a little more.
        assertThat(perLayer(standard.activations())).isBetween(0.27, 0.34);
    }

    @Test
    void standard_losesTwoThirdsOfTheGradientALayer() {
        assertThat(1 / perLayer(standard.gradients())).isBetween(0.25, 0.34);
    }

    @Test
    void xavier_keepsTheSignal() {
        assertThat(perLayer(xavier.activations())).isBetween(0.75, 1.0);
    }

    @Test
    void xavier_keepsTheGradient() {
        assertThat(1 / perLayer(xavier.gradients())).isBetween(0.65, 1.0);
    }
}
