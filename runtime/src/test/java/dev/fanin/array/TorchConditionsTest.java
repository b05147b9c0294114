package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.Distribution;
import dev.fanin.FanMode;
import dev.fanin.Initialization;
import dev.fanin.Nonlinearity;
import dev.fanin.init.ConstantInitializer;
import dev.fanin.init.DiracInitializer;
import dev.fanin.init.IdentityInitializer;
import dev.fanin.init.Initializer;
import dev.fanin.init.KaimingInitializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.SparseInitializer;
import dev.fanin.init.TruncatedNormalInitializer;
import dev.fanin.init.UniformInitializer;
import dev.fanin.init.XavierInitializer;
import dev.fanin.random.NormalCurve;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What PyTorch's own tests ask of torch.nn.init, asked of its counterparts here.
 *
 * <p>Where PyTorch tests a distribution with 500 numbers, a million are tested here: by Kolmogorov and Smirnov, with its
 * chance of a false failure, 1e-4, so sqrt(n) D below 2.23; seeds are fixed.
 */
class TorchConditionsTest {

    private static final Initialization HOW = Initialization.seed(7);

    @Test
    void calculateGain_isTheListed() {
        assertThat(Nonlinearity.LINEAR.gain()).isEqualTo(1);
        assertThat(Nonlinearity.SIGMOID.gain()).isEqualTo(1);
        assertThat(Nonlinearity.TANH.gain()).isCloseTo(1.6666666666666667, within(1e-15));
        assertThat(Nonlinearity.RELU.gain()).isCloseTo(1.4142135623730951, within(1e-15));
        assertThat(Nonlinearity.SELU.gain()).isEqualTo(0.75);
    }

    @ParameterizedTest
    @CsvSource({
        "0.01, 1.4141428569978354",
        "0, 1.4142135623730951",
        "0.2, 1.3867504905630728",
        "10, 0.14071950894605836"
    })
    void calculateGain_ofLeakyRelu_followsItsSlope(double slope, double gain) {
        assertThat(Nonlinearity.LEAKY_RELU.gain(slope)).isCloseTo(gain, within(1e-15));
    }

    /** Initializer and the distribution function of its law, on [1000, 1000]. */
    static Stream<Arguments> laws() {
        double cut = below(-2);
        return Stream.of(
                law(new UniformInitializer(-3, 4), x -> (x + 3) / 7),
                law(new NormalInitializer(2, 5), x -> below((x - 2) / 5)),
                law(
                        new TruncatedNormalInitializer(1, 3, -2, 2, false),
                        x -> (below((x - 1) / 3) - cut) / (1 - 2 * cut)),
                law(new XavierInitializer(2, Distribution.UNIFORM), x -> x / 0.2190890230020665 + 0.5),
                law(new XavierInitializer(2, Distribution.NORMAL), x -> below(x / 0.06324555320336758)),
                law(kaiming(0.1, Distribution.UNIFORM), x -> x / 0.1541504986616124 + 0.5),
                law(kaiming(0.1, Distribution.NORMAL), x -> below(x / 0.04449941594899848)));
    }

    private static double below(double x) {
        return NormalCurve.above(-x);
    }

    private static Initializer kaiming(double slope, Distribution distribution) {
        return new KaimingInitializer(FanMode.FAN_IN, Nonlinearity.LEAKY_RELU, slope, distribution);
    }

    private static Arguments law(Initializer initializer, DoubleUnaryOperator distribution) {
        return Arguments.of(initializer, distribution);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void million_followsItsLaw(Initializer initializer, DoubleUnaryOperator distribution) {
        double[] made = Numbers.of(HOW, Parameter.of("w", initializer, 1000, 1000));
        Arrays.sort(made);
        double distance = 0;
        for (int i = 0; i < made.length; i++) {
            double expected = distribution.applyAsDouble(made[i]);
            distance = Math.max(distance, Math.max(expected - i * 1e-6, (i + 1) * 1e-6 - expected));
        }

        assertThat(distance * 1000).isLessThan(2.23);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 5", "3, 9", "9, 3"})
    void eye_hasOnesOnTheDiagonalAlone(int rows, int columns) {
        double[] made = Numbers.of(new IdentityInitializer(1), rows, columns);
        for (int i = 0; i < made.length; i++) {
            assertThat(made[i]).isEqualTo(i / columns == i % columns ? 1 : 0);
        }
    }

    /** A kernel of one, two and three axes, [k..., in, out]; PyTorch: as many ones as min(out / groups, in) in each group. */
    @ParameterizedTest
    @CsvSource({"1, 1, 4, 4", "2, 1, 3, 7", "3, 1, 8, 2", "1, 2, 3, 8", "2, 3, 5, 9", "3, 2, 1, 4"})
    void dirac_passesItsInputOn(int axes, int groups, int in, int out) {
        long[] shape = new long[axes + 2];
        Arrays.fill(shape, 5);
        shape[axes] = in;
        shape[axes + 1] = out;
        double[] made = Numbers.of(new DiracInitializer(groups), shape);
        int passed = Math.min(out / groups, in);
        int centre = ((int) Math.pow(5, axes) - 1) / 2 * in * out;
        double[] expected = new double[made.length];
        for (int group = 0; group < groups; group++) {
            for (int i = 0; i < passed; i++) {
                expected[centre + i * out + group * (out / groups) + i] = 1;
            }
        }

        assertThat(made).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 40, 30", "0.33, 50, 20", "0.9, 35, 45"})
    void sparse_hasItsZerosInEveryColumn_andItsStd(double sparsity, int rows, int columns) {
        double[] made = Numbers.of(HOW, Parameter.of("w", new SparseInitializer(sparsity, 0.5), rows, columns));
        int zeros = (int) Math.ceil(sparsity * rows);
        for (int column = 0; column < columns; column++) {
            int seen = 0;
            for (int row = 0; row < rows; row++) {
                seen += made[row * columns + column] == 0 ? 1 : 0;
            }
            assertThat(seen).isEqualTo(zeros);
        }
        double[] rest = Arrays.stream(made).filter(value -> value != 0).toArray();
        double squares = Arrays.stream(rest).map(value -> value * value).sum();
        assertThat(Math.sqrt(squares / rest.length) / 0.5).isCloseTo(1, within(5 / Math.sqrt(2.0 * rest.length)));
    }

    @ParameterizedTest
    @CsvSource({"3, 4, 1", "4, 3, 2", "20, 24, 0.5", "6, 50, 1", "50, 6, 3"})
    void orthogonal_timesItsTranspose_isTheIdentity(int rows, int columns, double gain) {
        double[] made = Numbers.of(HOW, Parameter.of("w", new OrthogonalInitializer(gain), rows, columns));
        int side = Math.min(rows, columns);
        int length = Math.max(rows, columns);
        for (int i = 0; i < side; i++) {
            for (int j = 0; j < side; j++) {
                double product = 0;
                for (int k = 0; k < length; k++) {
                    product += rows <= columns
                            ? made[i * columns + k] * made[j * columns + k]
                            : made[k * columns + i] * made[k * columns + j];
                }
                assertThat(product).isCloseTo(i == j ? gain * gain : 0, within(1e-5));
            }
        }
    }

    @Test
    void constant_isTheConstant() {
        assertThat(Numbers.of(new ConstantInitializer(0.25), 3, 2, 5)).containsOnly(0.25);
    }

    @Test
    void shapes_thatMakeNoSense_areErrors() {
        assertThatThrownBy(() -> Numbers.of(new XavierInitializer(1, Distribution.UNIFORM), 7))
                .hasMessageContaining("has no fans");
        assertThatThrownBy(() -> Numbers.of(kaiming(0.1, Distribution.UNIFORM), 7))
                .hasMessageContaining("has no fans");
        assertThatThrownBy(() -> Numbers.of(kaiming(0.1, Distribution.NORMAL))).hasMessageContaining("has no fans");
        assertThatThrownBy(() -> Numbers.of(new IdentityInitializer(1), 2, 3, 4))
                .hasMessageContaining("two axes");
        assertThatThrownBy(() -> Numbers.of(new SparseInitializer(0.1, 1), 2, 3, 4))
                .hasMessageContaining("two axes");
        assertThatThrownBy(() -> Numbers.of(new DiracInitializer(1), 3, 4)).hasMessageContaining("three to five axes");
        assertThatThrownBy(() -> Numbers.of(new DiracInitializer(3), 3, 4, 4)).hasMessageContaining("must divide");
        assertThatThrownBy(() -> Numbers.of(new OrthogonalInitializer(1), 4)).hasMessageContaining("two axes");
    }
}
