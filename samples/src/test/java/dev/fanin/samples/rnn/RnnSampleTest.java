package dev.fanin.samples.rnn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.report.ParameterReport;
import dev.fanin.samples.digits.Split;
import dev.fanin.samples.training.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RnnSampleTest {
    private final Outcome outcome = RnnSample.run(Split.standard(), 42);

    @Test
    void digits_heldOut_areReadRight() {
        assertThat(outcome.accuracies()).containsOnlyKeys("digit");
        assertThat(outcome.accuracies().get("digit")).isGreaterThan(0.93);
    }

    @Test
    void beginning_tellsWhatEachGateGets() {
        assertThat(outcome.beginning().parameters())
                .extracting(ParameterReport::path)
                .containsExactly("lstm.input", "lstm.recurrent", "lstm.bias", "weights", "bias");
        // One gate of four is open: mean 1/4.
        assertThat(outcome.beginning().parameters().get(2).seen().mean()).isCloseTo(0.25, within(1e-9));
    }
}
