package dev.fanin.samples.deep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanin.report.Diagnosis;
import dev.fanin.samples.digits.Split;
import org.junit.jupiter.api.Test;

class DeepSampleTest {

    @Test
    void signals_sayWhyNothingIsLearned() {
        DeepSample.Outcome outcome = DeepSample.run(Split.standard().test(), 42);

        assertThat(outcome.parameters().diagnoses()).isEmpty();
        assertThat(outcome.signals().diagnoses())
                .extracting(Diagnosis::code)
                .contains("vanishing", "vanishing-gradient");
        assertThat(outcome.signals().text())
                .contains("30 ReLU layers with @Xavier")
                .contains("use @Kaiming");
    }
}
