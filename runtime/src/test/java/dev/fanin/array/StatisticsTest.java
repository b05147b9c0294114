package dev.fanin.array;

import static dev.fanin.Distribution.NORMAL;
import static dev.fanin.Distribution.TRUNCATED_NORMAL;
import static dev.fanin.Distribution.UNIFORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.Distribution;
import dev.fanin.FanMode;
import dev.fanin.Initialization;
import dev.fanin.Nonlinearity;
import dev.fanin.Spectrum;
import dev.fanin.init.Initializer;
import dev.fanin.init.KaimingInitializer;
import dev.fanin.init.LecunInitializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.SparseInitializer;
import dev.fanin.init.SvdInitializer;
import dev.fanin.init.TruncatedNormalInitializer;
import dev.fanin.init.UniformInitializer;
import dev.fanin.init.VarianceScalingInitializer;
import dev.fanin.init.XavierInitializer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;

/** A million draws of every initializer: 5 sigma of the mean and of the std, and hard bounds. */
class StatisticsTest {

    private static final double FAR = Double.POSITIVE_INFINITY;

    /** Of a matrix [800, 1250]: initializer, mean, std, bounds. The numbers were calculated from the papers' formulas. */
    static Stream<Arguments> initializers() {
        return Stream.of(
                law(new UniformInitializer(-0.25, 3), 1.375, 0.9381941874331419, -0.25, 3),
                law(new NormalInitializer(0.5, 0.02), 0.5, 0.02, -FAR, FAR),
                law(new TruncatedNormalInitializer(0, 1, -2, 2, false), 0, 0.8796256610342398, -2, 2),
                law(new TruncatedNormalInitializer(0, 1, -2, 2, true), 0, 1, -2.2736944687, 2.2736944687),
                law(new TruncatedNormalInitializer(1, 2, -1, 3, false), 1.5655722214543082, 1.5698939268088519, -1, 7),
                law(new TruncatedNormalInitializer(0, 1, 2.5, 5, false), 2.822635676394771, 0.2978564270214329, 2.5, 5),
                law(
                        new TruncatedNormalInitializer(0, 1, -FAR, 0, false),
                        -0.7978845608028654,
                        0.6028102749890869,
                        -FAR,
                        0),
                law(new XavierInitializer(1, UNIFORM), 0, 0.031234752377721213, -0.0541001782, 0.0541001782),
                law(new XavierInitializer(2, NORMAL), 0, 0.062469504755442426, -FAR, FAR),
                law(kaiming(FanMode.FAN_IN, Nonlinearity.RELU, NORMAL), 0, 0.05, -FAR, FAR),
                law(kaiming(FanMode.FAN_OUT, Nonlinearity.RELU, UNIFORM), 0, 0.04, -0.0692820324, 0.0692820324),
                law(kaiming(FanMode.FAN_OUT, Nonlinearity.LEAKY_RELU, NORMAL), 0, 0.0392232270276368, -FAR, FAR),
                law(kaiming(FanMode.FAN_AVG, Nonlinearity.GELU, NORMAL), 0, 0.04789944359444011, -FAR, FAR),
                law(new LecunInitializer(UNIFORM), 0, 0.035355339059327376, -0.0612372436, 0.0612372436),
                law(new LecunInitializer(TRUNCATED_NORMAL), 0, 0.035355339059327376, -0.0803872389, 0.0803872389),
                law(
                        new VarianceScalingInitializer(1, FanMode.FAN_GEO, TRUNCATED_NORMAL),
                        0,
                        0.03162277660168379,
                        -0.0719005323,
                        0.0719005323),
                law(new SparseInitializer(0.1, 0.01), 0, 0.009486832980505138, -FAR, FAR),
                law(new SvdInitializer(Spectrum.GAUSSIAN, 3, new double[0], 1, 0), 0, 3, -FAR, FAR));
    }

    @ParameterizedTest
    @MethodSource("initializers")
    void million_ofEveryDataType_hasMeanStdAndBounds(
            Initializer initializer, double mean, double std, double low, double high) {
        for (DataType type : new DataType[] {DataType.FLOAT, DataType.DOUBLE, DataType.FLOAT16, DataType.BFLOAT16}) {
            Initialization how = Initialization.seed(2026).dataType(type);
            double[] made = Numbers.of(how, Parameter.of("w", initializer, 800, 1250));
            double sum = 0;
            double squares = 0;
            for (double value : made) {
                sum += value - mean;
                squares += (value - mean) * (value - mean);
            }
            double offset = sum / 1e6;

            assertThat(offset).as("mean in %s", type).isCloseTo(0, within(5 * std / 1e3));
            assertThat(Math.sqrt(squares / 1e6 - offset * offset) / std)
                    .as("std in %s", type)
                    .isCloseTo(1, within(5 / Math.sqrt(2e6)));
            assertThat(Arrays.stream(made).min().orElseThrow()).isGreaterThanOrEqualTo(low);
            assertThat(Arrays.stream(made).max().orElseThrow()).isLessThanOrEqualTo(high);
        }
    }

    private static Initializer kaiming(FanMode mode, Nonlinearity nonlinearity, Distribution distribution) {
        return new KaimingInitializer(mode, nonlinearity, 0.2, distribution);
    }

    private static Arguments law(Initializer initializer, double mean, double std, double low, double high) {
        return Arguments.of(initializer, mean, std, low, high);
    }
}
