package dev.fanin.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Applies the rules to what was seen. */
final class Doctor {

    private Doctor() {}

    /** What single layers show, then what shows through all of them. */
    static List<Diagnosis> diagnose(List<LayerSignal> layers, Weights weights) {
        String with =
                weights.mostOf(layers).map(annotation -> " with " + annotation).orElse("");
        List<Diagnosis> diagnoses = new ArrayList<>(LayerRule.diagnose(layers));
        Trend.of("outputs", layers, LayerSignal::variance)
                .flatMap(trend -> TrendRule.diagnose(TrendRule.OF_OUTPUTS, trend, with))
                .ifPresent(diagnoses::add);
        List<LayerSignal> backwards = new ArrayList<>(layers);
        Collections.reverse(backwards);
        Trend.of("gradients", backwards, LayerSignal::gradientVariance)
                .flatMap(trend -> TrendRule.diagnose(TrendRule.OF_GRADIENTS, trend, with))
                .ifPresent(diagnoses::add);
        return diagnoses;
    }
}
