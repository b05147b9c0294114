package dev.fanin.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Measures the outputs of some layers, and looks past the others. */
final class Variances implements Probe {

    private final Set<String> layers;
    private final Map<String, Double> variances = new LinkedHashMap<>();

    private Variances(Set<String> layers) {
        this.layers = layers;
    }

    /** In the order in which the pass shows the layers. */
    static Map<String, Double> of(Consumer<Probe> forward, Set<String> layers) {
        Variances seen = new Variances(layers);
        forward.accept(seen);
        return seen.variances;
    }

    @Override
    public INDArray see(String layer, INDArray output) {
        if (layers.contains(layer) && variances.put(layer, variance(output)) != null) {
            throw new IllegalArgumentException("the forward pass shows two layers named " + layer);
        }
        return output;
    }

    private static double variance(INDArray output) {
        double std = Seen.of(output).std();
        return std * std;
    }
}
