package dev.fanin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanin.Distribution;
import dev.fanin.Spectrum;
import dev.fanin.init.ConstantInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.SvdInitializer;
import dev.fanin.init.XavierInitializer;
import dev.fanin.init.ZerosInitializer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class ReportTest {

    private static final Parameter WEIGHT =
            Parameter.of("layers.0.weight", new XavierInitializer(1, Distribution.NORMAL), 2, 6);
    private static final Parameter BIAS = Parameter.of("bias", new ZerosInitializer(), 6);
    private static final Plan PLAN = Plan.of(WEIGHT, BIAS);

    /** Twelve numbers of mean 0 and std 0.5. */
    private final INDArray weight = Nd4j.createFromArray(
            new float[][] {{-0.5f, 0.5f, -0.5f, 0.5f, -0.5f, 0.5f}, {-0.5f, 0.5f, -0.5f, 0.5f, -0.5f, 0.5f}});

    private final INDArray bias = Nd4j.zeros(DataType.FLOAT, 6);

    @Test
    void text_hasALineAParameter() {
        Report report = Report.of(PLAN, Map.of("layers.0.weight", weight, "bias", bias, "tied", bias));

        assertThat(report.text())
                .isEqualTo(
                        """
                        path             shape   initializer          fans  expected mean  seen  expected std  seen
                        layers.0.weight  [2, 6]  Xavier(1.0, NORMAL)  2, 6              0     0           0.5   0.5
                        bias             [6]     Zeros                   -              0     0             0     0
                        2 parameters, 18 elements, 72 bytes
                        """);
        assertThat(report).hasToString(report.text());
    }

    @Test
    void graph_hasTheVariablesByTheirPaths() {
        SameDiff graph = SameDiff.create();
        graph.var("layers.0.weight", weight);
        graph.var("bias", bias);
        graph.constant("mask", bias);

        assertThat(Report.of(PLAN, graph)).isEqualTo(Report.of(PLAN, Map.of("layers.0.weight", weight, "bias", bias)));
    }

    @Test
    void bytes_countTheDataType() {
        Report report = Report.of(Plan.of(BIAS), Map.of("bias", bias.castTo(DataType.FLOAT16)));

        assertThat(report.elements()).isEqualTo(6);
        assertThat(report.bytes()).isEqualTo(12);
    }

    @Test
    void initializer_tellsBlocksAndScale() {
        Parameter gates = Parameter.of("gates", new OrthogonalInitializer(1), 4, 16)
                .blocks(4, -1)
                .scale(0.25);

        assertThat(InitializerText.of(gates)).isEqualTo("4 x Orthogonal(1.0) * 0.25");
    }

    @Test
    void initializer_tellsListsOfNumbers() {
        Parameter constant = Parameter.of("b", new ConstantInitializer(0.5), 3);
        Parameter svd = Parameter.of("w", new SvdInitializer(Spectrum.VALUES, 1, new double[] {3, 4}, 1, 0), 2, 2);

        assertThat(InitializerText.of(constant)).isEqualTo("Constant([0.5])");
        assertThat(InitializerText.of(svd)).isEqualTo("Svd(VALUES, 1.0, [3.0, 4.0], 1.0, 0)");
    }

    @Test
    void number_hasFourDigits() {
        assertThat(NumberText.of(0.176776695)).isEqualTo("0.1768");
        assertThat(NumberText.of(-0.000123456)).isEqualTo("-0.0001235");
        assertThat(NumberText.of(2.5e-7)).isEqualTo("2.5E-7");
        assertThat(NumberText.of(1_234_567)).isEqualTo("1235000");
        assertThat(NumberText.of(Double.NaN)).isEqualTo("?");
        assertThat(NumberText.of(Double.NEGATIVE_INFINITY)).isEqualTo("-inf");
    }

    @Test
    void array_missing_isRefused() {
        assertThatThrownBy(() -> Report.of(PLAN, Map.of("bias", bias)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no array for layers.0.weight [2, 6], only for [bias]");
    }

    @Test
    void array_ofAnotherShape_isRefused() {
        assertThatThrownBy(() -> Report.of(Plan.of(BIAS), Map.of("bias", weight)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bias [6] has another shape: [2, 6]");
    }
}
