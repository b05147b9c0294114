package dev.fanin.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class ParametersTest {

    private static Map<String, INDArray> model(double value) {
        Map<String, INDArray> model = new LinkedHashMap<>();
        model.put("w", Nd4j.valueArrayOf(new long[] {2, 3}, value, DataType.DOUBLE));
        model.put("b", Nd4j.valueArrayOf(new long[] {3}, value, DataType.FLOAT16));
        return model;
    }

    @Test
    void count_andBytes_areOverAllArrays() {
        assertThat(Parameters.count(model(0))).isEqualTo(9);
        assertThat(Parameters.bytes(model(0))).isEqualTo(6 * 8 + 3 * 2);
        assertThat(Parameters.count(Map.of())).isZero();
    }

    @Test
    void variables_haveArraysThatTheGraphSees() {
        SameDiff graph = SameDiff.create();
        Map<String, SDVariable> variables = Map.of("w", graph.var("w", Nd4j.zeros(DataType.FLOAT, 2, 2)));
        SDVariable sum = graph.getVariable("w").sum();

        Parameters.copy(Map.of("w", Nd4j.ones(DataType.FLOAT, 2, 2)), Parameters.arrays(variables));

        assertThat(sum.eval().getDouble()).isEqualTo(4);
    }

    @Test
    void copy_setsTheValuesOfEveryArray() {
        Map<String, INDArray> from = model(3);
        Map<String, INDArray> into = model(0);

        Parameters.copy(from, into);
        Objects.requireNonNull(from.get("w")).assign(5);

        assertThat(into).isEqualTo(model(3));
    }

    @Test
    void copy_ofModelsThatDiffer_namesAllFaultsAndCopiesNothing() {
        Map<String, INDArray> from = model(3);
        from.put("extra", Nd4j.scalar(1f));
        Objects.requireNonNull(from.get("b")).close();
        Map<String, INDArray> into = model(0);
        into.put("w", Nd4j.zeros(DataType.DOUBLE, 3, 2));
        into.put("late", Nd4j.zeros(DataType.FLOAT, 4));

        assertThatThrownBy(() -> Parameters.copy(from, into))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "nothing was copied: b, which is to be copied, is closed; "
                                + "w is [2, 3] DOUBLE, not [3, 2] DOUBLE; late [4] FLOAT is missing; extra [] FLOAT has no place");
        assertThat(into.values()).allMatch(array -> array.sumNumber().doubleValue() == 0);
    }
}
