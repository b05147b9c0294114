package dev.fanin.report;

import dev.fanin.init.Law;
import dev.fanin.init.Parameter;
import dev.fanin.init.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The matrices of a model, but for constant ones, and how they start.
 *
 * @param annotations by path, such as {@code @Xavier}
 */
record Weights(Map<String, String> annotations) {

    static Weights of(Plan plan) {
        Map<String, String> annotations = new LinkedHashMap<>();
        for (Parameter parameter : plan.parameters()) {
            if (parameter.dimensions().rank() > 1 && !(parameter.law(0) instanceof Law.Constant)) {
                annotations.put(parameter.path(), InitializerText.annotation(parameter.initializer()));
            }
        }
        return new Weights(annotations);
    }

    /** How most of the layers start that are named by a path; if none is, most of all. */
    Optional<String> mostOf(List<LayerSignal> layers) {
        List<String> known = layers.stream()
                .flatMap(layer -> Optional.ofNullable(annotations.get(layer.name())).stream())
                .toList();
        Map<String, Long> counts = (known.isEmpty() ? List.copyOf(annotations.values()) : known)
                .stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
