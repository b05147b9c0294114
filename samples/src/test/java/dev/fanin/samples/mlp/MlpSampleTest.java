package dev.fanin.samples.mlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.report.ParameterReport;
import dev.fanin.samples.digits.Split;
import dev.fanin.samples.training.Outcome;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MlpSampleTest {
    /** sqrt(2 / 64), sqrt(2 / 128), sqrt(2 / (128 + 10)). */
    private static final Map<String, Double> STD = Map.of(
            "w1", 0.17677669529663687,
            "w2", 0.125,
            "w3", 0.1203858530857692);

    private final Outcome outcome = MlpSample.run(Split.standard(), 42);

    @Test
    void digits_heldOut_areReadRight() {
        assertThat(outcome.accuracies()).containsOnlyKeys("digit");
        assertThat(outcome.accuracies().get("digit")).isGreaterThan(0.95);
    }

    @Test
    void beginning_hasThePapersSpread() {
        assertThat(outcome.beginning().parameters())
                .extracting(ParameterReport::path)
                .containsExactly("w1", "b1", "w2", "b2", "w3", "b3");
        for (ParameterReport parameter : outcome.beginning().parameters()) {
            double std = STD.getOrDefault(parameter.path(), 0.0);
            assertThat(parameter.expected().mean()).isZero();
            assertThat(parameter.expected().std()).isCloseTo(std, within(1e-15));
            assertThat(parameter.seen().mean()).isCloseTo(0, within(0.05 * std + 1e-9));
            assertThat(parameter.seen().std()).isCloseTo(std, within(0.05 * std + 1e-9));
        }
    }

    @Test
    void beginning_tellsShapesAndInitializers() {
        assertThat(outcome.beginning().text())
                .contains("w1    [64, 128]   Kaiming(FAN_IN, RELU, 0.01, NORMAL)   64, 128")
                .contains("b1    [128]       Zeros")
                .contains("w3    [128, 10]   Xavier(1.0, UNIFORM)")
                .contains("6 parameters, 26,122 elements, 104,488 bytes");
    }
}
