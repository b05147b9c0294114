package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.Initialization;
import dev.fanin.Spectrum;
import dev.fanin.init.ConstantInitializer;
import dev.fanin.init.DiracInitializer;
import dev.fanin.init.IdentityInitializer;
import dev.fanin.init.Initializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.SparseInitializer;
import dev.fanin.init.SvdInitializer;
import dev.fanin.init.TruncatedNormalInitializer;
import dev.fanin.init.UniformInitializer;
import dev.fanin.random.ElementStream;
import dev.fanin.random.Key;
import dev.fanin.random.NormalStream;
import dev.fanin.random.Purpose;
import dev.fanin.random.TruncatedNormalStream;
import dev.fanin.random.UniformStream;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;

class ElementwiseTest {

    private static final Initialization HOW = Initialization.seed(42);
    private static final int SIZE = 70_000;

    private static Key key(int block) {
        return Key.of(42, "w", block, Purpose.FILL);
    }

    private static float[] floats(ElementStream stream) {
        float[] draws = new float[SIZE];
        stream.fill(0, draws, 0, SIZE);
        return draws;
    }

    private static double[] doubles(ElementStream stream) {
        double[] draws = new double[SIZE];
        stream.fill(0, draws, 0, SIZE);
        return draws;
    }

    @Test
    void uniform_isLowPlusDrawTimesWidth() {
        Parameter w = Parameter.of("w", new UniformInitializer(-0.25, 3), SIZE);
        float[] u = floats(new UniformStream(key(0)));
        double[] v = doubles(new UniformStream(key(0)));

        double[] made = Numbers.of(HOW, w);
        double[] twin = Numbers.of(HOW.dataType(DataType.DOUBLE), w);

        for (int i = 0; i < SIZE; i++) {
            assertThat(made[i]).isEqualTo(-0.25f + u[i] * 3.25f);
            assertThat(twin[i]).isEqualTo(-0.25 + v[i] * 3.25);
        }
    }

    @Test
    void normal_isMeanPlusStdTimesDraw() {
        Parameter w = Parameter.of("w", new NormalInitializer(0.1, 0.02), SIZE);
        float[] z = floats(new NormalStream(key(0)));
        double[] y = doubles(new NormalStream(key(0)));

        double[] made = Numbers.of(HOW, w);
        double[] twin = Numbers.of(HOW.dataType(DataType.DOUBLE), w);

        for (int i = 0; i < SIZE; i++) {
            assertThat(made[i]).isEqualTo(0.1f + z[i] * 0.02f);
            assertThat(twin[i]).isEqualTo(0.1 + y[i] * 0.02);
        }
    }

    @Test
    void truncatedNormal_isMeanPlusStdTimesDraw() {
        Parameter w = Parameter.of("w", new TruncatedNormalInitializer(1, 0.5, -1, 3, false), SIZE);
        float[] z = floats(new TruncatedNormalStream(key(0), -1, 3));

        double[] made = Numbers.of(HOW, w);

        for (int i = 0; i < SIZE; i++) {
            assertThat(made[i]).isEqualTo(1 + z[i] * 0.5f).isBetween(0.5, 2.5);
        }
    }

    @ParameterizedTest
    @CsvSource({"FLOAT, 0.10000000149011612", "DOUBLE, 0.1", "HALF, 0.0999755859375", "BFLOAT16, 0.10009765625"})
    void constant_isRoundedOnceToTheDataType(DataType type, double expected) {
        Parameter w = Parameter.of("w", new ConstantInitializer(0.1), 3);

        assertThat(Numbers.of(HOW.dataType(type), w)).containsOnly(expected);
    }

    @Test
    void scalar_isOneNumber() {
        assertThat(Numbers.of(new ConstantInitializer(2.5))).containsExactly(2.5);
    }

    @Test
    void identity_ofAWideAndATallMatrix_isTheMainDiagonal() {
        assertThat(Numbers.of(new IdentityInitializer(2), 2, 3)).containsExactly(2, 0, 0, 0, 2, 0);
        assertThat(Numbers.of(new IdentityInitializer(2), 3, 2)).containsExactly(2, 0, 0, 2, 0, 0);
    }

    /** [3, 2, 4] in two groups: tap 1; output g * 2 + i passes input i on. */
    @Test
    void dirac_grouped_passesItsInputsOnInEveryGroup() {
        double[] expected = new double[24];
        expected[8] = 1;
        expected[10] = 1;
        expected[13] = 1;
        expected[15] = 1;

        assertThat(Numbers.of(new DiracInitializer(2), 3, 2, 4)).containsExactly(expected);
    }

    @Test
    void dirac_ofAnEvenKernel_isCentredAtHalf() {
        double[] made = Numbers.of(new DiracInitializer(1), 4, 2, 3, 3);

        // Tap [2, 1] of [4, 2] is the sixth; each has nine elements.
        assertThat(made[45]).isEqualTo(1);
        assertThat(Arrays.stream(made).sum()).isEqualTo(3);
    }

    @Test
    void blocks_alongAnyAxis_areDrawnEachByItsOwnNumber() {
        Initializer normal = new NormalInitializer(0, 1);
        for (int axis = 0; axis < 3; axis++) {
            Parameter w = Parameter.of("w", normal, 10, 20, 30).blocks(5, axis);
            long[] shape = w.blockDimensions().toArray();
            double[] made = Numbers.of(HOW, w);
            for (int block = 0; block < 5; block++) {
                float[] z = floats(new NormalStream(key(block)));
                int[] at = new int[3];
                for (int i = 0; i < 1200; i++) {
                    at[0] = (int) (i / (shape[1] * shape[2]));
                    at[1] = (int) (i / shape[2] % shape[1]);
                    at[2] = (int) (i % shape[2]);
                    at[axis] += block * (int) shape[axis];

                    assertThat(made[(at[0] * 20 + at[1]) * 30 + at[2]]).isEqualTo(z[i]);
                }
            }
        }
    }

    @Test
    void constants_oneABlock_fillEqualRuns() {
        Parameter bias =
                Parameter.of("b", new ConstantInitializer(0, 1, 2, 3), 8).blocks(4, -1);

        assertThat(Numbers.of(HOW, bias)).containsExactly(0, 0, 1, 1, 2, 2, 3, 3);
    }

    @ParameterizedTest
    @CsvSource({"512, 300, 0.1, 52", "7, 5, 0.5, 4", "1000, 3, 0, 0", "64, 64, 1, 64", "1, 9, 0.5, 1"})
    void sparse_hasExactlySoManyZerosInEveryColumn(int rows, int columns, double sparsity, int zeros) {
        for (DataType type : new DataType[] {DataType.FLOAT, DataType.DOUBLE, DataType.FLOAT16, DataType.BFLOAT16}) {
            Parameter w = Parameter.of("w", new SparseInitializer(sparsity, 1e-7), rows, columns);
            double[] made = Numbers.of(HOW.dataType(type), w);
            for (int column = 0; column < columns; column++) {
                int seen = 0;
                for (int row = 0; row < rows; row++) {
                    seen += made[row * columns + column] == 0 ? 1 : 0;
                }
                assertThat(seen).isEqualTo(zeros);
            }
        }
    }

    @Test
    void sparse_whereNotZero_isStdTimesTheDraw() {
        double[] made = Numbers.of(new SparseInitializer(0.5, 0.01), 250, 280);
        float[] z = floats(new NormalStream(key(0)));
        for (int i = 0; i < SIZE; i++) {
            if (made[i] != 0) {
                assertThat(made[i]).isEqualTo(z[i] * 0.01f);
            }
        }
    }

    static Stream<Initializer> drawn() {
        return Stream.of(
                new ConstantInitializer(0.3),
                new UniformInitializer(-1, 3),
                new NormalInitializer(0.25, 0.5),
                new TruncatedNormalInitializer(0.5, 2, -1, 3, false),
                new TruncatedNormalInitializer(0, 1, 2.5, 5, false),
                new SparseInitializer(0.4, 0.7),
                new IdentityInitializer(1),
                new OrthogonalInitializer(1),
                new SvdInitializer(Spectrum.GAUSSIAN, 1, new double[0], 1, 0));
    }

    /** Not others of the same law. */
    @ParameterizedTest
    @MethodSource("drawn")
    void scale_negative_turnsTheSignOfEveryValue(Initializer initializer) {
        for (DataType type : new DataType[] {DataType.FLOAT, DataType.DOUBLE}) {
            Parameter w = Parameter.of("w", initializer, 30, 40);
            double[] made = Numbers.of(HOW.dataType(type), w);

            assertThat(Numbers.of(HOW.dataType(type), w.scale(-1)))
                    .isEqualTo(Arrays.stream(made).map(value -> 0 - value).toArray());
        }
    }
}
