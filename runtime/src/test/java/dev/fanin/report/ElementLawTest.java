package dev.fanin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.Spectrum;
import dev.fanin.init.ConstantInitializer;
import dev.fanin.init.DeltaOrthogonalInitializer;
import dev.fanin.init.IdentityInitializer;
import dev.fanin.init.Initializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OnesInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.SparseInitializer;
import dev.fanin.init.SvdInitializer;
import dev.fanin.init.TruncatedNormalInitializer;
import dev.fanin.init.UniformInitializer;
import org.junit.jupiter.api.Test;

/** Values from tables of the normal distribution, and integrals by hand. */
class ElementLawTest {

    private static double atMost(double x, Initializer initializer, long... shape) {
        return ElementLaw.of(Parameter.of("w", initializer, shape))
                .orElseThrow()
                .atMost(x);
    }

    @Test
    void constant_isAStep() {
        assertThat(atMost(0.999, new OnesInitializer(), 3)).isZero();
        assertThat(atMost(1, new OnesInitializer(), 3)).isOne();
    }

    @Test
    void uniform_isALine() {
        assertThat(atMost(2, new UniformInitializer(1, 5), 3)).isEqualTo(0.25);
        assertThat(atMost(0, new UniformInitializer(1, 5), 3)).isZero();
        assertThat(atMost(6, new UniformInitializer(1, 5), 3)).isOne();
    }

    @Test
    void normal_isOfTheTables() {
        assertThat(atMost(3, new NormalInitializer(1, 2), 3)).isCloseTo(0.841344746, within(1e-9));
    }

    @Test
    void truncatedNormal_isCut() {
        Initializer initializer = new TruncatedNormalInitializer(0, 1, -2, 2, false);

        assertThat(atMost(-2.5, initializer, 3)).isZero();
        // (0.841344746 - 0.022750132) / (0.977249868 - 0.022750132)
        assertThat(atMost(1, initializer, 3)).isCloseTo(0.857616, within(1e-6));
        assertThat(atMost(2.5, initializer, 3)).isOne();
    }

    @Test
    void truncatedNormal_inTheFarTail_losesNothing() {
        // P(Z < 9.1 | 9 < Z < 11) with the tails 1.128588e-19 and 4.516592e-20.
        assertThat(atMost(9.1, new TruncatedNormalInitializer(0, 1, 9, 11, false), 3))
                .isCloseTo(0.5998, within(1e-4));
    }

    @Test
    void diagonal_isMostlyZero() {
        assertThat(atMost(-0.1, new IdentityInitializer(2), 4, 5)).isZero();
        assertThat(atMost(0, new IdentityInitializer(2), 4, 5)).isEqualTo(0.8);
        assertThat(atMost(2, new IdentityInitializer(2), 4, 5)).isOne();
    }

    @Test
    void sparse_isANormalWithZeros() {
        // ceil(0.3 * 10) zeros in ten rows, and half of the others below.
        assertThat(atMost(-1e-12, new SparseInitializer(0.3, 1), 10, 4)).isCloseTo(0.35, within(1e-9));
        assertThat(atMost(0, new SparseInitializer(0.3, 1), 10, 4)).isCloseTo(0.65, within(1e-9));
    }

    @Test
    void orthogonal_inThreeDimensions_isUniform() {
        assertThat(atMost(0.5, new OrthogonalInitializer(2), 3, 2)).isCloseTo(0.625, within(1e-6));
    }

    @Test
    void orthogonal_inTwoDimensions_isAnArcsine() {
        assertThat(atMost(0.5, new OrthogonalInitializer(1), 2, 2)).isCloseTo(2.0 / 3, within(1e-6));
    }

    @Test
    void orthogonal_inOneDimension_isASign() {
        Initializer initializer = new OrthogonalInitializer(1);

        assertThat(HaarEntry.of(1, 3).atMost(-3)).isEqualTo(0.5);
        assertThat(HaarEntry.of(1, 3).atMost(3)).isOne();
        assertThat(atMost(0, initializer, 1, 2)).isCloseTo(0.5, within(1e-6));
    }

    @Test
    void orthogonal_inManyDimensions_isNearlyNormal() {
        // Std 1/100; the fourth moment is 3/(1 + 2e-4) of a normal's.
        assertThat(atMost(0.01, new OrthogonalInitializer(1), 10_000, 3)).isCloseTo(0.841345, within(1e-4));
    }

    @Test
    void deltaOrthogonal_isZeroOffTheCentre() {
        assertThat(atMost(-1e-12, new DeltaOrthogonalInitializer(1), 3, 4, 4)).isCloseTo(1.0 / 6, within(1e-6));
    }

    @Test
    void blocks_areMixed() {
        Parameter parameter =
                Parameter.of("b", new ConstantInitializer(0, 1), 8).blocks(2, 0);

        assertThat(ElementLaw.of(parameter).orElseThrow().atMost(0.5)).isEqualTo(0.5);
    }

    @Test
    void svd_ofAPowerLaw_hasNoFormula() {
        assertThat(ElementLaw.of(Parameter.of("w", new SvdInitializer(Spectrum.POWER, 1, new double[0], 1, 0), 4, 4)))
                .isEmpty();
    }
}
