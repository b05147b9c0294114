package dev.fanin.samples.decoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.report.ParameterReport;
import dev.fanin.samples.digits.Split;
import dev.fanin.samples.training.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecoderSampleTest {
    private final Outcome outcome = DecoderSample.run(Split.standard(), 42);

    @Test
    void tasks_onHeldOutDigits_areRight() {
        assertThat(outcome.accuracies()).containsOnlyKeys("digit", "parity", "at least 5");
        assertThat(outcome.accuracies().values()).allMatch(accuracy -> accuracy > 0.95);
    }

    @Test
    void beginning_hasGlorotsSpread() {
        // sqrt(2 / (10 + 2)), sqrt(2 / (2 + 2))
        assertThat(parameter("wf12").expected().std()).isCloseTo(0.408248290463863, within(1e-15));
        assertThat(parameter("wv21").expected().std()).isCloseTo(0.408248290463863, within(1e-15));
        assertThat(parameter("wf23").expected().std()).isCloseTo(0.7071067811865476, within(1e-15));
        assertThat(parameter("wf12").initializer()).isEqualTo("Xavier(1.0, NORMAL)");
    }

    @Test
    void beginning_biases_areZero() {
        assertThat(outcome.beginning().parameters())
                .filteredOn(parameter -> parameter.path().startsWith("b"))
                .hasSize(6)
                .allMatch(parameter ->
                        parameter.seen().min() == 0 && parameter.seen().max() == 0);
    }

    private ParameterReport parameter(String path) {
        return outcome.beginning().parameters().stream()
                .filter(parameter -> parameter.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
