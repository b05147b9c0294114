package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanin.Initialization;
import dev.fanin.init.ConstantInitializer;
import dev.fanin.init.DiracInitializer;
import dev.fanin.init.IdentityInitializer;
import dev.fanin.init.Initializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.SparseInitializer;
import dev.fanin.init.TruncatedNormalInitializer;
import dev.fanin.init.UniformInitializer;
import dev.fanin.init.ZerosInitializer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

class SlicesTest {

    private static final Initialization HOW = Initialization.seed(42);

    static Stream<Parameter> parameters() {
        return Stream.of(
                Parameter.of("normal", new NormalInitializer(0, 1), 40, 50, 30),
                Parameter.of("vector", new NormalInitializer(0, 1), 5000),
                Parameter.of("fused", new UniformInitializer(-1, 1), 64, 192).blocks(3, -1),
                Parameter.of("stacked", new UniformInitializer(-1, 1), 8, 12, 20)
                        .blocks(4, 1),
                Parameter.of("constants", new ConstantInitializer(1, 2, 3, 4), 16)
                        .blocks(4, 0),
                Parameter.of("identity", new IdentityInitializer(1), 30, 20),
                Parameter.of("dirac", new DiracInitializer(2), 3, 3, 4, 8),
                Parameter.of("orthogonal", new OrthogonalInitializer(1), 3, 20, 30),
                Parameter.of("sparse", new SparseInitializer(0.4, 1), 50, 40),
                Parameter.of("scalar", new NormalInitializer(0, 1)));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void slice_ofAParameter_isThatSliceOfTheWhole(Parameter parameter) {
        INDArray whole = Numbers.array(HOW, parameter);
        Random random = new Random(1);
        for (int repeat = 0; repeat < 12; repeat++) {
            long[] offset = new long[whole.rank()];
            long[] length = new long[whole.rank()];
            for (int axis = 0; axis < offset.length; axis++) {
                offset[axis] = random.nextInt((int) whole.size(axis));
                length[axis] = 1L + random.nextInt((int) (whole.size(axis) - offset[axis]));
            }
            assertSlice(HOW.slice(parameter, offset, length), whole, offset, length);
            assertSlice(HOW.order('f').slice(parameter, offset, length), whole, offset, length);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DOUBLE", "HALF", "BFLOAT16"})
    void slice_inEveryDataType_isThatSliceOfTheWhole(DataType type) {
        Parameter parameter = Parameter.of("w", new NormalInitializer(0, 1), 70, 90);
        long[] offset = {3, 40};
        long[] length = {60, 7};

        Initialization how = HOW.dataType(type);
        assertSlice(how.slice(parameter, offset, length), Numbers.array(how, parameter), offset, length);
    }

    /** Single columns, a few columns, columns around a boundary of blocks, long rows: each has its own way of being drawn. */
    @ParameterizedTest
    @EnumSource(names = {"FLOAT", "DOUBLE", "HALF", "BFLOAT16"})
    void slice_ofFewColumns_isThatSliceOfTheWhole(DataType type) {
        Initialization how = HOW.dataType(type);
        for (Initializer initializer : List.of(
                new UniformInitializer(-1, 1),
                new NormalInitializer(0, 1),
                new TruncatedNormalInitializer(0, 1, -2, 2, false),
                new TruncatedNormalInitializer(0, 1, 2.5, 5, false))) {
            Parameter parameter = Parameter.of("w", initializer, 3, 300, 700);
            INDArray whole = Numbers.array(how, parameter);
            for (long[] columns : new long[][] {{0, 1}, {699, 1}, {322, 3}, {200, 255}, {200, 256}, {100, 600}}) {
                long[] offset = {1, 7, columns[0]};
                long[] length = {2, 290, columns[1]};

                assertSlice(how.slice(parameter, offset, length), whole, offset, length);
                assertSlice(how.order('f').slice(parameter, offset, length), whole, offset, length);
            }
        }
    }

    /** The whole would be 40 TB. */
    @Test
    void slice_ofAParameterLargerThanMemory_costsOnlyTheSlice() {
        Parameter table = Parameter.of("table", new NormalInitializer(0, 1), 100_000_000, 100_000);

        double[] corner = Numbers.of(HOW.slice(table, new long[] {99_999_998, 99_990}, new long[] {2, 10}));

        double[] row = Numbers.of(HOW.slice(table, new long[] {99_999_999, 0}, new long[] {1, 100_000}));
        for (int i = 0; i < 10; i++) {
            assertThat(corner[10 + i]).isEqualTo(row[99_990 + i]);
        }
    }

    @Test
    void slice_thatIsNotWithin_isAnError() {
        Parameter w = Parameter.of("w", new ZerosInitializer(), 4, 5);

        assertThatThrownBy(() -> HOW.slice(w, new long[] {2, 0}, new long[] {3, 5}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("w: no slice of [4, 5] starts at [2, 0] and has the size [3, 5]");
        assertThatThrownBy(() -> HOW.slice(w, new long[] {0, -1}, new long[] {3, 5}))
                .hasMessageContaining("[0, -1]");
        assertThatThrownBy(() -> HOW.slice(w, new long[] {0, 0}, new long[] {0, 5}))
                .hasMessageContaining("[0, 5]");
        assertThatThrownBy(() -> HOW.slice(w, new long[] {0}, new long[] {4})).hasMessageContaining("[4]");
        assertThatThrownBy(() -> HOW.slice(w, new long[] {0, 1}, new long[] {4, Long.MAX_VALUE}))
                .hasMessageContaining("9223372036854775807");
    }

    private static void assertSlice(INDArray slice, INDArray whole, long[] offset, long[] length) {
        assertThat(slice.shape()).isEqualTo(length);
        double[] some = Numbers.of(slice);
        double[] all = Numbers.of(whole);
        for (int i = 0; i < some.length; i++) {
            int rest = i;
            int at = 0;
            int stride = 1;
            for (int axis = length.length - 1; axis >= 0; axis--) {
                at += (int) (offset[axis] + rest % length[axis]) * stride;
                stride *= (int) whole.size(axis);
                rest /= (int) length[axis];
            }
            if (some[i] != all[at]) {
                assertThat(some[i]).as("element %s", i).isEqualTo(all[at]);
            }
        }
    }
}
