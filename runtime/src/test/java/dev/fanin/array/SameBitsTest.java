package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.Distribution;
import dev.fanin.Initialization;
import dev.fanin.Spectrum;
import dev.fanin.init.DeltaOrthogonalInitializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.SparseInitializer;
import dev.fanin.init.SvdInitializer;
import dev.fanin.init.TruncatedNormalInitializer;
import dev.fanin.init.UniformInitializer;
import dev.fanin.init.XavierInitializer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.memory.MemoryWorkspace;
import org.nd4j.linalg.api.memory.conf.WorkspaceConfiguration;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class SameBitsTest {

    private static final double[] NONE = {};
    private static final Initialization HOW = Initialization.seed(42).threads(1);

    private static List<Parameter> parameters() {
        return List.of(
                Parameter.of("uniform", new UniformInitializer(-1, 2), 300, 500),
                Parameter.of("normal", new NormalInitializer(0, 1), 17, 19, 23),
                Parameter.of("cut", new TruncatedNormalInitializer(0, 1, -2, 2, false), 70_001),
                Parameter.of("fused", new XavierInitializer(1, Distribution.NORMAL), 64, 192)
                        .blocks(3, -1),
                Parameter.of("stacked", new XavierInitializer(1, Distribution.UNIFORM), 192, 64)
                        .blocks(3, 0),
                Parameter.of("sparse", new SparseInitializer(0.3, 1), 400, 200),
                Parameter.of("orthogonal", new OrthogonalInitializer(1), 300, 280),
                Parameter.of("small", new OrthogonalInitializer(1), 5, 7),
                Parameter.of("heads", new OrthogonalInitializer(1), 70 * 6, 9).blocks(70, 0),
                Parameter.of("svd", new SvdInitializer(Spectrum.SPECTRAL, 1, NONE, 1, 0), 30, 20),
                Parameter.of("delta", new DeltaOrthogonalInitializer(1), 3, 3, 4, 8),
                Parameter.of("scalar", new NormalInitializer(0, 1)));
    }

    private static Made make(Initialization how) {
        return how.make(Plan.of(parameters().toArray(new Parameter[0])));
    }

    private static void assertSame(Made made, Made expected) {
        expected.arrays().forEach((path, array) -> {
            int difference = Arrays.mismatch(Numbers.of(made.array(path)), Numbers.of(array));
            assertThat(difference).as(path).isEqualTo(-1);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void threads_ofAnyNumber_makeTheSameBits(int threads) {
        assertSame(make(HOW.threads(threads)), make(HOW));
        assertSame(make(HOW.threads(threads).dataType(DataType.DOUBLE)), make(HOW.dataType(DataType.DOUBLE)));
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT", "DOUBLE", "HALF", "BFLOAT16"})
    void fortranOrder_holdsTheSameMatrices(DataType type) {
        Made fortran = make(HOW.dataType(type).order('f'));

        assertSame(fortran, make(HOW.dataType(type)));
        fortran.arrays().forEach((path, array) -> {
            assertThat(array.dataType()).isEqualTo(type);
            if (array.rank() > 0) {
                assertThat(array.ordering()).as(path).isEqualTo('f');
                assertThat(array.stride(0)).as(path).isEqualTo(1);
            }
        });
    }

    /** Long rows, long columns, kernels: as many ways to cut an array into tiles. */
    @Test
    void fortranOrder_ofArraysOfManyTiles_holdsTheSameNumbers() {
        for (long[] shape : new long[][] {
            {40, 5000},
            {5000, 40},
            {3, 3, 70, 300},
            {7, 1, 2, 1, 9000},
            {1500, 2, 3, 11},
            {1, 3000, 1, 30},
            {200_000, 2}
        }) {
            Parameter w = Parameter.of("w", new NormalInitializer(0, 1), shape);

            assertThat(Arrays.mismatch(Numbers.of(HOW.order('f'), w), Numbers.of(HOW, w)))
                    .as(Arrays.toString(shape))
                    .isEqualTo(-1);
        }
    }

    @Test
    void orderOfDeclaration_andOtherParameters_haveNoSay() {
        List<Parameter> reversed = new ArrayList<>(parameters());
        Collections.reverse(reversed);
        reversed.add(3, Parameter.of("another", new OrthogonalInitializer(1), 300, 280));

        assertSame(HOW.make(Plan.of(reversed.toArray(new Parameter[0]))), make(HOW));
    }

    @Test
    void path_andSeed_decideTheBits() {
        Parameter w = Parameter.of("w", new NormalInitializer(0, 1), 4);

        assertThat(Numbers.of(HOW, w)).isEqualTo(Numbers.of(HOW, w));
        assertThat(Numbers.of(HOW, w.under("a"))).isNotEqualTo(Numbers.of(HOW, w));
        assertThat(Numbers.of(Initialization.seed(43), w)).isNotEqualTo(Numbers.of(HOW, w));
        assertThat(Numbers.of(Initialization.seed(42L + (1L << 32)), w)).isNotEqualTo(Numbers.of(HOW, w));
    }

    @Test
    void length_andRank_leaveTheFirstElementsAsTheyAre() {
        double[] longer = Numbers.of(HOW, Parameter.of("w", new NormalInitializer(0, 1), 100, 30));

        assertThat(Numbers.of(HOW, Parameter.of("w", new NormalInitializer(0, 1), 1000)))
                .isEqualTo(Arrays.copyOf(longer, 1000));
    }

    @ParameterizedTest
    @ValueSource(chars = {'c', 'f'})
    void arrays_madeInsideAWorkspace_surviveIt(char order) {
        Made expected = make(HOW);
        WorkspaceConfiguration configuration =
                WorkspaceConfiguration.builder().initialSize(1 << 20).build();
        Made made;
        try (MemoryWorkspace workspace = Nd4j.getWorkspaceManager().getAndActivateWorkspace(configuration, "scope")) {
            made = make(HOW.order(order));
            assertThat(workspace.getCurrentOffset()).isZero();
            assertThat(Nd4j.getMemoryManager().getCurrentWorkspace()).isSameAs(workspace);
            INDArray overwriting = Nd4j.ones(DataType.FLOAT, 1 << 17);
            assertThat(overwriting.isAttached()).isTrue();
        }

        assertThat(made.arrays().values()).noneMatch(INDArray::isAttached);
        assertSame(made, expected);
    }
}
