package dev.fanin.samples.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.fanin.report.ParameterReport;
import dev.fanin.samples.digits.Split;
import dev.fanin.samples.training.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConvolutionSampleTest {
    private final Outcome outcome = ConvolutionSample.run(Split.standard(), 42);

    @Test
    void digits_heldOut_areReadRight() {
        assertThat(outcome.accuracies()).containsOnlyKeys("digit");
        assertThat(outcome.accuracies().get("digit")).isGreaterThan(0.95);
    }

    @Test
    void beginning_hasTheFansOfTheLayers() {
        List<ParameterReport> parameters = outcome.beginning().parameters();

        assertThat(parameters).extracting(ParameterReport::path).containsExactly("edges.W", "strokes.W", "digit.W");
        // sqrt(2 / (1 * 9)), sqrt(2 / (16 * 9)), sqrt(2 / (32 * 16 + 10)): the stride of 2 counts for nothing.
        assertStd(parameters.get(0), 0.4714045207910317);
        assertStd(parameters.get(1), 0.11785113019775793);
        assertStd(parameters.get(2), 0.061898446059017294);
    }

    private static void assertStd(ParameterReport parameter, double std) {
        assertThat(parameter.expected().std()).isCloseTo(std, within(1e-12));
        assertThat(parameter.seen().std()).isCloseTo(std, within(0.1 * std));
    }
}
