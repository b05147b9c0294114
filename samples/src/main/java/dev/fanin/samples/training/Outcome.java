package dev.fanin.samples.training;

import dev.fanin.report.Report;
import java.util.Map;

/**
 * What came of a sample.
 *
 * @param beginning the parameters before the first batch
 * @param accuracies by task, the share of held-out digits that the trained model gets right
 */
public record Outcome(Report beginning, Map<String, Double> accuracies) {}
