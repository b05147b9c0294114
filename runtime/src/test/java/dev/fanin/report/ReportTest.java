package dev.fanin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.fanin.Distribution;
import dev.fanin.Spectrum;
import dev.fanin.init.ConstantInitializer;
import dev.fanin.init.OrthogonalInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.SvdInitializer;
import dev.fanin.init.XavierInitializer;
import dev.fanin.init.ZerosInitializer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
        Report report = Report.of(PLAN, Map.of("layers.0.weight", weight, "bias", bias, "tied", bias))
                .withSeed(42)
                .withTime(Duration.ofMillis(250));

        assertThat(report.text())
                .isEqualTo(
                        """
                        path             shape   initializer          fans  expected mean  seen  expected std  seen   min  max        p
                        layers.0.weight  [2, 6]  Xavier(1.0, NORMAL)  2, 6              0     0           0.5   0.5  -0.5  0.5  0.09501
                        bias             [6]     Zeros                   -              0     0             0     0     0    0        1
                        2 parameters, 18 elements, 72 bytes, seed 42, made in 0.25 s
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
    void json_tellsEveryNumber() throws IOException {
        Report report =
                Report.of(PLAN, Map.of("layers.0.weight", weight, "bias", bias)).withSeed(Long.MIN_VALUE);

        JsonNode json = new ObjectMapper().readTree(report.json());

        assertThat(json.get("seed").asText()).isEqualTo("-9223372036854775808");
        assertThat(json.get("elements").asLong()).isEqualTo(18);
        assertThat(json.get("bytes").asLong()).isEqualTo(72);
        JsonNode parameter = json.get("parameters").get(0);
        assertThat(parameter.get("path").asText()).isEqualTo("layers.0.weight");
        assertThat(parameter.get("shape")).hasToString("[2,6]");
        assertThat(parameter.get("fans")).hasToString("{\"in\":2,\"out\":6}");
        assertThat(parameter.get("expected").toString()).contains("\"std\":0.5,\"min\":\"-Infinity\"");
        assertThat(parameter.get("seen").get("max").asDouble()).isEqualTo(0.5);
        assertThat(parameter.get("test").get("sample").asInt()).isEqualTo(12);
        assertThat(parameter.get("histogram").get("shares").get(0).asDouble()).isEqualTo(0.5);
        // Two equal rows of twelve halves: one direction, of length sqrt(12) / 2.
        assertThat(parameter.get("singularValues").get("seen").get(0).asDouble())
                .isCloseTo(1.7320508, within(1e-6));
        assertThat(json.get("parameters").get(1).has("histogram")).isFalse();
    }

    @Test
    void file_isWrittenByTheEndOfItsName(@TempDir Path folder) throws IOException {
        Report report = Report.of(Plan.of(BIAS), Map.of("bias", bias));

        report.write(folder.resolve("a/report.txt"));
        report.write(folder.resolve("report.json"));
        report.write(folder.resolve("report.html"));

        assertThat(folder.resolve("a/report.txt")).hasContent(report.text());
        assertThat(folder.resolve("report.json")).hasContent(report.json());
        assertThat(Files.readString(folder.resolve("report.html"))).startsWith("<!DOCTYPE html>");
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
