package dev.fanin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.Initialization;
import dev.fanin.Spectrum;
import dev.fanin.init.ConstantInitializer;
import dev.fanin.init.DeltaOrthogonalInitializer;
import dev.fanin.init.DiracInitializer;
import dev.fanin.init.IdentityInitializer;
import dev.fanin.init.Initializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.SparseInitializer;
import dev.fanin.init.SvdInitializer;
import dev.fanin.init.TruncatedNormalInitializer;
import dev.fanin.init.UniformInitializer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.ndarray.INDArray;

class ExpectedTest {

    private static final double FAR = Double.POSITIVE_INFINITY;

    /** Parameter, mean, std, bounds: from the formulas, by hand. */
    static Stream<Arguments> parameters() {
        return Stream.of(
                row(constant(2.5), 2.5, 0, 2.5, 2.5),
                // width / sqrt(12)
                row(matrix(new UniformInitializer(-1, 3)), 1, 1.1547005383792515, -1, 3),
                row(matrix(new NormalInitializer(3, 0.5)), 3, 0.5, -FAR, FAR),
                row(matrix(new NormalInitializer(3, 0)), 3, 0, 3, 3),
                // The half normal: -sqrt(2 / pi), sqrt(1 - 2 / pi).
                row(matrix(truncated(-FAR, 0)), -0.7978845608028654, 0.6028102749890869, -FAR, 0),
                row(matrix(truncated(-2, 2)), 0, 0.8796256610342398, -2, 2),
                // 30 ones among 1,200: sqrt(1/40 * 39/40).
                row(matrix(new IdentityInitializer(1)), 0.025, 0.15612494995995996, 0, 1),
                row(Parameter.of("w", new IdentityInitializer(-2), 1, 1), -2, 0, -2, -2),
                // Two groups of three outputs pass four inputs on: 6 ones of 9 * 24.
                row(Parameter.of("w", new DiracInitializer(2), 3, 3, 4, 6), 6 / 216.0, 0.16433554953054488, 0, 1),
                // 9 of 30 rows are zero: sqrt(0.7) * 0.01.
                row(matrix(new SparseInitializer(0.3, 0.01)), 0, 0.008366600265340756, -FAR, FAR),
                // 2 / sqrt(40)
                row(matrix(new OrthogonalInitializer(2)), 0, 0.31622776601683794, -2, 2),
                // 1 / sqrt(9 * 40)
                row(Parameter.of("w", new DeltaOrthogonalInitializer(1), 3, 3, 30, 40), 0, 0.05270462766947299, -1, 1),
                row(matrix(svd(Spectrum.ORTHOGONAL, 2, 12)), 0, 0.2, -2, 2),
                row(matrix(svd(Spectrum.GAUSSIAN, 3, 0)), 0, 3, -FAR, FAR),
                row(matrix(svd(Spectrum.GAUSSIAN, 3, 7)), 0, Double.NaN, -FAR, FAR),
                row(matrix(svd(Spectrum.SPECTRAL, 3, 0)), 0, Double.NaN, -3, 3),
                // sqrt((1 + 1/4 + 1/9) / 1200)
                row(matrix(svd(Spectrum.POWER, 1, 3)), 0, 0.03367876570272817, -1, 1),
                // sqrt((9 + 16) / 4), times 2
                row(values(3, 4), 0, 5, -8, 8));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void law_hasItsFormulas(Parameter parameter, double mean, double std, double min, double max) {
        Statistics expected = Expected.of(parameter);

        assertThat(expected.mean()).isCloseTo(mean, within(1e-10));
        if (Double.isNaN(std)) {
            assertThat(expected.std()).isNaN();
        } else {
            assertThat(expected.std()).isCloseTo(std, within(1e-10));
        }
        assertThat(expected.min()).isEqualTo(min);
        assertThat(expected.max()).isEqualTo(max);
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void arrays_showWhatIsExpected(Parameter parameter, double mean, double std, double min, double max) {
        INDArray array = Initialization.seed(11).make(Plan.of(parameter)).array("w");

        Statistics seen = Seen.of(array);

        // The standard error of a mean of so many independent numbers, four times, and the same order for a std.
        double tolerance = 4 / Math.sqrt((double) array.length());
        if (!Double.isNaN(std) && array.length() > 100) {
            assertThat(seen.mean()).isCloseTo(mean, within(tolerance * std + 1e-9));
            assertThat(seen.std()).isCloseTo(std, within(tolerance * std + 1e-9));
        }
        assertThat(seen.min()).isGreaterThanOrEqualTo(min - 1e-6);
        assertThat(seen.max()).isLessThanOrEqualTo(max + 1e-6);
    }

    @Test
    void blocks_areMixed() {
        Parameter biases =
                Parameter.of("b", new ConstantInitializer(0, 1, 0, 0), 40).blocks(4, -1);

        Statistics expected = Expected.of(biases);

        assertThat(expected.mean()).isEqualTo(0.25);
        assertThat(expected.std()).isEqualTo(Math.sqrt(3) / 4);
        assertThat(expected.min()).isZero();
        assertThat(expected.max()).isEqualTo(1);
    }

    @Test
    void scale_multipliesWhatIsExpected() {
        Statistics expected = Expected.of(matrix(new UniformInitializer(0, 12)).scale(-0.5));

        assertThat(expected.mean()).isEqualTo(-3);
        assertThat(expected.min()).isEqualTo(-6);
        assertThat(expected.max()).isZero();
    }

    private static Parameter matrix(Initializer initializer) {
        return Parameter.of("w", initializer, 30, 40);
    }

    private static Parameter constant(double value) {
        return matrix(new ConstantInitializer(value));
    }

    private static Initializer truncated(double low, double high) {
        return new TruncatedNormalInitializer(0, 1, low, high, false);
    }

    private static Initializer svd(Spectrum spectrum, double gain, long rank) {
        return new SvdInitializer(spectrum, gain, new double[0], 1, rank);
    }

    private static Parameter values(double... values) {
        return Parameter.of("w", new SvdInitializer(Spectrum.VALUES, 2, values, 1, 0), 2, 2);
    }

    private static Arguments row(Parameter parameter, double mean, double std, double min, double max) {
        return Arguments.of(parameter, mean, std, min, max);
    }
}
