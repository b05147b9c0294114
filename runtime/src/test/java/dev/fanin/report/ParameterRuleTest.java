package dev.fanin.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.Distribution;
import dev.fanin.Initialization;
import dev.fanin.array.Made;
import dev.fanin.init.Initializer;
import dev.fanin.init.NormalInitializer;
import dev.fanin.init.OnesInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.SparseInitializer;
import dev.fanin.init.UniformInitializer;
import dev.fanin.init.XavierInitializer;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What is made is well; what is changed afterwards is found. */
class ParameterRuleTest {

    private static List<Diagnosis> diagnoses(Initialization how, Parameter parameter, Consumer<INDArray> change) {
        Plan plan = Plan.of(parameter);
        Made made = how.make(plan);
        change.accept(made.array(parameter.path()));
        return how.report(plan, made.arrays()).diagnoses();
    }

    private static String code(Initializer initializer, Consumer<INDArray> change) {
        List<Diagnosis> diagnoses =
                diagnoses(Initialization.seed(42), Parameter.of("w", initializer, 200, 200), change);
        assertThat(diagnoses).hasSize(1);
        assertThat(diagnoses.get(0).layer()).isEqualTo("w");
        return diagnoses.get(0).code();
    }

    @ParameterizedTest
    @EnumSource(names = {"FLOAT", "DOUBLE", "HALF", "BFLOAT16"})
    void fresh_isWell(DataType type) {
        List<Initializer> all = List.of(
                new XavierInitializer(1, Distribution.UNIFORM),
                new XavierInitializer(1, Distribution.TRUNCATED_NORMAL),
                new NormalInitializer(3, 0.5),
                new UniformInitializer(0, 1),
                new SparseInitializer(0.9, 0.01),
                new OrthogonalInitializer(1.5));

        for (Initializer initializer : all) {
            assertThat(diagnoses(
                            Initialization.seed(42).dataType(type),
                            Parameter.of("w", initializer, 96, 64),
                            array -> {}))
                    .as(initializer.toString())
                    .isEmpty();
        }
    }

    @Test
    void elements_notFinite_areTold() {
        assertThat(code(new NormalInitializer(0, 1), array -> array.putScalar(7, Float.NaN)))
                .isEqualTo("not-finite");
        assertThat(code(new NormalInitializer(0, 1), array -> array.putScalar(7, Float.NEGATIVE_INFINITY)))
                .isEqualTo("not-finite");
    }

    @Test
    void matrix_ofOneValue_isTold() {
        assertThat(code(new OnesInitializer(), array -> {})).isEqualTo("all-equal");
    }

    @Test
    void bias_ofOneValue_isWell() {
        assertThat(diagnoses(Initialization.seed(42), Parameter.of("b", new OnesInitializer(), 1, 200), array -> {}))
                .isEmpty();
    }

    @Test
    void mean_moved_isTold() {
        assertThat(code(new NormalInitializer(0, 1), array -> array.addi(0.05))).isEqualTo("mean");
    }

    @Test
    void std_grown_isTold() {
        assertThat(code(new NormalInitializer(0, 1), array -> array.muli(1.03))).isEqualTo("std");
    }

    @Test
    void bounds_crossed_areTold() {
        assertThat(code(new UniformInitializer(-1, 1), array -> array.putScalar(7, 1.5f)))
                .isEqualTo("bounds");
    }

    @Test
    void distribution_ofAnotherKind_isTold() {
        // Mean 0 and std 1 still, and within no bounds: U[-sqrt(3), sqrt(3)).
        double bound = 1.7320508;
        assertThat(code(
                        new NormalInitializer(0, 1),
                        array -> array.assign(Initialization.seed(1)
                                .make(Plan.of(Parameter.of("w", new UniformInitializer(-bound, bound), 200, 200)))
                                .array("w"))))
                .isEqualTo("distribution");
    }

    @Test
    void singularValues_changed_areTold() {
        assertThat(code(new OrthogonalInitializer(1), array -> array.putScalar(3, 5, array.getDouble(3, 5) + 0.01)))
                .isEqualTo("singular-values");
    }
}
