package dev.fanin.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.Spectrum;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvdTest {
    private static final double[] NONE = {};

    @Test
    void values_areTheSpectrum_timesGain() {
        double[] values = {5, 3, 2, .5, .1};
        RandomMatrix matrix = Svd.of(5, 8, Spectrum.VALUES, 2, values, 1, 5);

        assertSpectrum(matrix, 5, 8, 10, 6, 4, 1, .2);
    }

    @Test
    void values_keepTheFirst_uptoRank() {
        double[] values = {5, 3, 2, .5, .1};
        RandomMatrix matrix = Svd.of(8, 5, Spectrum.VALUES, 1, values, 1, 2);

        assertSpectrum(matrix, 8, 5, 5, 3, 0, 0, 0);
    }

    @Test
    void power_isIToTheMinusExponent() {
        RandomMatrix matrix = Svd.of(4, 4, Spectrum.POWER, 1, NONE, 2, 4);

        assertSpectrum(matrix, 4, 4, 1, 1. / 4, 1. / 9, 1. / 16);
    }

    @Test
    void orthogonal_ofFullRank_isOneHaarMatrix() {
        assertThat(Svd.of(9, 4, Spectrum.ORTHOGONAL, 3, NONE, 1, 4)).isEqualTo(new Orthogonal(9, 4, 3));
    }

    @Test
    void orthogonal_ofLowRank_isAPartialIsometry() {
        RandomMatrix matrix = Svd.of(6, 6, Spectrum.ORTHOGONAL, 3, NONE, 1, 2);

        assertSpectrum(matrix, 6, 6, 3, 3, 0, 0, 0, 0);
    }

    @ParameterizedTest(name = "[{0}, {1}]")
    @CsvSource({"1, 1", "2, 9", "40, 40", "60, 20", "20, 60"})
    void spectral_hasLargestValueGain(int rows, int columns) {
        RandomMatrix matrix = Svd.of(rows, columns, Spectrum.SPECTRAL, 3, NONE, 1, Math.min(rows, columns));

        assertThat(JacobiEigenvalues.singularValues(Drawn.doubles(matrix, rows, columns, 5))[0])
                .isCloseTo(3, within(3e-8));
        assertThat(JacobiEigenvalues.singularValues(Drawn.floats(matrix, rows, columns, 5))[0])
                .isCloseTo(3, within(3e-6));
    }

    @Test
    void spectral_ofLowRank_leavesExactlyThatMany() {
        RandomMatrix matrix = Svd.of(20, 30, Spectrum.SPECTRAL, 3, NONE, 1, 4);

        double[] seen = JacobiEigenvalues.singularValues(Drawn.doubles(matrix, 20, 30, 5));

        assertThat(seen[0]).isCloseTo(3, within(1e-8));
        assertThat(seen[3]).isBetween(1.5, 3.0);
        assertThat(seen[4]).isLessThan(1e-6);
    }

    /** E |G|_F^2 = rows * columns; its variance is twice that: 5 sigma for the sum over 400 draws. */
    @Test
    void gaussianValues_drawnWithoutTheMatrix_haveItsSecondMoment() {
        double sum = 0;
        for (int seed = 0; seed < 400; seed++) {
            SingularValues values = new SingularValues.OfGaussian(12, 7, 7, false, 1);
            sum += Arrays.stream(values.values(new HashedGaussians(seed), Tasks.SERIAL))
                    .map(s -> s * s)
                    .sum();
        }

        assertThat(sum).isCloseTo(400 * 84, within(5 * Math.sqrt(400 * 2 * 84)));
    }

    /** The mean of each singular value, drawn either way: 5 standard errors of a difference. */
    @Test
    void gaussianValues_drawnWithoutTheMatrix_fallAsTheMatrixSays() {
        int draws = 1500;
        double[] difference = new double[4];
        double[] square = new double[4];
        for (int seed = 0; seed < draws; seed++) {
            double[] without =
                    new SingularValues.OfGaussian(6, 4, 4, false, 1).values(new HashedGaussians(seed), Tasks.SERIAL);
            RandomMatrix gaussian = Svd.of(6, 4, Spectrum.GAUSSIAN, 1, NONE, 1, 4);
            double[] with = JacobiEigenvalues.singularValues(Drawn.doubles(gaussian, 6, 4, seed));
            for (int i = 0; i < 4; i++) {
                difference[i] += without[i] - with[i];
                square[i] += (without[i] - with[i]) * (without[i] - with[i]);
            }
        }

        for (int i = 0; i < 4; i++) {
            assertThat(Math.abs(difference[i])).isLessThan(5 * Math.sqrt(square[i]));
            assertThat(square[i] / draws).isBetween(.1, 2.0);
        }
    }

    @Test
    void largestSingularValue_isRightToOneInAMillion() {
        double[][] rows = Drawn.doubles(Svd.of(150, 150, Spectrum.GAUSSIAN, 1, NONE, 1, 150), 150, 150, 9);

        double exact = JacobiEigenvalues.singularValues(rows)[0];

        assertThat(LargestSingularValue.of(rows, Tasks.SERIAL)).isCloseTo(exact, within(1e-6 * exact));
        assertThat(LargestSingularValue.of(new double[3][2], Tasks.SERIAL)).isZero();
    }

    /** u v^T with u and v uniform on the sphere in 10 dimensions: the trace is u . v, of mean 0 and variance 1/10. */
    @Test
    void leftAndRightFactors_areIndependent() {
        int draws = 4000;
        double sum = 0;
        double squares = 0;
        for (int seed = 0; seed < draws; seed++) {
            double[][] w = Drawn.doubles(Svd.of(10, 10, Spectrum.ORTHOGONAL, 1, NONE, 1, 1), 10, 10, seed);
            double trace = IntStream.range(0, 10).mapToDouble(i -> w[i][i]).sum();
            sum += trace;
            squares += trace * trace;
        }

        assertThat(sum / draws).isCloseTo(0, within(5 * Math.sqrt(.1 / draws)));
        assertThat(squares / draws).isCloseTo(.1, within(5 * Math.sqrt(.015 / draws)));
    }

    @Test
    void moreValuesThanTheSmallerSide_areRefused() {
        assertThatThrownBy(() -> Svd.of(2, 3, Spectrum.VALUES, 1, new double[] {1, 2, 3}, 1, 3))
                .hasMessage("a matrix [2, 3] has 1 to 2 singular values: 3");
    }

    private static void assertSpectrum(RandomMatrix matrix, int rows, int columns, double... expected) {
        double[] inDouble = JacobiEigenvalues.singularValues(Drawn.doubles(matrix, rows, columns, 4));
        double[] inFloat = JacobiEigenvalues.singularValues(Drawn.floats(matrix, rows, columns, 4));
        for (int i = 0; i < expected.length; i++) {
            assertThat(inDouble[i]).isCloseTo(expected[i], within(1e-7 * expected[0]));
            assertThat(inFloat[i]).isCloseTo(expected[i], within(1e-6 * expected[0]));
        }
    }
}
