package dev.fanin.samediff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.Distribution;
import dev.fanin.Initialization;
import dev.fanin.InitializationException;
import dev.fanin.init.ConstantInitializer;
import dev.fanin.init.Initializer;
import dev.fanin.init.LecunInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.UniformInitializer;
import dev.fanin.init.XavierInitializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.VariableType;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.weightinit.WeightInitScheme;
import org.nd4j.weightinit.impl.LecunUniformInitScheme;
import org.nd4j.weightinit.impl.UniformInitScheme;
import org.nd4j.weightinit.impl.VarScalingNormalUniformFanInInitScheme;

class FaninSchemeTest {

    private static final Initializer XAVIER = new XavierInitializer(1, Distribution.UNIFORM);
    private static final Initializer LECUN_UNIFORM = new LecunInitializer(Distribution.UNIFORM);

    private final SameDiff graph = SameDiff.create();

    @ParameterizedTest
    @EnumSource(names = {"FLOAT", "DOUBLE", "HALF", "BFLOAT16"})
    void variable_hasTheNumbersOfAModelsParameter(DataType type) {
        INDArray expected = Initialization.seed(42)
                .dataType(type)
                .make(Plan.of(Parameter.of("blocks.3.w", XAVIER, 30, 20)))
                .array("blocks.3.w");

        SDVariable variable = graph.var("w", FaninScheme.of(42, "blocks.3.w", XAVIER), type, 30, 20);

        assertThat(variable.getVariableType()).isEqualTo(VariableType.VARIABLE);
        assertThat(variable.dataType()).isEqualTo(type);
        assertThat(variable.getArr()).isEqualTo(expected);
        assertThat(variable.getArr().dataType()).isEqualTo(type);
    }

    @Test
    void blocksAndFans_areSaidOfTheParameter() {
        FaninScheme gates =
                FaninScheme.of(42, "w", new OrthogonalInitializer(1)).with(w -> w.blocks(4, -1));

        INDArray array = graph.var("w", gates, DataType.DOUBLE, 8, 32).getArr();

        for (int gate = 0; gate < 4; gate++) {
            INDArray block = array.get(NDArrayIndex.all(), NDArrayIndex.interval(8L * gate, 8L * gate + 8));
            assertThat(block.mmul(block.transpose()).equalsWithEps(Nd4j.eye(8).castTo(DataType.DOUBLE), 1e-12))
                    .isTrue();
        }
    }

    @Test
    void view_isFilledInCOrder() {
        INDArray flat = Nd4j.zeros(DataType.FLOAT, 10);
        INDArray view = flat.get(NDArrayIndex.interval(2, 8));
        FaninScheme scheme = FaninScheme.of(42, "w", XAVIER);

        INDArray filled = scheme.create(new long[] {2, 3}, view);

        INDArray expected = scheme.create(DataType.FLOAT, 2, 3);
        assertThat(filled).isEqualTo(expected);
        assertThat(flat.get(NDArrayIndex.interval(2, 8))).isEqualTo(expected.reshape('c', new long[] {6}));
        assertThat(flat.getDouble(1) + flat.getDouble(8)).isZero();
        assertThatThrownBy(() -> scheme.create(new long[] {2, 4}, view))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("w has 8 elements, and a place for 6");
    }

    @Test
    void withoutAView_theDefaultTypeIsMade() {
        INDArray made = FaninScheme.of(42, "w", new ConstantInitializer(3)).create(new long[] {2, 2}, null);

        assertThat(made).isEqualTo(Nd4j.valueArrayOf(new long[] {2, 2}, 3, Nd4j.defaultFloatingPointType()));
    }

    @Test
    void whatCannotBeMade_isNamed() {
        assertThatThrownBy(() -> graph.var("w", FaninScheme.of(42, "w", XAVIER), DataType.FLOAT, 7))
                .isInstanceOf(InitializationException.class)
                .hasMessageStartingWith("w [7] FLOAT (28 B): ");
        assertThatThrownBy(() -> graph.var("n", FaninScheme.of(42, "n", XAVIER), DataType.INT64, 7, 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parameters are FLOAT, DOUBLE, HALF or BFLOAT16: LONG");
    }

    /** Of n = 240,000 uniforms, the variance's relative standard error is sqrt(0.8 / n) = 0.0018: seven of them are allowed. */
    @Test
    void lecunUniform_isNotThreeTimesTooWide() {
        Nd4j.getRandom().setSeed(12345);

        assertThat(variance(new LecunUniformInitScheme('c', 400)) * 400).isCloseTo(3, within(0.04));
        assertThat(variance(new VarScalingNormalUniformFanInInitScheme('c', 400)) * 400)
                .isCloseTo(3, within(0.04));
        assertThat(variance(FaninScheme.of(42, "w", LECUN_UNIFORM)) * 400).isCloseTo(1, within(0.013));
    }

    private static double variance(WeightInitScheme scheme) {
        return scheme.create(DataType.FLOAT, 400, 600).var(false).getDouble(0);
    }

    @Test
    void uniform_honoursTheDataType() {
        assertThat(new UniformInitScheme('c', 400).create(DataType.DOUBLE, 4, 6).dataType())
                .isEqualTo(DataType.FLOAT);
        assertThat(FaninScheme.of(42, "w", new UniformInitializer(-0.05, 0.05))
                        .create(DataType.DOUBLE, 4, 6)
                        .dataType())
                .isEqualTo(DataType.DOUBLE);
    }
}
