package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanin.Distribution;
import dev.fanin.Initialization;
import dev.fanin.InitializationException;
import dev.fanin.Spectrum;
import dev.fanin.init.DeltaOrthogonalInitializer;
import dev.fanin.init.Initializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.SparseInitializer;
import dev.fanin.init.SvdInitializer;
import dev.fanin.init.TruncatedNormalInitializer;
import dev.fanin.init.UniformInitializer;
import dev.fanin.init.XavierInitializer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;

/** Near the ends of the data types: bounds stay open, nothing is infinite, nothing is lost in silence. */
class ExtremesTest {

    private static final double[] NONE = {};
    private static final double FAR = Double.POSITIVE_INFINITY;
    private static final Initialization HOW = Initialization.seed(42);

    private static double[] make(DataType type, Initializer initializer) {
        return Numbers.of(HOW.dataType(type), Parameter.of("w", initializer, 1000, 50));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "-1, 0",
        "-1, 1",
        "0.1, 0.3",
        "-0.3, -0.1",
        "1, 1.02",
        "0, 1e-6",
        "-1e-7, 1e-6",
        "100, 101",
        "-40000, 40000",
        "-65504, 65504",
        "0, 65504"
    })
    void uniform_isNeverBelowItsLowNorAtItsHigh(double low, double high) {
        for (DataType type : new DataType[] {DataType.FLOAT, DataType.DOUBLE, DataType.FLOAT16, DataType.BFLOAT16}) {
            double[] made = make(type, new UniformInitializer(low, high));

            assertThat(Arrays.stream(made).min().orElseThrow()).as("%s", type).isGreaterThanOrEqualTo(low);
            assertThat(Arrays.stream(made).max().orElseThrow()).as("%s", type).isLessThan(high);
        }
    }

    /** One of a thousand normals of std 20000 is beyond binary16, two of three of std 1e308 are near the end of double. */
    static Stream<Initializer> wideInHalf() {
        return Stream.of(
                new NormalInitializer(0, 20_000),
                new NormalInitializer(60_000, 5000),
                new TruncatedNormalInitializer(0, 30_000, -4, 4, false),
                new TruncatedNormalInitializer(0, 30_000, -FAR, FAR, false),
                new SparseInitializer(0.5, 20_000),
                new SvdInitializer(Spectrum.GAUSSIAN, 20_000, NONE, 1, 0));
    }

    @ParameterizedTest
    @MethodSource("wideInHalf")
    void half_isNeverInfinite_itsLargestNumberStandsIn(Initializer initializer) {
        double[] made = make(DataType.FLOAT16, initializer);

        assertThat(Arrays.stream(made).max()).hasValue(65504);
        assertThat(Arrays.stream(made).filter(value -> !(value >= -65504))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FLOAT, 1e38, 0x1.fffffep127", "BFLOAT16, 1e38, 0x1.fep127", "DOUBLE, 1e308, 0x1.fffffffffffffp1023"})
    void normals_areNeverInfinite_theLargestNumberStandsIn(DataType type, double std, double largest) {
        for (Initializer wide : new Initializer[] {
            new NormalInitializer(0, std),
            new TruncatedNormalInitializer(0, std, -FAR, 4, false),
            new SvdInitializer(Spectrum.GAUSSIAN, std, NONE, 1, 0)
        }) {
            double[] made = make(type, wide);

            assertThat(Arrays.stream(made).min()).hasValue(-largest);
            assertThat(Arrays.stream(made).max()).hasValue(largest);
            assertThat(Arrays.stream(made).filter(Double::isNaN)).isEmpty();
        }
    }

    @Test
    void singularValues_beyondTheDataType_areAnError() {
        Initializer listed = new SvdInitializer(Spectrum.VALUES, 2, new double[] {3e38, 1}, 1, 0);
        Initializer growing = new SvdInitializer(Spectrum.POWER, 1, NONE, -4, 0);

        assertThatThrownBy(() -> Numbers.of(HOW, Parameter.of("w", listed, 2, 2)))
                .isInstanceOf(InitializationException.class)
                .hasMessage("w [2, 2] FLOAT (16 B): the largest singular value is too large for FLOAT: 6.0E38");
        assertThatThrownBy(() -> Numbers.of(HOW.dataType(DataType.FLOAT16), Parameter.of("w", growing, 20, 20)))
                .hasMessage("w [20, 20] HALF (800 B): the largest singular value is too large for HALF: 160000.0");
    }

    static Stream<Initializer> drawn() {
        return Stream.of(
                new UniformInitializer(-1, 1),
                new NormalInitializer(0, 1),
                new TruncatedNormalInitializer(0, 1, -2, 2, false),
                new XavierInitializer(1, Distribution.NORMAL),
                new SparseInitializer(0.5, 1),
                new OrthogonalInitializer(1),
                new DeltaOrthogonalInitializer(1),
                new SvdInitializer(Spectrum.POWER, 1, NONE, 1, 0));
    }

    /** 1e-9 is 0 in binary16, 1e-50 in float and in bfloat16. */
    @ParameterizedTest
    @MethodSource("drawn")
    void stds_thatScalingRoundsToZero_areAnError(Initializer initializer) {
        long[] shape = initializer instanceof DeltaOrthogonalInitializer ? new long[] {3, 4, 4} : new long[] {4, 4};
        Parameter scaled = Parameter.of("w", initializer, shape).scale(1e-9);

        assertThatThrownBy(() -> Numbers.of(HOW.dataType(DataType.FLOAT16), scaled))
                .isInstanceOf(InitializationException.class)
                .hasMessageStartingWith("w " + scaled.dimensions() + " HALF (")
                .hasMessageContaining(" is rounded to 0 in HALF: ");
        assertThatThrownBy(() -> Numbers.of(HOW, scaled.scale(1e-41)))
                .hasMessageContaining(" is rounded to 0 in FLOAT: ");
        assertThatThrownBy(() -> Numbers.of(HOW.dataType(DataType.BFLOAT16), scaled.scale(1e-41)))
                .hasMessageContaining(" is rounded to 0 in BFLOAT16: ");
        assertThat(Numbers.of(HOW.dataType(DataType.DOUBLE), scaled.scale(1e-41)))
                .isNotEqualTo(new double[16]);
    }
}
