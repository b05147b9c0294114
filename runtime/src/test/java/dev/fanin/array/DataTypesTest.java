package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanin.Initialization;
import dev.fanin.init.Initializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.UniformInitializer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;

class DataTypesTest {

    private static final Initialization HOW = Initialization.seed(42);

    private static double[] make(DataType type, Initializer initializer, long... shape) {
        return Numbers.of(HOW.dataType(type), Parameter.of("w", initializer, shape));
    }

    static Stream<Initializer> initializers() {
        return Stream.of(new NormalInitializer(0.5, 1), new OrthogonalInitializer(3), new UniformInitializer(-3, 8192));
    }

    /** The largest numbers below 8192 are 8188 and 8160. */
    @ParameterizedTest
    @MethodSource("initializers")
    void sixteenBits_areFloatsValueRoundedOnce(Initializer initializer) {
        double[] floats = make(DataType.FLOAT, initializer, 300, 280);

        assertThat(make(DataType.FLOAT16, initializer, 300, 280))
                .isEqualTo(Arrays.stream(floats)
                        .map(value -> Math.min(Precision.HALF.round(value), 8188))
                        .toArray());
        assertThat(make(DataType.BFLOAT16, initializer, 300, 280))
                .isEqualTo(Arrays.stream(floats)
                        .map(value -> Math.min(Precision.BFLOAT16.round(value), 8160))
                        .toArray());
    }

    /** About 244 of a million floats in [0, 1) are nearest to binary16's 1, and 1953 to bfloat16's. */
    @ParameterizedTest
    @CsvSource({"HALF, 0.99951171875, 600, 900", "BFLOAT16, 0.99609375, 5000, 7000"})
    void uniform_neverReachesItsEnd_theLargestNumberBelowStandsIn(DataType type, double last, long least, long most) {
        double[] made = make(type, new UniformInitializer(0, 1), 1_000_000);

        assertThat(Arrays.stream(made).max()).hasValue(last);
        assertThat(Arrays.stream(made).filter(value -> value == last).count()).isBetween(least, most);
    }

    /** The floats of [1, 1 + 2^-22) are 1 and 1 + 2^-23: a sum rounds to its end one time in four. */
    @Test
    void uniform_ofTwoFloats_isOneOfThem() {
        double[] made = make(DataType.FLOAT, new UniformInitializer(1, 1 + 0x1p-22), 10_000);

        assertThat(Arrays.stream(made).distinct().sorted().toArray()).containsExactly(1, 1 + 0x1p-23);
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT", "DOUBLE"})
    void uniform_fromZero_isNeverZero(DataType type) {
        assertThat(Arrays.stream(make(type, new UniformInitializer(0, 1e-3), 1_000_000))
                        .min()
                        .orElseThrow())
                .isPositive();
    }

    @Test
    void otherDataTypes_areRefusedByName() {
        assertThatThrownBy(() -> HOW.dataType(DataType.INT32))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameters are FLOAT, DOUBLE, HALF or BFLOAT16: INT");
    }
}
