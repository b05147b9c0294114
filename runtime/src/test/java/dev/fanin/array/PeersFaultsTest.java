package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.Distribution;
import dev.fanin.FanMode;
import dev.fanin.Initialization;
import dev.fanin.Nonlinearity;
import dev.fanin.init.FanAxes;
import dev.fanin.init.Initializer;
import dev.fanin.init.KaimingInitializer;
import dev.fanin.init.LecunInitializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.TruncatedNormalInitializer;
import dev.fanin.init.UniformInitializer;
import dev.fanin.init.VarianceScalingInitializer;
import dev.fanin.init.XavierInitializer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * What other libraries get wrong, each fault by its name; the numbers are the papers'.
 *
 * <p>A million numbers a test, seeds fixed: within 5 / sqrt(2n) = 0.35 % a std 1 % off fails, one that is right fails by a
 * chance of 6e-7.
 */
class PeersFaultsTest {

    private static final Initialization HOW = Initialization.seed(20260101);

    private static void assertStd(double[] values, double std) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double variance = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
        assertThat(Math.sqrt(variance) / std).isCloseTo(1, within(5 / Math.sqrt(2.0 * values.length)));
    }

    private static double[] matrix(Initializer initializer) {
        return Numbers.of(HOW, Parameter.of("w", initializer, 1000, 1250));
    }

    /** DL4J and ND4J: 3 / sqrt(n) where sqrt(3 / n) is meant. */
    @Test
    void lecunUniform_isNotThreeTimesTooWide() {
        double[] made = matrix(new LecunInitializer(Distribution.UNIFORM));

        assertStd(made, 0.03162277660168379);
        assertThat(Arrays.stream(made).map(Math::abs).max().orElseThrow()).isBetween(0.05477, 0.05477225575051661);
    }

    /** DL4J: VAR_SCALING_UNIFORM_*, with the same mistake. */
    @ParameterizedTest
    @EnumSource(names = {"FAN_IN", "FAN_OUT", "FAN_AVG"})
    void varianceScalingUniform_isNotThreeTimesTooWide(FanMode mode) {
        double std =
                switch (mode) {
                    case FAN_IN -> 0.03162277660168379;
                    case FAN_OUT -> 0.0282842712474619;
                    default -> 0.02981423969999720;
                };

        assertStd(matrix(new VarianceScalingInitializer(1, mode, Distribution.UNIFORM)), std);
    }

    /** DL4J: VAR_SCALING_NORMAL_*, truncated but not corrected, is 12 % too narrow. */
    @Test
    void varianceScalingTruncated_isCorrected() {
        assertStd(
                matrix(new VarianceScalingInitializer(1, FanMode.FAN_IN, Distribution.TRUNCATED_NORMAL)),
                0.03162277660168379);
    }

    /** DJL: XavierInitializer() is sqrt(2) wider than Glorot's. */
    @Test
    void xavierUniform_hasGlorotsBound() {
        double[] made = matrix(new XavierInitializer(1, Distribution.UNIFORM));

        assertStd(made, 0.0298142396999972);
        assertThat(Arrays.stream(made).map(Math::abs).max().orElseThrow()).isLessThanOrEqualTo(0.05163977794943222);
    }

    /** transformers: lecun_normal_ divides by .8796 but never truncates: 1.137 times too wide. */
    @Test
    void lecunTruncated_isTruncated_andOfItsStd() {
        double[] made = matrix(new LecunInitializer(Distribution.TRUNCATED_NORMAL));

        assertStd(made, 0.03162277660168379);
        assertThat(Arrays.stream(made).map(Math::abs).max().orElseThrow()).isLessThanOrEqualTo(0.07190053);
    }

    /** transformers #47458: GPT-2's residual scaling was never applied, because a name was compared as text. */
    @Test
    void residualScaling_isApplied() {
        Parameter projection = Parameter.of("mlp.projection", new NormalInitializer(0, 0.02), 1000, 1250);

        // 0.02 / sqrt(2 * 12)
        assertStd(Numbers.of(HOW, projection.scale(1 / Math.sqrt(2 * 12))), 0.004082482904638631);
    }

    /** The fan of the whole [d, 3d] is wrong: std .0886 instead of .125 at d = 64. */
    @Test
    void fusedQueryKeyValue_hasTheFansOfEach() {
        Parameter fused = Parameter.of("qkv", new XavierInitializer(1, Distribution.NORMAL), 1024, 3072)
                .blocks(3, -1);

        assertStd(Numbers.of(HOW, fused), 0.03125);
        assertThat(fused.fans().orElseThrow().out()).isEqualTo(1024);
    }

    /** One orthogonal draw over stacked gates leaves each with singular values of .5. */
    @Test
    void stackedGates_areEachOrthogonal() {
        Parameter gates =
                Parameter.of("gates", new OrthogonalInitializer(1), 64, 256).blocks(4, -1);
        INDArray made = Numbers.array(HOW, gates);
        for (int gate = 0; gate < 4; gate++) {
            INDArray one = made.get(NDArrayIndex.all(), NDArrayIndex.interval(64L * gate, 64L * (gate + 1)));
            double[] product = Numbers.of(one.transpose().mmul(one));
            for (int i = 0; i < product.length; i++) {
                assertThat(product[i]).isCloseTo(i % 65 == 0 ? 1 : 0, within(1e-5));
            }
        }
    }

    /** Keras: the fan of a depthwise kernel makes an output variance of .016; PyTorch's fan_out is 64 times too large. */
    @Test
    void depthwiseKernel_keepsTheVariance() {
        FanAxes axes = FanAxes.of(new int[] {}, new int[] {3}, new int[] {2}, 1);
        Initializer he = new KaimingInitializer(FanMode.FAN_IN, Nonlinearity.LINEAR, 0, Distribution.NORMAL);

        // 1 / sqrt(9)
        assertStd(Numbers.of(HOW, Parameter.of("w", he, 3, 3, 56_000, 2).fans(axes)), 0.3333333333333333);
    }

    /** PyTorch: the fans of ConvTranspose's weight come out swapped. */
    @Test
    void transposedConvolution_hasItsOwnFans() {
        FanAxes axes = FanAxes.of(new int[] {0}, new int[] {1}, new int[] {}, 1);
        Initializer he = new KaimingInitializer(FanMode.FAN_IN, Nonlinearity.RELU, 0, Distribution.NORMAL);

        // sqrt(2 / (128 * 9)), not sqrt(2 / (1024 * 9))
        assertStd(Numbers.of(HOW, Parameter.of("w", he, 128, 1024, 3, 3).fans(axes)), 0.041666666666666664);
    }

    /** jax #15501 calls it almost impossible: PyTorch's Linear has a bias of U(+-1/sqrt(fan_in)). */
    @Test
    void bias_takesTheFansOfItsWeight() {
        Parameter weight = Parameter.of("w", new LecunInitializer(Distribution.UNIFORM), 400, 1_000_000);
        Parameter bias = Parameter.of(
                        "b", new VarianceScalingInitializer(1.0 / 3, FanMode.FAN_IN, Distribution.UNIFORM), 1_000_000)
                .fansOf(weight);
        double[] made = Numbers.of(HOW, bias);

        assertStd(made, 0.028867513459481287);
        assertThat(Arrays.stream(made).map(Math::abs).max().orElseThrow()).isBetween(0.04999, 0.05);
    }

    /** PyTorch and JAX throw, Keras takes (n, n), burn panics: ours is an error that says what is missing. */
    @Test
    void vector_hasNoFans() {
        assertThatThrownBy(() -> Numbers.of(HOW, Parameter.of("b", new LecunInitializer(Distribution.NORMAL), 64)))
                .hasMessageContaining("has no fans: it needs two axes at least, or @Fans");
    }

    /** ND4J: 2.28 % of a truncated normal are exactly the mean, and the variance is .757 instead of .774. */
    @Test
    void truncatedNormal_isNeverPiledOnItsMean() {
        double[] made = matrix(new TruncatedNormalInitializer(0.25, 1, -2, 2, false));

        assertStd(made, 0.8796256610342398);
        assertThat(Arrays.stream(made).filter(value -> value == 0.25).count()).isLessThan(10);
    }

    /** ND4J: HALF and BFLOAT16 uniforms can be exactly 1. */
    @ParameterizedTest
    @EnumSource(names = {"FLOAT", "DOUBLE", "HALF", "BFLOAT16"})
    void uniform_neverReachesItsUpperBound(DataType type) {
        Parameter parameter = Parameter.of("w", new UniformInitializer(0, 1), 3_000_000);
        double[] made = Numbers.of(HOW.dataType(type), parameter);

        assertThat(Arrays.stream(made).max().orElseThrow()).isLessThan(1);
        assertThat(Arrays.stream(made).min().orElseThrow()).isGreaterThanOrEqualTo(0);
    }

    /** ND4J: normals are cut at 4.80; of three million 4.8 are expected beyond. */
    @Test
    void normal_hasTails() {
        double[] made = Numbers.of(HOW, Parameter.of("w", new NormalInitializer(0, 1), 3_000_000));

        assertThat(Arrays.stream(made).filter(value -> Math.abs(value) > 4.8).count())
                .isBetween(1L, 15L);
    }

    /** PyTorch and ND4J: the first numbers depend on how many are drawn. */
    @Test
    void firstNumbers_dependOnNoLength() {
        double[] longer = Numbers.of(HOW, Parameter.of("w", new NormalInitializer(0, 1), 100_000));

        for (int length : new int[] {1, 15, 16, 17, 1000, 70_001}) {
            assertThat(Numbers.of(HOW, Parameter.of("w", new NormalInitializer(0, 1), length)))
                    .isEqualTo(Arrays.copyOf(longer, length));
        }
    }

    /** ND4J: seed 0 is the clock's, 1 is also 2^31 + 1. */
    @Test
    void everySeed_isItsOwn() {
        Parameter w = Parameter.of("w", new NormalInitializer(0, 1), 100);
        double[] zero = Numbers.of(Initialization.seed(0), w);

        assertThat(Numbers.of(Initialization.seed(0), w)).isEqualTo(zero);
        assertThat(Numbers.of(Initialization.seed(-1), w)).isNotEqualTo(zero);
        assertThat(Numbers.of(Initialization.seed((1L << 31) + 1), w))
                .isNotEqualTo(Numbers.of(Initialization.seed(1), w));
        assertThat(Numbers.of(Initialization.seed(1L << 63), w)).isNotEqualTo(zero);
    }
}
