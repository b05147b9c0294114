package dev.fanin.samples.gpt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.report.ParameterReport;
import dev.fanin.samples.digits.Split;
import dev.fanin.samples.training.Outcome;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GptSampleTest {
    private final Outcome outcome = GptSample.run(Split.standard(), 42);

    /** By chance, one in ten; of all tokens, one in 91. */
    @Test
    void digitsToken_afterTheWholePicture_isGuessed() {
        assertThat(outcome.accuracies()).containsOnlyKeys("digit");
        assertThat(outcome.accuracies().get("digit")).isGreaterThan(0.85);
    }

    @Test
    void beginning_everyPartHasItsOwnSpread() {
        Map<String, ParameterReport> beginning = outcome.beginning().parameters().stream()
                .collect(Collectors.toMap(ParameterReport::path, parameter -> parameter));

        // Query, key and value each have 48 inputs and 48 outputs: sqrt(2 / 96).
        assertThat(beginning.get("blocks.1.attention.queryKeyValue").expected().std())
                .isCloseTo(0.14433756729740643, within(1e-12));
        // The same, over sqrt(2 * 2 layers).
        assertThat(beginning.get("blocks.0.attention.project").expected().std())
                .isCloseTo(0.07216878364870322, within(1e-12));
        // sqrt(2 / (192 + 48)) over sqrt(2 * 2 layers).
        assertThat(beginning.get("blocks.1.feedForward.down").expected().std())
                .isCloseTo(0.04564354645876384, within(1e-12));
        assertThat(beginning.values())
                .allSatisfy(parameter -> assertThat(parameter.seen().std())
                        .isCloseTo(
                                parameter.expected().std(),
                                within(0.05 * parameter.expected().std() + 1e-9)));
    }

    @Test
    void table_hasTheTokensOnce() {
        assertThat(outcome.beginning().parameters())
                .extracting(ParameterReport::path)
                .startsWith("tokens", "positions", "blocks.0.before.gain")
                .endsWith("norm.gain", "norm.bias")
                .doesNotContain("head")
                .hasSize(26);
    }
}
