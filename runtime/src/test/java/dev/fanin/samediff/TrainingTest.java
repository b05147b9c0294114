package dev.fanin.samediff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.Distribution;
import dev.fanin.FanMode;
import dev.fanin.Initialization;
import dev.fanin.Nonlinearity;
import dev.fanin.array.Variables;
import dev.fanin.init.KaimingInitializer;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import dev.fanin.init.XavierInitializer;
import dev.fanin.init.ZerosInitializer;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.TrainingConfig;
import org.nd4j.autodiff.samediff.VariableType;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.dataset.adapter.SingletonDataSetIterator;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;

/** Variables as generated code makes them, in a graph that learns XOR. */
class TrainingTest {

    private static final Plan PLAN = Plan.of(
            Parameter.of(
                    "first.w",
                    new KaimingInitializer(FanMode.FAN_IN, Nonlinearity.RELU, 0, Distribution.NORMAL),
                    2,
                    16),
            Parameter.of("first.b", new ZerosInitializer(), 16),
            Parameter.of("second.w", new XavierInitializer(1, Distribution.UNIFORM), 16, 1));

    private static final INDArray INPUTS = Nd4j.createFromArray(new float[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
    private static final INDArray LABELS = Nd4j.createFromArray(new float[][] {{0}, {1}, {1}, {0}});

    @TempDir
    private Path directory;

    private static SameDiff graph() {
        SameDiff graph = SameDiff.create();
        Variables variables = Initialization.seed(42).make(PLAN).in(graph);
        SDVariable x = graph.placeHolder("x", DataType.FLOAT, -1, 2);
        SDVariable y = graph.placeHolder("y", DataType.FLOAT, -1, 1);
        SDVariable hidden =
                graph.nn().relu(x.mmul(variables.variable("first.w")).add(variables.variable("first.b")), 0);
        SDVariable logits = hidden.mmul("logits", variables.variable("second.w"));
        graph.loss().sigmoidCrossEntropy("loss", y, logits, null);
        graph.setLossVariables("loss");
        return graph;
    }

    private static void train(SameDiff graph) {
        graph.setTrainingConfig(TrainingConfig.builder()
                .updater(new Adam(0.2))
                .dataSetFeatureMapping("x")
                .dataSetLabelMapping("y")
                .build());
        graph.fit(new SingletonDataSetIterator(new DataSet(INPUTS, LABELS)), 30);
    }

    private static INDArray logits(SameDiff graph) {
        return Objects.requireNonNull(
                graph.output(Map.of("x", INPUTS), "logits").get("logits"));
    }

    @Test
    void variables_areTrained_andSavedWithTheirNames() {
        SameDiff graph = graph();
        INDArray before = graph.getVariable("first.w").getArr().dup();
        File file = directory.resolve("xor.fb").toFile();

        train(graph);
        graph.save(file, false);
        SameDiff loaded = SameDiff.load(file, false);

        assertThat(graph.getVariable("first.w").getArr()).isNotEqualTo(before);
        assertThat(logits(graph).gt(0).castTo(DataType.FLOAT)).isEqualTo(LABELS);
        for (Parameter parameter : PLAN.parameters()) {
            SDVariable variable = loaded.getVariable(parameter.path());
            assertThat(variable.getVariableType()).isEqualTo(VariableType.VARIABLE);
            assertThat(variable.getArr())
                    .isEqualTo(graph.getVariable(parameter.path()).getArr());
        }
        assertThat(logits(loaded)).isEqualTo(logits(graph));
    }

    @Test
    void schemeVariables_areSavedLikeOthers() {
        SameDiff graph = SameDiff.create();
        SDVariable w = graph.var(
                "w", FaninScheme.of(42, "w", new XavierInitializer(1, Distribution.NORMAL)), DataType.DOUBLE, 5, 4);
        File file = directory.resolve("scheme.fb").toFile();

        graph.save(file, true);

        SDVariable loaded = SameDiff.load(file, true).getVariable("w");
        assertThat(loaded.getArr()).isEqualTo(w.getArr());
        assertThat(loaded.dataType()).isEqualTo(DataType.DOUBLE);
    }
}
