package dev.fanin.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What is wrong with one layer by itself, and what would mend it.
 *
 * @param about the layers to which it may apply
 * @param measure a share, 0 to 1
 * @param above which share it is worth a word
 * @param cure what is wrong and what to do
 */
record LayerRule(
        String code, Predicate<LayerSignal> about, ToDoubleFunction<LayerSignal> measure, double above, String cure) {

    /** Of fewer examples, many units are zero for all by chance: half of ReLU's values are. */
    private static final int LEAST_BATCH = 16;

    static final List<LayerRule> ALL = List.of(
            new LayerRule(
                    "not-finite",
                    layer -> true,
                    LayerSignal::notFinite,
                    0,
                    "are infinite or no number; look at the layer before, at its weights and at divisions"),
            new LayerRule(
                    "all-zero",
                    layer -> layer.dimensions().elements() > 1,
                    LayerSignal::zeros,
                    0.9999,
                    "are zero: the weights are, or the signal is too small for the data type"),
            new LayerRule(
                    "all-equal",
                    layer -> layer.dimensions().elements() > 1 && layer.values().mean() != 0,
                    layer -> layer.values().std() == 0 ? 1 : 0,
                    0.5,
                    "have one value: nothing of the input comes through"),
            new LayerRule(
                    "dead-units",
                    layer -> layer.range() == Range.RECTIFIED && layer.batch() >= LEAST_BATCH,
                    LayerSignal::dead,
                    0.5,
                    "belong to units that are zero for every example, and learn nothing; look at biases and at the"
                            + " variance before"),
            new LayerRule(
                    "saturated",
                    layer -> true,
                    LayerSignal::saturated,
                    0.25,
                    "lie where the activation is flat, and pass no gradient on; make the weights smaller: @Xavier"));

    /** What each rule says, once, about the first layer to which it applies. */
    static List<Diagnosis> diagnose(List<LayerSignal> layers) {
        List<Diagnosis> diagnoses = new ArrayList<>();
        for (LayerRule rule : ALL) {
            rule.diagnosis(layers).ifPresent(diagnoses::add);
        }
        return diagnoses;
    }

    private Optional<Diagnosis> diagnosis(List<LayerSignal> layers) {
        List<LayerSignal> found = layers.stream()
                .filter(layer -> about.test(layer) && measure.applyAsDouble(layer) > above)
                .toList();
        return found.stream().findFirst().map(first -> about(first, found.size()));
    }

    private Diagnosis about(LayerSignal first, int layers) {
        String more = layers == 1 ? "" : " and of %d layers more".formatted(layers - 1);
        String share = NumberText.of(100 * measure.applyAsDouble(first));
        return new Diagnosis(
                code, first.name(), "%s %% of the outputs of %s%s %s".formatted(share, first.name(), more, cure));
    }
}
